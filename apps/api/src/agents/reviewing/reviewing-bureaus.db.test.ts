import { DATABASE_SCHEMA } from '../../migrations/database-schema.js';
import { loadBureauTree } from '../../organization/bureau-tree.js';
import { loadDivisions } from '../../organization/divisions.js';
import { createTestDatabase, type TestDatabase } from '../../platform/testing/test-database.js';
import { ReviewingBureaus } from './reviewing-bureaus.js';

const GIVEN = 'g'.repeat(22);
const KEPT = 'k'.repeat(22);
const CITY = '1301';

let database: TestDatabase;
let bureaus: ReviewingBureaus;

beforeAll(async () => {
  database = await createTestDatabase(DATABASE_SCHEMA);
  bureaus = new ReviewingBureaus(loadBureauTree(loadDivisions('13')));
  await bureaus.give(database.dataSource.manager, GIVEN, CITY);
});
afterAll(() => database?.drop());

const of = (bureauCode: string) => bureaus.agentsOf(database.dataSource.manager, { bureauCode });
const reviewer = async (id: string) => (await bureaus.of(database.dataSource.manager, id)).code;

test('the province reviews every agent that it gave to nobody', async () => {
  expect(await reviewer(KEPT)).toBe('13');
  expect(await reviewer(GIVEN)).toBe(CITY);
});

test('an agent is there for its reviewing bureau and for the province, and for no other bureau or station', async () => {
  expect(await of('13')).toBeNull();
  expect(await of(CITY)).toEqual([GIVEN]);
  for (const code of ['1302', '130102', '130102001', '999999']) expect(await of(code)).toEqual([]);
  const may = (bureauCode: string, id: string) =>
    bureaus.mayReview(database.dataSource.manager, { bureauCode }, id);
  expect(await may('13', GIVEN)).toBe(true);
  expect(await may(CITY, GIVEN)).toBe(true);
  expect(await may(CITY, KEPT)).toBe(false);
  expect(await may('130102', GIVEN)).toBe(false);
});

test('only the province and the bureaus right below it are given agents, and the province takes one back', async () => {
  const { manager } = database.dataSource;
  for (const code of ['130102', '130102001', '99']) {
    await expect(bureaus.give(manager, KEPT, code)).rejects.toMatchObject({ code: 'invalid-request' });
  }
  await bureaus.give(manager, KEPT, '1302');
  expect(await reviewer(KEPT)).toBe('1302');
  await bureaus.give(manager, KEPT, '13');
  expect(await reviewer(KEPT)).toBe('13');
});
