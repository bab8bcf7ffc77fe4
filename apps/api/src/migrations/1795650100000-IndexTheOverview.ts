import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By what an overview counts: cases by the day that they came and ended, with all that they are told apart by in the index itself;
 * answers and ended periods by their day.
 */
export class IndexTheOverview1795650100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_consumer_case_overview ON consumer_case
       (received_at, holder_code, kind, channel, category_code, brand_id, county_code, violation_kinds)`,
    );
    await runner.query(
      'CREATE INDEX ix_consumer_case_ended ON consumer_case (ended_at, holder_code, kind, county_code)',
    );
    await runner.query('CREATE INDEX ix_case_event_act ON case_event (act, happened_at, case_id, seq)');
    await runner.query(
      'CREATE INDEX ix_case_clock_ended ON case_clock (due_on, kind, state, finished_on, case_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_case_clock_ended ON case_clock');
    await runner.query('DROP INDEX ix_case_event_act ON case_event');
    await runner.query('DROP INDEX ix_consumer_case_ended ON consumer_case');
    await runner.query('DROP INDEX ix_consumer_case_overview ON consumer_case');
  }
}
