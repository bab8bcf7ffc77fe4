import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which act an event came, so that an act sent twice is answered alike, and what its consumer was told of it. */
export class KeepActsOfEvents1795610000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_event
      ADD COLUMN act_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NULL,
      ADD COLUMN told_sealed TEXT CHARACTER SET ascii COLLATE ascii_bin NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_event DROP COLUMN told_sealed, DROP COLUMN act_id');
  }
}
