import { DataSource, type DataSourceOptions } from 'typeorm';
import { WORDS_COLLATION } from './database-columns.js';

/** What a database holds: the features' entities, and the migrations that build their tables. */
export interface DatabaseSchema {
  entities: DataSourceOptions['entities'];
  migrations: DataSourceOptions['migrations'];
}

const CONNECT_TIMEOUT_MILLISECONDS = 5_000;
const CONNECTIONS = 10;

/**
 * A data source for MySQL 8 or MariaDB 10.11 by a `mysql://` URL, not yet connected. Tables come from migrations only.
 * DATE columns arrive as `YYYY-MM-DD` strings and DATETIME columns as UTC instants.
 */
export function createDataSource(url: string, schema: DatabaseSchema): DataSource {
  return new DataSource({
    // "mysql" for MariaDB too: it keeps TypeORM from using what only MariaDB has (RETURNING).
    type: 'mysql',
    url,
    charset: WORDS_COLLATION,
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: CONNECT_TIMEOUT_MILLISECONDS,
    extra: { connectionLimit: CONNECTIONS, decimalNumbers: true },
    synchronize: false,
    migrationsRun: false,
    migrationsTableName: 'schema_migration',
    ...schema,
  } satisfies DataSourceOptions);
}
