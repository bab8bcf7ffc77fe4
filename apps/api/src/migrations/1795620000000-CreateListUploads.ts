import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const ID = ascii('CHAR(22)');
const KEEP = 'ON DELETE NO ACTION ON UPDATE NO ACTION';

/** Lists that general agents upload: the file, its rows with their faults, how it differs from the registry, and its review. */
export class CreateListUploads1795620000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE list_upload (
      id ${ID} NOT NULL,
      general_agent_id ${ID} NOT NULL,
      created_by ${ID} NOT NULL,
      state ${ascii('VARCHAR(12)')} NOT NULL,
      created_at DATETIME(3) NOT NULL,
      changed_at DATETIME(3) NOT NULL,
      file_id ${ID} NOT NULL,
      file_name VARCHAR(255) NOT NULL,
      file_sha256 ${ascii('VARCHAR(64)')} NOT NULL,
      file_version INT UNSIGNED NOT NULL,
      statement TEXT NOT NULL,
      mapping MEDIUMTEXT NULL,
      edition INT UNSIGNED NOT NULL,
      input_edition INT UNSIGNED NOT NULL,
      judged_edition INT UNSIGNED NOT NULL,
      stage ${ascii('VARCHAR(12)')} NOT NULL,
      progress_done INT UNSIGNED NOT NULL,
      progress_total INT UNSIGNED NOT NULL,
      lease_holder ${ID} NULL,
      leased_until DATETIME(3) NULL,
      attempts TINYINT UNSIGNED NOT NULL,
      failure_code ${ascii('VARCHAR(40)')} NULL,
      failure_message VARCHAR(500) NULL,
      layout MEDIUMTEXT NULL,
      rows_key ${ascii('VARCHAR(64)')} NULL,
      judged_file_id ${ID} NULL,
      row_counts TEXT NULL,
      fault_counts TEXT NULL,
      notices MEDIUMTEXT NULL,
      diff_counts TEXT NULL,
      diff_digest ${ascii('VARCHAR(64)')} NULL,
      compared_revision BIGINT UNSIGNED NULL,
      attested_edition INT UNSIGNED NULL,
      attestation_version ${ascii('VARCHAR(16)')} NULL,
      attested_by ${ID} NULL,
      attested_at DATETIME(3) NULL,
      submitted_at DATETIME(3) NULL,
      review_bureau_code ${ascii('VARCHAR(9)')} NULL,
      sample_seed ${ID} NULL,
      review_word VARCHAR(500) NULL,
      list_import_id INT UNSIGNED NULL,
      PRIMARY KEY (id),
      INDEX ix_list_upload_agent (general_agent_id, created_at, id),
      INDEX ix_list_upload_review (review_bureau_code, state, submitted_at, id),
      INDEX ix_list_upload_stage (stage, leased_until),
      INDEX ix_list_upload_import (list_import_id),
      CONSTRAINT fk_list_upload_import FOREIGN KEY (list_import_id) REFERENCES list_import (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE list_upload_row (
      upload_id ${ID} NOT NULL,
      list_row INT UNSIGNED NOT NULL,
      cells MEDIUMTEXT NOT NULL,
      fixes MEDIUMTEXT NULL,
      left_out BOOLEAN NOT NULL,
      decision ${ascii('VARCHAR(22)')} NULL,
      outcome ${ascii('VARCHAR(16)')} NULL,
      severity ${ascii('VARCHAR(8)')} NULL,
      fault_codes ${ascii('VARCHAR(1000)')} NOT NULL,
      faults MEDIUMTEXT NULL,
      return_reason VARCHAR(200) NULL,
      PRIMARY KEY (upload_id, list_row),
      INDEX ix_list_upload_row_severity (upload_id, severity, list_row),
      CONSTRAINT fk_list_upload_row_upload FOREIGN KEY (upload_id) REFERENCES list_upload (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE list_upload_change (
      upload_id ${ID} NOT NULL,
      kind ${ascii('VARCHAR(8)')} NOT NULL,
      position INT UNSIGNED NOT NULL,
      outlet_id ${ID} NOT NULL,
      outlet_name VARCHAR(120) NOT NULL,
      division_code ${ascii('VARCHAR(12)')} NOT NULL,
      list_row INT UNSIGNED NULL,
      loses BOOLEAN NOT NULL,
      fields MEDIUMTEXT NOT NULL,
      PRIMARY KEY (upload_id, kind, position),
      INDEX ix_list_upload_change_outlet (upload_id, outlet_id),
      CONSTRAINT fk_list_upload_change_upload FOREIGN KEY (upload_id) REFERENCES list_upload (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE list_upload_conflict (
      upload_id ${ID} NOT NULL,
      position INT UNSIGNED NOT NULL,
      list_row INT UNSIGNED NOT NULL,
      kind ${ascii('VARCHAR(20)')} NOT NULL,
      detail MEDIUMTEXT NOT NULL,
      PRIMARY KEY (upload_id, position),
      CONSTRAINT fk_list_upload_conflict_upload FOREIGN KEY (upload_id) REFERENCES list_upload (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE list_upload_choice (
      upload_id ${ID} NOT NULL,
      outlet_id ${ID} NOT NULL,
      about ${ascii('VARCHAR(8)')} NOT NULL,
      choice ${ascii('VARCHAR(8)')} NOT NULL,
      PRIMARY KEY (upload_id, outlet_id, about),
      CONSTRAINT fk_list_upload_choice_upload FOREIGN KEY (upload_id) REFERENCES list_upload (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE list_upload_event (
      upload_id ${ID} NOT NULL,
      position INT UNSIGNED NOT NULL,
      act ${ascii('VARCHAR(12)')} NOT NULL,
      actor_kind ${ascii('VARCHAR(8)')} NOT NULL,
      account_id ${ID} NOT NULL,
      happened_at DATETIME(3) NOT NULL,
      word VARCHAR(500) NULL,
      PRIMARY KEY (upload_id, position),
      CONSTRAINT fk_list_upload_event_upload FOREIGN KEY (upload_id) REFERENCES list_upload (id) ${KEEP}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE list_column_memory (
      general_agent_id ${ID} NOT NULL,
      header_shape ${ascii('VARCHAR(64)')} NOT NULL,
      fields TEXT NOT NULL,
      changed_at DATETIME(3) NOT NULL,
      PRIMARY KEY (general_agent_id, header_shape)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'list_column_memory',
      'list_upload_event',
      'list_upload_choice',
      'list_upload_conflict',
      'list_upload_change',
      'list_upload_row',
      'list_upload',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
