import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(22) CHARACTER SET ascii COLLATE ascii_bin';
const ascii = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
// Stated, because the servers report the unstated default by different words.
const KEEP = 'ON DELETE NO ACTION ON UPDATE NO ACTION';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';

/** Brands and their phones, outlets and their authorizations, warnings, and the revisions that readers follow. */
export class CreateRegistry1795473000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createBrands(runner);
    await createOutlets(runner);
    await createWarnings(runner);
    await createRevisions(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'registry_change',
      'registry_revision',
      'number_warning',
      'outlet_authorization',
      'outlet_phone',
      'outlet',
      'service_phone',
      'brand_category',
      'brand_alias',
      'brand',
      'category_alias',
      'category',
      'general_agent',
    ];
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
  }
}

async function createBrands(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE general_agent (
    id ${ID} NOT NULL,
    name VARCHAR(120) NOT NULL,
    credit_code ${ascii(18)} NOT NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX uq_general_agent_credit_code (credit_code)
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE category (
    code ${ascii(32)} NOT NULL,
    name VARCHAR(40) NOT NULL,
    position SMALLINT UNSIGNED NOT NULL,
    PRIMARY KEY (code)
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE category_alias (
    category_code ${ascii(32)} NOT NULL,
    alias VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (category_code, alias),
    CONSTRAINT fk_category_alias_category FOREIGN KEY (category_code) REFERENCES category (code) ${KEEP}
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE brand (
    id ${ID} NOT NULL,
    name VARCHAR(60) NOT NULL,
    pinyin ${ascii(255)} NOT NULL,
    general_agent_id ${ID} NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX uq_brand_name (name),
    CONSTRAINT fk_brand_general_agent FOREIGN KEY (general_agent_id) REFERENCES general_agent (id) ${KEEP}
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE brand_alias (
    brand_id ${ID} NOT NULL,
    alias VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (brand_id, alias),
    CONSTRAINT fk_brand_alias_brand FOREIGN KEY (brand_id) REFERENCES brand (id) ${KEEP}
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE brand_category (
    brand_id ${ID} NOT NULL,
    category_code ${ascii(32)} NOT NULL,
    PRIMARY KEY (brand_id, category_code),
    INDEX ix_brand_category_category (category_code),
    CONSTRAINT fk_brand_category_brand FOREIGN KEY (brand_id) REFERENCES brand (id) ${KEEP},
    CONSTRAINT fk_brand_category_category FOREIGN KEY (category_code) REFERENCES category (code) ${KEEP}
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE service_phone (
    id ${ID} NOT NULL,
    brand_id ${ID} NOT NULL,
    number ${ascii(20)} NOT NULL,
    extension ${ascii(10)} NULL,
    kind ${ascii(16)} NOT NULL,
    purpose ${ascii(16)} NOT NULL,
    hours VARCHAR(120) NULL,
    valid_from DATE NULL,
    valid_to DATE NULL,
    source VARCHAR(255) NOT NULL,
    last_confirmed_on DATE NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX uq_service_phone_brand_number (brand_id, number, purpose),
    CONSTRAINT fk_service_phone_brand FOREIGN KEY (brand_id) REFERENCES brand (id) ${KEEP}
  ) ${TABLE}`);
}

async function createOutlets(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE outlet (
    id ${ID} NOT NULL,
    name VARCHAR(120) NOT NULL,
    licence_code ${ascii(18)} NULL,
    address VARCHAR(255) NOT NULL,
    division_code ${ascii(12)} NOT NULL,
    lat DECIMAL(9,6) NULL,
    lng DECIMAL(9,6) NULL,
    location_given_in ${ascii(8)} NULL,
    hours VARCHAR(255) NULL,
    services VARCHAR(500) NULL,
    trade_in TINYINT(1) NULL,
    state ${ascii(8)} NOT NULL,
    PRIMARY KEY (id),
    INDEX ix_outlet_licence_code (licence_code),
    INDEX ix_outlet_division_code (division_code)
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE outlet_phone (
    outlet_id ${ID} NOT NULL,
    position TINYINT UNSIGNED NOT NULL,
    number ${ascii(20)} NOT NULL,
    extension ${ascii(10)} NULL,
    PRIMARY KEY (outlet_id, position),
    INDEX ix_outlet_phone_number (number),
    CONSTRAINT fk_outlet_phone_outlet FOREIGN KEY (outlet_id) REFERENCES outlet (id) ${KEEP}
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE outlet_authorization (
    outlet_id ${ID} NOT NULL,
    brand_id ${ID} NOT NULL,
    category_code ${ascii(32)} NOT NULL,
    general_agent_id ${ID} NULL,
    valid_from DATE NULL,
    valid_to DATE NULL,
    contract_number VARCHAR(64) NULL,
    state ${ascii(12)} NOT NULL,
    PRIMARY KEY (outlet_id, brand_id, category_code),
    INDEX ix_outlet_authorization_brand (brand_id, category_code),
    CONSTRAINT fk_outlet_authorization_outlet FOREIGN KEY (outlet_id) REFERENCES outlet (id) ${KEEP},
    CONSTRAINT fk_outlet_authorization_brand FOREIGN KEY (brand_id) REFERENCES brand (id) ${KEEP},
    CONSTRAINT fk_outlet_authorization_category FOREIGN KEY (category_code) REFERENCES category (code) ${KEEP},
    CONSTRAINT fk_outlet_authorization_agent FOREIGN KEY (general_agent_id) REFERENCES general_agent (id) ${KEEP}
  ) ${TABLE}`);
}

async function createWarnings(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE number_warning (
    id ${ID} NOT NULL,
    number ${ascii(20)} NOT NULL,
    reason VARCHAR(255) NOT NULL,
    source VARCHAR(255) NOT NULL,
    impersonated_brand_id ${ID} NULL,
    published_on DATE NOT NULL,
    withdrawn_on DATE NULL,
    PRIMARY KEY (id),
    INDEX ix_number_warning_number (number),
    CONSTRAINT fk_number_warning_brand FOREIGN KEY (impersonated_brand_id) REFERENCES brand (id) ${KEEP}
  ) ${TABLE}`);
}

async function createRevisions(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE registry_revision (
    id TINYINT UNSIGNED NOT NULL,
    revision BIGINT UNSIGNED NOT NULL,
    PRIMARY KEY (id)
  ) ${TABLE}`);
  await runner.query('INSERT INTO registry_revision (id, revision) VALUES (1, 0)');
  await runner.query(`CREATE TABLE registry_change (
    revision BIGINT UNSIGNED NOT NULL,
    subject ${ascii(8)} NOT NULL,
    subject_id ${ascii(32)} NOT NULL,
    PRIMARY KEY (revision, subject, subject_id)
  ) ${TABLE}`);
}
