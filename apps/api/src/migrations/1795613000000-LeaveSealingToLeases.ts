import type { MigrationInterface, QueryRunner } from 'typeorm';

const ascii = (type: string) => `${type} CHARACTER SET ascii COLLATE ascii_bin`;

/** Who seals the audit chain is said in `task_lease`, as of every background task; the chain's own row needs no lease. */
export class LeaveSealingToLeases1795613000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE audit_chain DROP COLUMN lease_holder, DROP COLUMN lease_until');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE audit_chain ADD COLUMN lease_holder ${ascii('CHAR(22)')} NULL, ADD COLUMN lease_until DATETIME(3) NULL`,
    );
  }
}
