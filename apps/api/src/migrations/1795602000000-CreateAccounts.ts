import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ID = ascii('CHAR(22)');
const HASH = ascii('CHAR(43)');
const OF_ACCOUNT = 'FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE NO ACTION ON UPDATE NO ACTION';

/** Who works with the product: accounts of bureaus and of general agents, how they log in, and the trail of what they did. */
export class CreateAccounts1795602000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createAccounts(runner);
    await createLogIn(runner);
    await createAudit(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'audit_chain',
      'audit_entry',
      'log_in_failure',
      'account_recovery_code',
      'account_invitation',
      'account_device',
      'account_session',
      'account',
    ];
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
  }
}

async function createAccounts(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE account (
    id ${ID} NOT NULL,
    kind ${ascii('VARCHAR(8)')} NOT NULL,
    login_name ${ascii('VARCHAR(32)')} NOT NULL,
    name_sealed ${ascii('VARCHAR(400)')} NOT NULL,
    bureau_code ${ascii('VARCHAR(9)')} NULL,
    general_agent_id ${ID} NULL,
    roles ${ascii('VARCHAR(80)')} NOT NULL,
    state ${ascii('VARCHAR(12)')} NOT NULL,
    password_hash ${ascii('VARCHAR(160)')} NULL,
    totp_secret_sealed ${ascii('VARCHAR(255)')} NULL,
    totp_pending_sealed ${ascii('VARCHAR(255)')} NULL,
    totp_enrolled_at DATETIME(3) NULL,
    totp_last_step INT UNSIGNED NULL,
    created_at DATETIME(3) NOT NULL,
    disabled_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX uq_account_login_name (login_name),
    INDEX ix_account_bureau (bureau_code, state),
    INDEX ix_account_general_agent (general_agent_id, state)
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE account_invitation (
    account_id ${ID} NOT NULL,
    token_hash ${HASH} NOT NULL,
    created_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    PRIMARY KEY (account_id),
    UNIQUE INDEX uq_account_invitation_token (token_hash),
    CONSTRAINT fk_account_invitation_account ${OF_ACCOUNT}
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE account_recovery_code (
    account_id ${ID} NOT NULL,
    code_hash ${HASH} NOT NULL,
    PRIMARY KEY (account_id, code_hash),
    CONSTRAINT fk_account_recovery_code_account ${OF_ACCOUNT}
  ) ${TABLE}`);
}

async function createLogIn(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE account_session (
    token_hash ${HASH} NOT NULL,
    account_id ${ID} NOT NULL,
    created_at DATETIME(3) NOT NULL,
    last_used_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    PRIMARY KEY (token_hash),
    INDEX ix_account_session_account (account_id),
    INDEX ix_account_session_expires_at (expires_at),
    CONSTRAINT fk_account_session_account ${OF_ACCOUNT}
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE account_device (
    account_id ${ID} NOT NULL,
    token_hash ${HASH} NOT NULL,
    network_index ${HASH} NOT NULL,
    last_used_at DATETIME(3) NOT NULL,
    PRIMARY KEY (account_id, token_hash),
    CONSTRAINT fk_account_device_account ${OF_ACCOUNT}
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE log_in_failure (
    subject_hmac ${HASH} NOT NULL,
    failures INT UNSIGNED NOT NULL,
    window_ends_at DATETIME(3) NOT NULL,
    PRIMARY KEY (subject_hmac),
    INDEX ix_log_in_failure_window (window_ends_at)
  ) ${TABLE}`);
}

async function createAudit(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE audit_entry (
    id ${ID} NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    actor_kind ${ascii('VARCHAR(16)')} NOT NULL,
    actor_id ${ID} NULL,
    bureau_code ${ascii('VARCHAR(9)')} NULL,
    act ${ascii('VARCHAR(40)')} NOT NULL,
    subject_kind ${ascii('VARCHAR(24)')} NOT NULL,
    subject_id ${ascii('VARCHAR(64)')} NOT NULL,
    detail ${ascii('VARCHAR(1000)')} NOT NULL,
    seq BIGINT UNSIGNED NULL,
    seal ${HASH} NULL,
    PRIMARY KEY (id),
    UNIQUE INDEX uq_audit_entry_seq (seq),
    INDEX ix_audit_entry_happened_at (happened_at, id),
    INDEX ix_audit_entry_bureau (bureau_code, happened_at, id),
    INDEX ix_audit_entry_subject (subject_id, happened_at)
  ) ${TABLE}`);
  await runner.query(`CREATE TABLE audit_chain (
    name ${ascii('VARCHAR(16)')} NOT NULL,
    last_seq BIGINT UNSIGNED NOT NULL,
    last_seal ${HASH} NULL,
    head_seal ${HASH} NULL,
    lease_holder ${ID} NULL,
    lease_until DATETIME(3) NULL,
    PRIMARY KEY (name)
  ) ${TABLE}`);
}
