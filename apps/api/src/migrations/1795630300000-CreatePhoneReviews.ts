import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ID = ascii('CHAR(22)');

/** What general agents ask to have published of phones, until a bureau has decided and as its record afterwards. */
export class CreatePhoneReviews1795630300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE phone_review (
      id ${ID} NOT NULL,
      general_agent_id ${ID} NOT NULL,
      kind ${ascii('VARCHAR(16)')} NOT NULL,
      brand_id ${ID} NULL,
      service_phone_id ${ID} NULL,
      outlet_id ${ID} NULL,
      proposal TEXT NOT NULL,
      state ${ascii('VARCHAR(12)')} NOT NULL,
      pending_key ${ascii('VARCHAR(80)')} NULL,
      proposed_at DATETIME(3) NOT NULL,
      proposed_by ${ID} NULL,
      decided_at DATETIME(3) NULL,
      decided_by ${ID} NULL,
      reasons VARCHAR(500) NULL,
      PRIMARY KEY (id),
      UNIQUE INDEX uq_phone_review_pending (pending_key),
      INDEX ix_phone_review_state (state, proposed_at, id),
      INDEX ix_phone_review_agent (general_agent_id, state, proposed_at),
      INDEX ix_phone_review_outlet (outlet_id, state)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE phone_review');
  }
}
