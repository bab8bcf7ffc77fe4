import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ID = ascii('CHAR(22)');
const OF_APPLICATION =
  'FOREIGN KEY (application_id) REFERENCES agent_application (id) ON DELETE NO ACTION ON UPDATE NO ACTION';

/** Applications of companies that want to keep brands' lists. */
export class CreateAgentApplications1795630400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE agent_application (
      id ${ID} NOT NULL,
      query_code_hash ${ascii('CHAR(43)')} NOT NULL,
      state ${ascii('VARCHAR(12)')} NOT NULL,
      company_name VARCHAR(120) NOT NULL,
      credit_code ${ascii('VARCHAR(18)')} NOT NULL,
      general_agent_id ${ID} NULL,
      contact_name_sealed ${ascii('VARCHAR(400)')} NULL,
      contact_phone_sealed ${ascii('VARCHAR(400)')} NULL,
      received_at DATETIME(3) NOT NULL,
      decided_at DATETIME(3) NULL,
      decided_by ${ID} NULL,
      reasons VARCHAR(500) NULL,
      account_id ${ID} NULL,
      emptied_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      UNIQUE INDEX uq_agent_application_query_code (query_code_hash),
      INDEX ix_agent_application_state (state, received_at, id),
      INDEX ix_agent_application_kept (emptied_at, decided_at)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE agent_application_brand (
      application_id ${ID} NOT NULL,
      position TINYINT UNSIGNED NOT NULL,
      brand_name VARCHAR(60) NOT NULL,
      valid_from DATE NOT NULL,
      valid_to DATE NULL,
      PRIMARY KEY (application_id, position),
      CONSTRAINT fk_agent_application_brand_application ${OF_APPLICATION}
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE agent_application_file (
      application_id ${ID} NOT NULL,
      brand_position TINYINT UNSIGNED NOT NULL,
      position TINYINT UNSIGNED NOT NULL,
      file_id ${ID} NOT NULL,
      PRIMARY KEY (application_id, brand_position, position),
      CONSTRAINT fk_agent_application_file_application ${OF_APPLICATION}
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agent_application_file');
    await runner.query('DROP TABLE agent_application_brand');
    await runner.query('DROP TABLE agent_application');
  }
}
