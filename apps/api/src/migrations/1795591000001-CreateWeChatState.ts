import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ascii = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;

/** The access token that all processes share, and what WeChat's checks of pictures found. */
export class CreateWeChatState1795591000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE wechat_access_token (
      app_id ${ascii(64)} NOT NULL,
      token ${ascii(3000)} NULL,
      good_until DATETIME(3) NULL,
      lease_holder CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NULL,
      lease_until DATETIME(3) NULL,
      forced_on DATE NULL,
      forced_at DATETIME(3) NULL,
      forced_count TINYINT UNSIGNED NOT NULL,
      PRIMARY KEY (app_id)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE wechat_media_check (
      trace_id ${ascii(64)} NOT NULL,
      suggest ${ascii(8)} NULL,
      label INT NULL,
      errcode INT NOT NULL,
      received_at DATETIME(3) NOT NULL,
      PRIMARY KEY (trace_id)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['wechat_media_check', 'wechat_access_token']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
