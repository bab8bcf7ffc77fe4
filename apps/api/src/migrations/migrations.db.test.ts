import { DataSource, type DataSourceOptions } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database.js';
import { DATABASE_SCHEMA } from './database-schema.js';

describe('the migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(DATABASE_SCHEMA);
  });
  afterAll(() => database?.drop());

  it('build exactly the tables, columns, indexes and foreign keys that the entities describe', async () => {
    // Compared under TypeORM's own name for the server at hand, which knows how it reports a default of NULL.
    const { options } = database.dataSource;
    const [{ version }] = await database.dataSource.query('SELECT VERSION() AS version');
    const type = /mariadb/i.test(version) ? 'mariadb' : 'mysql';
    const comparing = await new DataSource({ ...options, type } as DataSourceOptions).initialize();
    const { upQueries } = await comparing.driver.createSchemaBuilder().log();
    await comparing.destroy();
    expect(upQueries.map((query) => query.query)).toEqual([]);
  });

  it('can be taken back one by one and run again', async () => {
    const { dataSource } = database;
    const count = dataSource.migrations.length;
    for (let done = 0; done < count; done++) await dataSource.undoLastMigration();
    const left: { table_name: string }[] = await dataSource.query(
      'SELECT table_name AS table_name FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    expect(left.map((row) => row.table_name)).toEqual(['schema_migration']);
    expect(await dataSource.runMigrations()).toHaveLength(count);
  });

  it('give every text column utf8mb4 with the stated collation, and every id and code ascii_bin', async () => {
    const columns: { column: string; collation: string }[] = await database.dataSource.query(
      `SELECT CONCAT(table_name, '.', column_name) AS \`column\`, collation_name AS collation
       FROM information_schema.columns
       WHERE table_schema = DATABASE() AND collation_name IS NOT NULL AND table_name <> 'schema_migration'`,
    );
    const allowed = ['utf8mb4_unicode_520_ci', 'utf8mb4_bin', 'ascii_bin'];
    expect(columns.filter(({ collation }) => !allowed.includes(collation))).toEqual([]);
    const codes = columns.filter(({ column }) => /(\.|_)(id|code|number|kind|state|purpose)$/.test(column));
    // Numbers with Chinese words in them.
    const exempt = ['outlet_authorization.contract_number', 'case_document.number'];
    expect(
      codes.filter(({ column, collation }) => collation !== 'ascii_bin' && !exempt.includes(column)),
    ).toEqual([]);
  });

  it('ship the eight categories of the action plan', async () => {
    const rows: { name: string }[] = await database.dataSource.query(
      'SELECT name FROM category ORDER BY position',
    );
    expect(rows.map((row) => row.name).join('、')).toBe(
      '家用汽车、空调、电视、热水器、冰箱、净水机、抽油烟机、手机',
    );
  });
});
