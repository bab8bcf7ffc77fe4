import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const KEEP = 'ON DELETE NO ACTION ON UPDATE NO ACTION';

/** The numbers that uploaded lists name, and those of them that are another brand's. */
export class NameWhatListsClaim1795670100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE list_upload_number (
      upload_id ${ascii('CHAR(22)')} NOT NULL,
      number ${ascii('VARCHAR(20)')} NOT NULL,
      list_row INT UNSIGNED NOT NULL,
      PRIMARY KEY (upload_id, number),
      INDEX ix_list_upload_number (number, upload_id),
      CONSTRAINT fk_list_upload_number_upload FOREIGN KEY (upload_id) REFERENCES list_upload (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE list_upload_claim (
      upload_id ${ascii('CHAR(22)')} NOT NULL,
      brand_id ${ascii('CHAR(22)')} NOT NULL,
      number ${ascii('VARCHAR(20)')} NOT NULL,
      PRIMARY KEY (upload_id, brand_id, number),
      INDEX ix_list_upload_claim_brand (brand_id, upload_id),
      CONSTRAINT fk_list_upload_claim_upload FOREIGN KEY (upload_id) REFERENCES list_upload (id) ${KEEP}
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE list_upload_claim');
    await runner.query('DROP TABLE list_upload_number');
  }
}
