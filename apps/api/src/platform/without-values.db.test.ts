import { createTestDatabase, type TestDatabase } from './testing/test-database.js';
import { withoutValues } from './without-values.js';

let database: TestDatabase;
const VALUE = "演示' for key 张三";

beforeAll(async () => {
  database = await createTestDatabase({ entities: [], migrations: [] });
  await database.dataSource.query(
    'CREATE TABLE plain (words VARCHAR(40) CHARACTER SET utf8mb4 UNIQUE, ascii VARCHAR(200) CHARACTER SET ascii, day DATE, n INT)',
  );
  await database.dataSource.query('INSERT INTO plain (words) VALUES (?)', [VALUE]);
});

afterAll(() => database.drop());

test.each([
  ['a duplicate', 'INSERT INTO plain (words) VALUES (?)', 'Duplicate entry'],
  ['letters that the column cannot hold', 'INSERT INTO plain (ascii) VALUES (?)', 'Incorrect string value'],
  ['no date', 'INSERT INTO plain (day) VALUES (?)', 'Incorrect date value'],
  ['no number', 'INSERT INTO plain (n) VALUES (?)', 'Incorrect integer value'],
  ['no number to compare with', 'UPDATE plain SET n = 1 WHERE words + 0 = 1 OR ? = 5', 'Truncated incorrect'],
  ['no SQL', 'SELECT ? FRM plain', 'near'],
])('what the server says of %s goes without the value', async (_what, sql, words) => {
  const error: Error = await database.dataSource.query(sql, [VALUE]).then(
    () => new Error('it was taken'),
    (refused) => refused,
  );
  for (const text of [error.message, String(error.stack), String(error)]) {
    expect(text).toContain(words);
    const told = withoutValues(text);
    expect(told).toContain(words);
    expect(told).not.toMatch(/演示|张三|\\xE6|\\xE5|FRM/);
  }
});

test('another text stays as it is', () => {
  const text = "Error: can't find 'x'\n    at file:///a/b.js:1:2";
  expect(withoutValues(text)).toBe(text);
});
