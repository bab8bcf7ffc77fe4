import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';

/** How often people checked a number that is registered nowhere, or that a bureau warned of. */
export class CreateNumberSignals1795614100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE number_signal (
      number ${ascii('VARCHAR(20)')} NOT NULL,
      brand_id ${ascii('VARCHAR(22)')} NOT NULL,
      county_code ${ascii('VARCHAR(6)')} NOT NULL,
      day DATE NOT NULL,
      kind ${ascii('VARCHAR(16)')} NOT NULL,
      count INT UNSIGNED NOT NULL,
      PRIMARY KEY (number, brand_id, county_code, day, kind),
      INDEX ix_number_signal_day (day, county_code)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE number_signal');
  }
}
