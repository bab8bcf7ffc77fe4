import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ID = ascii('CHAR(22)');
const SEALED = ascii('TEXT');

/** Documents of cases, and the counters of their numbers. */
export class CreateCaseDocuments1795605000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE case_document (
      id ${ID} NOT NULL,
      case_id ${ID} NOT NULL,
      form TINYINT UNSIGNED NOT NULL,
      event_seq INT UNSIGNED NOT NULL,
      bureau_code ${ascii('VARCHAR(9)')} NOT NULL,
      year ${ascii('CHAR(4)')} NOT NULL,
      serial INT UNSIGNED NOT NULL,
      number VARCHAR(60) NOT NULL,
      state ${ascii('VARCHAR(16)')} NOT NULL,
      content_sealed ${SEALED} NOT NULL,
      issued_at DATETIME(3) NOT NULL,
      issued_by ${ID} NOT NULL,
      voided_at DATETIME(3) NULL,
      voided_by ${ID} NULL,
      void_reason_sealed ${SEALED} NULL,
      PRIMARY KEY (id),
      UNIQUE INDEX uq_case_document_number (bureau_code, form, year, serial),
      INDEX ix_case_document_case (case_id, issued_at)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE case_document_counter (
      bureau_code ${ascii('VARCHAR(9)')} NOT NULL,
      form TINYINT UNSIGNED NOT NULL,
      year ${ascii('CHAR(4)')} NOT NULL,
      last_serial INT UNSIGNED NOT NULL,
      PRIMARY KEY (bureau_code, form, year)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_document_counter');
    await runner.query('DROP TABLE case_document');
  }
}
