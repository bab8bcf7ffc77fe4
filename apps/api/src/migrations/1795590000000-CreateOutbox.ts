import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ascii = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const ID = 'CHAR(22) CHARACTER SET ascii COLLATE ascii_bin';

/** What is promised to the world outside and not yet delivered. */
export class CreateOutbox1795590000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE outbox_entry (
      id ${ID} NOT NULL,
      kind ${ascii(40)} NOT NULL,
      subject_id ${ascii(64)} NOT NULL,
      payload ${ascii(1000)} NOT NULL,
      state ${ascii(8)} NOT NULL,
      attempts SMALLINT UNSIGNED NOT NULL,
      due_at DATETIME(3) NOT NULL,
      lease_holder ${ID} NULL,
      last_failure VARCHAR(300) NULL,
      created_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id),
      KEY ix_outbox_entry_due (state, due_at)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outbox_entry');
  }
}
