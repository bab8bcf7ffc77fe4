import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of cases that a person must route: without it, all cases were read to find the few. */
export class IndexCasesInTriage1795611000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX ix_consumer_case_routing_path ON consumer_case (routing_path, ended_at, received_at, id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_consumer_case_routing_path ON consumer_case');
  }
}
