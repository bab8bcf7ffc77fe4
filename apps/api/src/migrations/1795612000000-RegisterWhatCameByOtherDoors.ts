import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;

/** A letter may come without a phone; and a business is found again however its name was written. */
export class RegisterWhatCameByOtherDoors1795612000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_party
      MODIFY phone_sealed ${ascii('TEXT')} NULL,
      MODIFY phone_index ${ascii('CHAR(43)')} NULL`);
    await runner.query(`ALTER TABLE consumer_case
      ADD COLUMN respondent_name_index ${ascii('CHAR(43)')} NULL,
      ADD INDEX ix_consumer_case_respondent_name (respondent_name_index, received_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE consumer_case
      DROP INDEX ix_consumer_case_respondent_name,
      DROP COLUMN respondent_name_index`);
    await runner.query(`ALTER TABLE case_party
      MODIFY phone_sealed ${ascii('TEXT')} NOT NULL,
      MODIFY phone_index ${ascii('CHAR(43)')} NOT NULL`);
  }
}
