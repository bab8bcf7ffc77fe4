import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;

/** Who sent a correction, when they had logged in; what WeChat thinks of its words; whether its sender is told of the outcome. */
export class JoinCorrectionsWithConsumers1795594000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outlet_correction
      ADD COLUMN consumer_id ${ascii('CHAR(22)')} NULL,
      ADD COLUMN note_check ${ascii('VARCHAR(16)')} NULL,
      ADD COLUMN notice ${ascii('VARCHAR(16)')} NULL,
      ADD INDEX ix_outlet_correction_consumer (consumer_id)`);
    // Old keys are found by their age, to be removed.
    await runner.query('ALTER TABLE idempotency_key ADD INDEX ix_idempotency_key_done_at (done_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE idempotency_key DROP INDEX ix_idempotency_key_done_at');
    await runner.query(`ALTER TABLE outlet_correction
      DROP INDEX ix_outlet_correction_consumer,
      DROP COLUMN consumer_id, DROP COLUMN note_check, DROP COLUMN notice`);
  }
}
