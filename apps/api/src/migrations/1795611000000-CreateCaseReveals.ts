import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';

/** Who of the bureaus saw whose full name, phone and address, and what for. */
export class CreateCaseReveals1795611000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE case_reveal (
      id ${ascii('CHAR(22)')} NOT NULL,
      case_id ${ascii('CHAR(22)')} NOT NULL,
      account_id ${ascii('CHAR(22)')} NOT NULL,
      purpose ${ascii('VARCHAR(24)')} NOT NULL,
      words_sealed ${ascii('TEXT')} NULL,
      revealed_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id),
      INDEX ix_case_reveal_account (account_id, revealed_at),
      INDEX ix_case_reveal_case (case_id, revealed_at)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_reveal');
  }
}
