import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When cases, documents and corrections were emptied of what tells of people; and by what those that are due are found. */
export class EmptyWhatIsOver1795615000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE consumer_case
      ADD COLUMN emptied_at DATETIME(3) NULL,
      ADD INDEX ix_consumer_case_kept (emptied_at, ended_at)`);
    await runner.query(`ALTER TABLE case_document
      ADD COLUMN emptied_at DATETIME(3) NULL,
      ADD INDEX ix_case_document_kept (emptied_at, issued_at)`);
    await runner.query(`ALTER TABLE outlet_correction
      ADD COLUMN emptied_at DATETIME(3) NULL,
      ADD INDEX ix_outlet_correction_kept (emptied_at, resolved_at)`);
    await runner.query('ALTER TABLE staff_reminder ADD INDEX ix_staff_reminder_created (created_at)');
    await runner.query(
      'ALTER TABLE wechat_media_check ADD INDEX ix_wechat_media_check_received (received_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE wechat_media_check DROP INDEX ix_wechat_media_check_received');
    await runner.query('ALTER TABLE staff_reminder DROP INDEX ix_staff_reminder_created');
    for (const [table, index] of [
      ['outlet_correction', 'ix_outlet_correction_kept'],
      ['case_document', 'ix_case_document_kept'],
      ['consumer_case', 'ix_consumer_case_kept'],
    ]) {
      await runner.query(`ALTER TABLE ${table} DROP INDEX ${index}, DROP COLUMN emptied_at`);
    }
  }
}
