import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const KEEP = 'ON DELETE NO ACTION ON UPDATE NO ACTION';

/** Who changed a cell of an uploaded list last, and what changed many of them at once. */
export class KeepChangesOfCells1795670000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE list_upload_row ADD COLUMN cell_changes MEDIUMTEXT NULL');
    await runner.query(`CREATE TABLE list_bulk_fix (
      upload_id ${ascii('CHAR(22)')} NOT NULL,
      id ${ascii('CHAR(22)')} NOT NULL,
      list_column ${ascii('VARCHAR(3)')} NOT NULL,
      written TEXT NOT NULL,
      texts_before MEDIUMTEXT NOT NULL,
      undone_at DATETIME(3) NULL,
      PRIMARY KEY (upload_id, id),
      CONSTRAINT fk_list_bulk_fix_upload FOREIGN KEY (upload_id) REFERENCES list_upload (id) ${KEEP}
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE list_bulk_fix');
    await runner.query('ALTER TABLE list_upload_row DROP COLUMN cell_changes');
  }
}
