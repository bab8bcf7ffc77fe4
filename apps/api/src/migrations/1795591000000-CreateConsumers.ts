import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ascii = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const fixed = (length: number) => `CHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** The people who logged in, and their sessions. */
export class CreateConsumers1795591000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE consumer (
      id ${fixed(22)} NOT NULL,
      openid ${ascii(255)} NULL,
      openid_index ${fixed(43)} NULL,
      created_at DATETIME(3) NOT NULL,
      deleted_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      UNIQUE INDEX uq_consumer_openid_index (openid_index)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE consumer_session (
      token_hash ${fixed(43)} NOT NULL,
      consumer_id ${fixed(22)} NOT NULL,
      created_at DATETIME(3) NOT NULL,
      expires_at DATETIME(3) NOT NULL,
      last_used_on DATE NOT NULL,
      revoked_at DATETIME(3) NULL,
      PRIMARY KEY (token_hash),
      INDEX ix_consumer_session_consumer (consumer_id),
      INDEX ix_consumer_session_expires_at (expires_at),
      CONSTRAINT fk_consumer_session_consumer FOREIGN KEY (consumer_id) REFERENCES consumer (id)
        ON DELETE NO ACTION ON UPDATE NO ACTION
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['consumer_session', 'consumer']) await runner.query(`DROP TABLE ${table}`);
  }
}
