import type { DataSource } from 'typeorm';

/** Longer than any migration so far by far; whoever waits this long should look at the server. */
const WAIT_SECONDS = 120;

/**
 * Runs the migrations that the database does not have yet. Several processes may start at once: one migrates at a time, held
 * by a named lock of the server, which goes away with its connection.
 * @returns their names, in order
 * @throws when another process holds the lock for too long
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const name = "CONCAT('migrate:', MD5(DATABASE()))";
    const [row] = await runner.query(`SELECT GET_LOCK(${name}, ?) AS taken`, [WAIT_SECONDS]);
    if (Number(row.taken) !== 1) throw new Error('another process has been migrating this database too long');
    try {
      const ran = await dataSource.runMigrations({ transaction: 'each' });
      return ran.map((migration) => migration.name);
    } finally {
      await runner.query(`SELECT RELEASE_LOCK(${name})`);
    }
  } finally {
    await runner.release();
  }
}
