import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ascii = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** The published lists, and what each did to each outlet. */
export class CreateListImports1795473120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE list_import (
      id INT UNSIGNED NOT NULL AUTO_INCREMENT,
      file_name VARCHAR(255) NOT NULL,
      file_sha256 ${ascii(64)} NOT NULL,
      scope MEDIUMTEXT NOT NULL,
      counts TEXT NOT NULL,
      published_at DATETIME(3) NOT NULL,
      rolled_back_at DATETIME(3) NULL,
      PRIMARY KEY (id)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE list_import_change (
      list_import_id INT UNSIGNED NOT NULL,
      outlet_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      kind ${ascii(8)} NOT NULL,
      fields MEDIUMTEXT NOT NULL,
      PRIMARY KEY (list_import_id, outlet_id),
      CONSTRAINT fk_list_import_change_import FOREIGN KEY (list_import_id) REFERENCES list_import (id)
        ON DELETE NO ACTION ON UPDATE NO ACTION
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE list_import_turn (
      id TINYINT UNSIGNED NOT NULL,
      PRIMARY KEY (id)
    ) ${TABLE}`);
    await runner.query('INSERT INTO list_import_turn (id) VALUES (1)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['list_import_turn', 'list_import_change', 'list_import']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
