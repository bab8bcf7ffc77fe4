import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';

/** Cases for warning about a number, questions to general agents about one, and asking a brand to help settle a complaint. */
export class CreateNumberWarningCases1795640000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE number_warning_case (
      id ${ascii('CHAR(22)')} NOT NULL,
      number ${ascii('VARCHAR(20)')} NOT NULL,
      published_number ${ascii('VARCHAR(20)')} NULL,
      brand_id ${ascii('CHAR(22)')} NULL,
      bureau_code ${ascii('VARCHAR(9)')} NOT NULL,
      state ${ascii('VARCHAR(16)')} NOT NULL,
      version INT UNSIGNED NOT NULL,
      reason VARCHAR(255) NOT NULL,
      source VARCHAR(255) NOT NULL,
      review_on DATE NULL,
      holder_outcome ${ascii('VARCHAR(16)')} NULL,
      holder_asked_on DATE NULL,
      holder_asked_how_sealed ${ascii('TEXT')} NULL,
      holder_answer_sealed ${ascii('TEXT')} NULL,
      edited_by ${ascii('CHAR(22)')} NOT NULL,
      proposed_by ${ascii('CHAR(22)')} NULL,
      created_at DATETIME(3) NOT NULL,
      changed_at DATETIME(3) NOT NULL,
      published_at DATETIME(3) NULL,
      ended_at DATETIME(3) NULL,
      emptied_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      UNIQUE INDEX uq_number_warning_case_published (published_number),
      INDEX ix_number_warning_case_bureau (bureau_code, state, changed_at),
      INDEX ix_number_warning_case_state (state, changed_at),
      INDEX ix_number_warning_case_review (state, review_on),
      INDEX ix_number_warning_case_number (number),
      INDEX ix_number_warning_case_kept (emptied_at, ended_at)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE number_warning_event (
      warning_id ${ascii('CHAR(22)')} NOT NULL,
      seq INT UNSIGNED NOT NULL,
      step ${ascii('VARCHAR(16)')} NOT NULL,
      to_state ${ascii('VARCHAR(16)')} NOT NULL,
      actor_id ${ascii('CHAR(22)')} NOT NULL,
      happened_at DATETIME(3) NOT NULL,
      words_sealed ${ascii('TEXT')} NULL,
      PRIMARY KEY (warning_id, seq)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE number_warning_evidence (
      id ${ascii('CHAR(22)')} NOT NULL,
      warning_id ${ascii('CHAR(22)')} NOT NULL,
      kind ${ascii('VARCHAR(16)')} NOT NULL,
      words_sealed ${ascii('TEXT')} NULL,
      case_id ${ascii('CHAR(22)')} NULL,
      unlisted_checks INT UNSIGNED NULL,
      warned_checks INT UNSIGNED NULL,
      cases INT UNSIGNED NULL,
      added_by ${ascii('CHAR(22)')} NOT NULL,
      added_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id),
      INDEX ix_number_warning_evidence_warning (warning_id, added_at)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE number_warning_file (
      evidence_id ${ascii('CHAR(22)')} NOT NULL,
      file_id ${ascii('CHAR(22)')} NOT NULL,
      position TINYINT UNSIGNED NOT NULL,
      PRIMARY KEY (evidence_id, file_id)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE number_warning_measure (
      id ${ascii('CHAR(22)')} NOT NULL,
      warning_id ${ascii('CHAR(22)')} NOT NULL,
      kind ${ascii('VARCHAR(16)')} NOT NULL,
      taken_on DATE NOT NULL,
      words_sealed ${ascii('TEXT')} NULL,
      added_by ${ascii('CHAR(22)')} NOT NULL,
      added_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id),
      INDEX ix_number_warning_measure_warning (warning_id, taken_on)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE number_question (
      id ${ascii('CHAR(22)')} NOT NULL,
      number ${ascii('VARCHAR(20)')} NOT NULL,
      brand_id ${ascii('CHAR(22)')} NOT NULL,
      general_agent_id ${ascii('CHAR(22)')} NOT NULL,
      bureau_code ${ascii('VARCHAR(9)')} NOT NULL,
      warning_id ${ascii('CHAR(22)')} NULL,
      case_id ${ascii('CHAR(22)')} NULL,
      words_sealed ${ascii('TEXT')} NULL,
      asked_by ${ascii('CHAR(22)')} NOT NULL,
      asked_at DATETIME(3) NOT NULL,
      due_on DATE NOT NULL,
      state ${ascii('VARCHAR(16)')} NOT NULL,
      answer ${ascii('VARCHAR(16)')} NULL,
      outlet_name VARCHAR(120) NULL,
      answer_sealed ${ascii('TEXT')} NULL,
      answered_by ${ascii('CHAR(22)')} NULL,
      answered_at DATETIME(3) NULL,
      emptied_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      INDEX ix_number_question_bureau (bureau_code, state, due_on),
      INDEX ix_number_question_agent (general_agent_id, state, due_on),
      INDEX ix_number_question_warning (warning_id),
      INDEX ix_number_question_number (number),
      INDEX ix_number_question_kept (emptied_at, asked_at)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE number_question_file (
      question_id ${ascii('CHAR(22)')} NOT NULL,
      file_id ${ascii('CHAR(22)')} NOT NULL,
      position TINYINT UNSIGNED NOT NULL,
      PRIMARY KEY (question_id, file_id)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE case_help_request (
      id ${ascii('CHAR(22)')} NOT NULL,
      case_id ${ascii('CHAR(22)')} NOT NULL,
      brand_id ${ascii('CHAR(22)')} NOT NULL,
      general_agent_id ${ascii('CHAR(22)')} NOT NULL,
      bureau_code ${ascii('VARCHAR(9)')} NOT NULL,
      told_sealed ${ascii('TEXT')} NOT NULL,
      asked_by ${ascii('CHAR(22)')} NOT NULL,
      asked_at DATETIME(3) NOT NULL,
      due_on DATE NOT NULL,
      state ${ascii('VARCHAR(16)')} NOT NULL,
      answer ${ascii('VARCHAR(16)')} NULL,
      answer_sealed ${ascii('TEXT')} NULL,
      answered_by ${ascii('CHAR(22)')} NULL,
      answered_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      INDEX ix_case_help_request_case (case_id, asked_at),
      INDEX ix_case_help_request_agent (general_agent_id, state, due_on)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'case_help_request',
      'number_question_file',
      'number_question',
      'number_warning_measure',
      'number_warning_file',
      'number_warning_evidence',
      'number_warning_event',
      'number_warning_case',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
