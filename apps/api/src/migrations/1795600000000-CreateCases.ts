import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ID = ascii('CHAR(22)');
const HMAC = ascii('CHAR(43)');
const SEALED = ascii('TEXT');

/** Complaints and tip-offs: the case, who it is from, what happened to it, its periods, desks, messages and files. */
export class CreateCases1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE consumer_case (
      id ${ID} NOT NULL,
      number ${ascii('VARCHAR(20)')} NOT NULL,
      kind ${ascii('VARCHAR(16)')} NOT NULL,
      state ${ascii('VARCHAR(24)')} NOT NULL,
      channel ${ascii('VARCHAR(16)')} NOT NULL,
      external_number ${ascii('VARCHAR(40)')} NULL,
      linked_case_id ${ID} NULL,
      consumer_id ${ID} NULL,
      query_code_hmac ${HMAC} NULL,
      outlet_id ${ID} NULL,
      respondent_name VARCHAR(120) NULL,
      respondent_phone ${ascii('VARCHAR(20)')} NULL,
      respondent_address VARCHAR(200) NULL,
      platform_name VARCHAR(60) NULL,
      visit_division_code ${ascii('VARCHAR(9)')} NULL,
      county_code ${ascii('VARCHAR(6)')} NULL,
      brand_id ${ID} NULL,
      category_code ${ascii('VARCHAR(32)')} NULL,
      violation_kinds ${ascii('VARCHAR(160)')} NOT NULL,
      occurred_on DATE NULL,
      amount_fen INT UNSIGNED NULL,
      facts_sealed ${SEALED} NOT NULL,
      facts_check ${ascii('VARCHAR(16)')} NULL,
      requests ${ascii('VARCHAR(120)')} NOT NULL,
      request_sealed ${SEALED} NULL,
      publish_consent TINYINT(1) NOT NULL,
      delegate_consent TINYINT(1) NOT NULL,
      received_at DATETIME(3) NOT NULL,
      rule_set ${ascii('VARCHAR(16)')} NOT NULL,
      competent_code ${ascii('VARCHAR(9)')} NOT NULL,
      first_receiver_code ${ascii('VARCHAR(9)')} NOT NULL,
      holder_code ${ascii('VARCHAR(9)')} NOT NULL,
      assigned_account_id ${ID} NULL,
      routing_path ${ascii('VARCHAR(16)')} NOT NULL,
      routing_reason_sealed ${SEALED} NOT NULL,
      delivery_state ${ascii('VARCHAR(16)')} NOT NULL,
      event_count INT UNSIGNED NOT NULL,
      extended TINYINT(1) NOT NULL DEFAULT 0,
      reopened TINYINT(1) NOT NULL DEFAULT 0,
      rating TINYINT UNSIGNED NULL,
      ended_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      UNIQUE INDEX uq_consumer_case_number (number),
      UNIQUE INDEX uq_consumer_case_external_number (external_number, kind),
      INDEX ix_consumer_case_holder (holder_code, state, received_at, id),
      INDEX ix_consumer_case_received (received_at, id),
      INDEX ix_consumer_case_assigned (assigned_account_id, state, received_at),
      INDEX ix_consumer_case_consumer (consumer_id, received_at),
      INDEX ix_consumer_case_outlet (outlet_id, received_at),
      INDEX ix_consumer_case_respondent_phone (respondent_phone, received_at),
      INDEX ix_consumer_case_delivery (delivery_state, received_at)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE case_party (
      case_id ${ID} NOT NULL,
      name_sealed ${SEALED} NOT NULL,
      phone_sealed ${SEALED} NOT NULL,
      phone_index ${HMAC} NOT NULL,
      address_sealed ${SEALED} NULL,
      PRIMARY KEY (case_id),
      INDEX ix_case_party_phone (phone_index)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE case_event (
      case_id ${ID} NOT NULL,
      seq INT UNSIGNED NOT NULL,
      act ${ascii('VARCHAR(24)')} NOT NULL,
      from_state ${ascii('VARCHAR(24)')} NULL,
      to_state ${ascii('VARCHAR(24)')} NOT NULL,
      actor_kind ${ascii('VARCHAR(16)')} NOT NULL,
      actor_id ${ID} NULL,
      holder_code ${ascii('VARCHAR(9)')} NOT NULL,
      happened_at DATETIME(3) NOT NULL,
      note_sealed ${SEALED} NULL,
      words_sealed ${SEALED} NULL,
      particulars_sealed ${SEALED} NULL,
      PRIMARY KEY (case_id, seq)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE case_clock (
      case_id ${ID} NOT NULL,
      kind ${ascii('VARCHAR(24)')} NOT NULL,
      round SMALLINT UNSIGNED NOT NULL,
      state ${ascii('VARCHAR(16)')} NOT NULL,
      started_on DATE NOT NULL,
      due_on DATE NOT NULL,
      provisional TINYINT(1) NOT NULL,
      paused_on DATE NULL,
      paused_days INT UNSIGNED NOT NULL DEFAULT 0,
      extended_on DATE NULL,
      finished_on DATE NULL,
      PRIMARY KEY (case_id, kind, round),
      INDEX ix_case_clock_due (finished_on, due_on, case_id),
      INDEX ix_case_clock_provisional (provisional, state)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE case_delivery (
      case_id ${ID} NOT NULL,
      round SMALLINT UNSIGNED NOT NULL,
      holder_code ${ascii('VARCHAR(9)')} NOT NULL,
      received_on DATE NOT NULL,
      delivered_at DATETIME(3) NULL,
      opened_at DATETIME(3) NULL,
      opened_by ${ID} NULL,
      ended_at DATETIME(3) NULL,
      PRIMARY KEY (case_id, round),
      INDEX ix_case_delivery_holder (holder_code, ended_at, opened_at),
      INDEX ix_case_delivery_unopened (ended_at, opened_at, delivered_at)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE case_message (
      id ${ID} NOT NULL,
      case_id ${ID} NOT NULL,
      kind ${ascii('VARCHAR(16)')} NOT NULL,
      words_sealed ${SEALED} NOT NULL,
      notice ${ascii('VARCHAR(16)')} NOT NULL,
      created_at DATETIME(3) NOT NULL,
      read_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      INDEX ix_case_message_case (case_id, created_at),
      INDEX ix_case_message_notice (notice, created_at)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE case_attachment (
      case_id ${ID} NOT NULL,
      file_id ${ID} NOT NULL,
      event_seq INT UNSIGNED NOT NULL,
      position SMALLINT UNSIGNED NOT NULL,
      PRIMARY KEY (case_id, file_id),
      INDEX ix_case_attachment_file (file_id)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'case_attachment',
      'case_message',
      'case_delivery',
      'case_clock',
      'case_event',
      'case_party',
      'consumer_case',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
