import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ID = ascii('CHAR(22)');
const KEEP = 'ON DELETE NO ACTION ON UPDATE NO ACTION';

/** Letters by which brands authorize their general agents. Brands from before have none: see docs/decisions/0165. */
export class CreateBrandLetters1795630200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE agent_brand_letter (
      id ${ID} NOT NULL,
      general_agent_id ${ID} NOT NULL,
      brand_id ${ID} NOT NULL,
      valid_from DATE NOT NULL,
      valid_to DATE NULL,
      state ${ascii('VARCHAR(12)')} NOT NULL,
      sent_at DATETIME(3) NOT NULL,
      sent_by ${ID} NULL,
      decided_at DATETIME(3) NULL,
      decided_by ${ID} NULL,
      reasons VARCHAR(500) NULL,
      PRIMARY KEY (id),
      INDEX ix_agent_brand_letter_agent (general_agent_id, brand_id),
      INDEX ix_agent_brand_letter_state (state, sent_at, id)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE agent_brand_letter_file (
      letter_id ${ID} NOT NULL,
      position TINYINT UNSIGNED NOT NULL,
      file_id ${ID} NOT NULL,
      PRIMARY KEY (letter_id, position),
      CONSTRAINT fk_agent_brand_letter_file_letter FOREIGN KEY (letter_id) REFERENCES agent_brand_letter (id) ${KEEP}
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agent_brand_letter_file');
    await runner.query('DROP TABLE agent_brand_letter');
  }
}
