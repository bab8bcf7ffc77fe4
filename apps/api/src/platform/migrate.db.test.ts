import { DATABASE_SCHEMA } from '../migrations/database-schema.js';
import { createDataSource } from './data-source.js';
import { migrate } from './migrate.js';
import { createTestDatabase } from './testing/test-database.js';

it('processes that start together migrate one at a time', async () => {
  const empty = await createTestDatabase(DATABASE_SCHEMA, { migrate: false });
  const sources = [1, 2, 3].map(() => createDataSource(empty.url, DATABASE_SCHEMA));
  await Promise.all(sources.map((source) => source.initialize()));
  const ran = await Promise.all(sources.map(migrate));
  expect(ran.map((names) => names.length).sort()).toEqual([0, 0, (DATABASE_SCHEMA.migrations as []).length]);
  await Promise.all(sources.map((source) => source.destroy()));
  await empty.drop();
});
