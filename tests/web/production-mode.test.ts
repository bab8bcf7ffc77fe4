import { randomBytes } from 'node:crypto';
import { Api } from '../support/api.js';
import { Cleanup } from '../support/cleanup.js';
import { environmentWith } from '../support/environment.js';
import { Jwb, REFUSED } from '../support/jwb.js';
import { LeashedProcess } from '../support/leashed-process.js';
import { BUILT, requireBuilt } from '../support/project.js';
import { createDatabase } from '../support/test-database.js';

const cleanup = Cleanup.afterThisFile();

const key = () => randomBytes(32).toString('base64url');
const PRODUCTION = {
  NODE_ENV: 'production',
  FIELD_KEYS: `index:${key()},k1:${key()}`,
  PUBLIC_ADDRESS: 'https://baoxiu.example',
};

/** Starts the API with exactly these settings and gives how it ended. */
async function boot(settings: Record<string, string>): Promise<{ exitCode: number; output: string }> {
  requireBuilt(BUILT.api);
  const server = new LeashedProcess('the API', process.execPath, [BUILT.api], {
    env: environmentWith(settings),
  });
  cleanup.add(() => server.stop());
  return { exitCode: await server.exit(), output: server.output };
}

test('production refuses to boot, and lists every fault at once', async () => {
  const { exitCode, output } = await boot({
    NODE_ENV: 'production',
    PORT: 'eighty',
    DEMO: '1',
    PROVINCE_CODE: 'Hebei',
  });
  expect(exitCode).not.toBe(0);
  const faulty = ['PORT', 'DATABASE_URL', 'DEMO', 'PROVINCE_CODE', 'FIELD_KEYS', 'PUBLIC_ADDRESS'];
  for (const named of faulty) expect(output).toContain(named);
  expect(output).not.toMatch(/\n\s+at /);
});

test('production refuses a weak database password, without repeating it', async () => {
  const { exitCode, output } = await boot({
    ...PRODUCTION,
    DATABASE_URL: 'mysql://jiweibao:password1234@127.0.0.1:3306/jiweibao',
  });
  expect(exitCode).not.toBe(0);
  expect(output).toContain('DATABASE_URL');
  expect(output).not.toContain('password1234');
});

test('production never fills an empty registry with demonstration data, not even when asked', async () => {
  const databaseUrl = await createDatabase(cleanup);
  const jwb = new Jwb(cleanup, databaseUrl, PRODUCTION);
  const refused = await jwb.try('demo');
  expect(refused.exitCode).toBe(REFUSED);
  expect(refused.output).toMatch(/正式环境/);

  const api = await Api.start(cleanup, { databaseUrl, settings: PRODUCTION });
  expect(await api.get('/brands')).toMatchObject({ items: [] });
  expect(await api.get('/outlets')).toMatchObject({ items: [] });
});
