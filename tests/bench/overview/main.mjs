import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchDatabase } from '../lists/bench-database.mjs';
import { onceConnected } from '../once-connected.mjs';
import { seedCases } from './seeded-cases.mjs';

/*
 * pnpm bench overview [--cases 90000] [--rounds 3] [--queries]
 *
 * How long the built product takes to count an overview, for the province, a city and a county, over a month and a year, of so many
 * invented cases of two years; with --queries also how long each query of the province's year takes. The database is the server of TEST_DATABASE_SERVER, or one of its own that goes away.
 */

const DIST = new URL('../../../apps/api/dist/', import.meta.url);
const BRANDS = 60;
const CITY = '1301';
const COUNTY = '130102';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '90000' },
    rounds: { type: 'string', default: '3' },
    queries: { type: 'boolean', default: false },
  },
});
const [cases, rounds] = [values.cases, values.rounds].map(Number);

const folder = await mkdtemp(path.join(tmpdir(), 'jiweibao-bench-'));
const database = await benchDatabase(folder);
try {
  const app = await startApi();
  try {
    await seed(app);
    console.log(
      `${cases} 件案件，${availableParallelism()} 个处理器，Node ${process.version}；毫秒，${rounds} 次里的中间一次`,
    );
    console.table(await measureAll(app));
    if (values.queries) console.table(await measureQueries(app));
  } finally {
    await app.close();
  }
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}

async function startApi() {
  const key = () => randomBytes(32).toString('base64url');
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    STORAGE_DIRECTORY: path.join(folder, 'files'),
    SNAPSHOT_DIRECTORY: path.join(folder, 'snapshot'),
    FIELD_KEYS: `index:${key()},k1:${key()}`,
    NODE_ENV: 'development',
    DEMO: '0',
  });
  const jwb = fileURLToPath(new URL('cli/jwb.js', DIST));
  execFileSync(process.execPath, [jwb, 'migrate'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { createApplication } = await part('application.js');
  const { environmentSettings } = await part('config/environment.js');
  const app = await createApplication(environmentSettings());
  await app.init();
  await onceConnected(() => dataSource(app));
  return app;
}

async function seed(app) {
  const { BureauTree } = await part('organization/bureau-tree.js');
  const tree = app.get(BureauTree, { strict: false });
  // Two thirds lie with counties, the rest with their stations.
  const holders = tree
    .subtreeCodes('13')
    .filter((code) => code.length === 6 || (code.length === 9 && code.endsWith('1')))
    .map((code) => ({ code, county: code.slice(0, 6) }));
  const source = await dataSource(app);
  const categories = await source.query('SELECT code FROM category');
  await seedCases(source, {
    ...{ count: cases, holders },
    brandIds: Array.from({ length: BRANDS }, () => randomBytes(16).toString('base64url')),
    categories: categories.map(({ code }) => code),
  });
}

async function measureAll(app) {
  const { Overviews } = await part('cases/overview/overviews.js');
  const overviews = app.get(Overviews, { strict: false });
  const lines = [];
  for (const [place, bureauCode] of [
    ['省', '13'],
    ['市', CITY],
    ['县', COUNTY],
  ]) {
    for (const [time, days] of [
      ['一个月', 30],
      ['一年', 365],
    ]) {
      const wanted = { span: lastDays(days), size: null, filter: {} };
      const times = [];
      let overview;
      for (let round = 0; round < rounds; round += 1) {
        const since = performance.now();
        overview = await overviews.get(staffOf(bureauCode), wanted);
        times.push(performance.now() - since);
      }
      const median = times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
      lines.push({ 范围: place, 时间: time, 收到: overview.received.count, 毫秒: Math.round(median) });
    }
  }
  return lines;
}

function staffOf(bureauCode) {
  return { accountId: 'a'.repeat(22), name: '演示', bureauCode, roles: ['supervisor'] };
}

/** DATEs, Asia/Shanghai. */
function lastDays(days) {
  const ago = (count) => new Date(Date.now() + (8 - count * 24) * 60 * 60 * 1000).toISOString().slice(0, 10);
  return { from: ago(days), to: ago(0) };
}

/** The slowest first. */
async function measureQueries(app) {
  const { manager } = await dataSource(app);
  const query = manager.query;
  const lines = [];
  manager.query = async (sql, parameters) => {
    const since = performance.now();
    const rows = await query.call(manager, sql, parameters);
    const [, from = ''] = /FROM\s+([\s\S]*)/.exec(sql) ?? [];
    const began = sql.replaceAll(/\s+/g, ' ').slice(0, 70);
    lines.push({
      毫秒: Math.round(performance.now() - since),
      查询: began,
      从: from.replaceAll(/\s+/g, ' ').slice(0, 60),
    });
    return rows;
  };
  const overviews = app.get((await part('cases/overview/overviews.js')).Overviews, { strict: false });
  await overviews.get(staffOf('13'), { span: lastDays(365), size: null, filter: {} });
  manager.query = query;
  // What the API does besides goes on meanwhile.
  return lines.filter(({ 从 }) => 从.includes('consumer_case')).sort((one, other) => other.毫秒 - one.毫秒);
}

async function dataSource(app) {
  const { Database } = await part('platform/database.js');
  return app.get(Database, { strict: false }).dataSource();
}

/** A part of the built API. @throws when it is not built */
function part(file) {
  return import(new URL(file, DIST).href).catch((error) => {
    throw new Error('The API is not built: run "pnpm build" first.', { cause: error });
  });
}
