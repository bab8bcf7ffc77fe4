import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';

/** How consumers come to their cases without a log-in, and what they agreed to be told by WeChat. */
export class CreateCaseAccess1795606000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE case_session (
      token_hash ${ascii('CHAR(43)')} NOT NULL,
      case_id ${ascii('CHAR(22)')} NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      PRIMARY KEY (token_hash),
      INDEX ix_case_session_expires_at (expires_at)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE case_notice_consent (
      case_id ${ascii('CHAR(22)')} NOT NULL,
      kind ${ascii('VARCHAR(16)')} NOT NULL,
      unused SMALLINT UNSIGNED NOT NULL,
      PRIMARY KEY (case_id, kind)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_notice_consent');
    await runner.query('DROP TABLE case_session');
  }
}
