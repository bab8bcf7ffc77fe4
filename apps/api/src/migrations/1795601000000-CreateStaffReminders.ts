import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';
const ID = ascii('CHAR(22)');

/** What staff are reminded of, and which process does what is done once for all processes. */
export class CreateStaffReminders1795601000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE staff_reminder (
      id ${ID} NOT NULL,
      account_id ${ID} NOT NULL,
      case_id ${ID} NOT NULL,
      clock_kind ${ascii('VARCHAR(24)')} NOT NULL,
      clock_round SMALLINT UNSIGNED NOT NULL,
      kind ${ascii('VARCHAR(16)')} NOT NULL,
      created_at DATETIME(3) NOT NULL,
      seen_at DATETIME(3) NULL,
      PRIMARY KEY (id),
      UNIQUE INDEX uq_staff_reminder_once (case_id, clock_kind, clock_round, kind, account_id),
      INDEX ix_staff_reminder_account (account_id, seen_at, created_at)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE task_lease (
      task ${ascii('VARCHAR(40)')} NOT NULL,
      lease_holder ${ID} NULL,
      leased_until DATETIME(3) NOT NULL,
      PRIMARY KEY (task)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task_lease');
    await runner.query('DROP TABLE staff_reminder');
  }
}
