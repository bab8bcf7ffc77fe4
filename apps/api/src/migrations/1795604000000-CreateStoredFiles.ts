import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ID = ascii('CHAR(22)');
const HMAC = ascii('CHAR(43)');

/** Files that people send, and what WeChat thinks of the photos among them. */
export class CreateStoredFiles1795604000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE stored_file (
      id ${ID} NOT NULL,
      state ${ascii('VARCHAR(16)')} NOT NULL,
      bundle_index ${HMAC} NULL,
      bundle_slot TINYINT UNSIGNED NULL,
      content_index ${HMAC} NULL,
      media_type ${ascii('VARCHAR(40)')} NOT NULL,
      byte_count INT UNSIGNED NOT NULL,
      changed_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id),
      UNIQUE INDEX uq_stored_file_slot (bundle_index, bundle_slot),
      UNIQUE INDEX uq_stored_file_content (bundle_index, content_index),
      INDEX ix_stored_file_state (state, changed_at, byte_count)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE case_photo_check (
      file_id ${ID} NOT NULL,
      token_hash ${HMAC} NOT NULL,
      token_expires_at DATETIME(3) NOT NULL,
      trace_id ${ascii('VARCHAR(64)')} NULL,
      PRIMARY KEY (file_id),
      UNIQUE INDEX uq_case_photo_check_token (token_hash)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_photo_check');
    await runner.query('DROP TABLE stored_file');
  }
}
