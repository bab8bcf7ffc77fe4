import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;

/** A reminder may be of a delivery as well as of a period. */
export class RemindOfUnopenedCases1795614000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE staff_reminder
      CHANGE COLUMN clock_kind about ${ascii('VARCHAR(24)')} NOT NULL,
      CHANGE COLUMN clock_round round SMALLINT UNSIGNED NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM staff_reminder WHERE about = 'delivery'");
    await runner.query(`ALTER TABLE staff_reminder
      CHANGE COLUMN about clock_kind ${ascii('VARCHAR(24)')} NOT NULL,
      CHANGE COLUMN round clock_round SMALLINT UNSIGNED NOT NULL`);
  }
}
