import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';

/** How consumers reach a bureau: every version of it, so that what was told on a day can be said later. */
export class CreateBureauContacts1795650000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE bureau_contact (
      bureau_code ${ascii('VARCHAR(9)')} NOT NULL,
      version INT UNSIGNED NOT NULL,
      phone ${ascii('VARCHAR(40)')} NULL,
      address VARCHAR(200) NULL,
      opening_hours VARCHAR(100) NULL,
      changed_at DATETIME(3) NOT NULL,
      changed_by ${ascii('CHAR(22)')} NOT NULL,
      PRIMARY KEY (bureau_code, version)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bureau_contact');
  }
}
