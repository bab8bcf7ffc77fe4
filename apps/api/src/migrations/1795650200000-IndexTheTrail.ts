import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail of one person, and of one kind of act: a province's grows by millions a year. */
export class IndexTheTrail1795650200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ix_audit_entry_actor ON audit_entry (actor_id, happened_at, id)');
    await runner.query('CREATE INDEX ix_audit_entry_act ON audit_entry (act, happened_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_audit_entry_act ON audit_entry');
    await runner.query('DROP INDEX ix_audit_entry_actor ON audit_entry');
  }
}
