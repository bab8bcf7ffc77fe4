import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'CHAR(22) CHARACTER SET ascii COLLATE ascii_bin';
const ascii = (length: number) => `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin`;
const TABLE = 'ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci';

/** The certificates that outlets hang on the wall, and room for their name in the change log. */
export class CreateOutletCertificates1795592000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE outlet_certificate (
      id ${ID} NOT NULL,
      token ${ID} NOT NULL,
      outlet_id ${ID} NOT NULL,
      issued_at DATETIME(3) NOT NULL,
      withdrawn_at DATETIME(3) NULL,
      withdrawn_reason VARCHAR(255) NULL,
      PRIMARY KEY (id),
      UNIQUE INDEX uq_outlet_certificate_token (token),
      INDEX ix_outlet_certificate_outlet (outlet_id),
      CONSTRAINT fk_outlet_certificate_outlet FOREIGN KEY (outlet_id) REFERENCES outlet (id)
        ON DELETE NO ACTION ON UPDATE NO ACTION
    ) ${TABLE}`);
    await runner.query(`ALTER TABLE registry_change MODIFY subject ${ascii(16)} NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM registry_change WHERE subject = 'certificate'");
    await runner.query(`ALTER TABLE registry_change MODIFY subject ${ascii(8)} NOT NULL`);
    await runner.query('DROP TABLE outlet_certificate');
  }
}
