import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ID = ascii('CHAR(22)');

/** When outlets' entries were last said to be right, brand by brand. Of those from before nobody knows. */
export class ConfirmOutlets1795630100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE outlet_confirmation (
      outlet_id ${ID} NOT NULL,
      brand_id ${ID} NOT NULL,
      confirmed_on DATE NOT NULL,
      PRIMARY KEY (outlet_id, brand_id)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outlet_confirmation');
  }
}
