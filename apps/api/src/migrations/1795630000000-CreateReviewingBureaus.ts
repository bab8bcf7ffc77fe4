import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';

/** Which bureau reviews what a general agent submits; without a row it is the province's. */
export class CreateReviewingBureaus1795630000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE agent_reviewing_bureau (
      general_agent_id ${ascii('CHAR(22)')} NOT NULL,
      bureau_code ${ascii('VARCHAR(9)')} NOT NULL,
      PRIMARY KEY (general_agent_id),
      INDEX ix_agent_reviewing_bureau_bureau (bureau_code)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agent_reviewing_bureau');
  }
}
