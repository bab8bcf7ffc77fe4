import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';

/** What readers say is wrong with an entry, and the keys of acts that are done once however often they are sent. */
export class CreateOutletCorrections1795593000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE idempotency_key (
      actor ${ascii('VARCHAR(32)')} NOT NULL,
      operation ${ascii('VARCHAR(32)')} NOT NULL,
      idempotency_key ${ascii('VARCHAR(64)')} NOT NULL,
      body_hmac ${ascii('CHAR(43)')} NOT NULL,
      result_id ${ascii('CHAR(22)')} NOT NULL,
      done_at DATETIME(3) NOT NULL,
      PRIMARY KEY (actor, operation, idempotency_key)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE outlet_correction (
      id ${ascii('CHAR(22)')} NOT NULL,
      outlet_id ${ascii('CHAR(22)')} NOT NULL,
      faults ${ascii('VARCHAR(120)')} NOT NULL,
      note VARCHAR(500) NULL,
      state ${ascii('VARCHAR(16)')} NOT NULL,
      received_at DATETIME(3) NOT NULL,
      resolved_at DATETIME(3) NULL,
      resolution_note VARCHAR(500) NULL,
      PRIMARY KEY (id),
      INDEX ix_outlet_correction_state (state, received_at),
      INDEX ix_outlet_correction_outlet (outlet_id, state)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outlet_correction');
    await runner.query('DROP TABLE idempotency_key');
  }
}
