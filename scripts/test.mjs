import { requireBrowser } from './bootstrap/browser.mjs';
import { runCommand } from './bootstrap/command.mjs';
import { runJest } from './bootstrap/jest-run.mjs';
import { requireNode } from './bootstrap/node-version.mjs';
import { installPackages } from './bootstrap/packages.mjs';
import { say } from './bootstrap/say.mjs';
import { startThrowawayDatabase } from './bootstrap/throwaway-database.mjs';
import { ALL_PARTS, build } from './build.mjs';
import { check } from './check.mjs';

/*
 * npm test: sets up, builds, checks, and runs every test on a database of its own. Words after `--` go to jest, and then the
 * checks are left out: that is a person looking at one test. The last line is `N passed, N failed`; a check that fails counts.
 */

let result = { passed: 0, failed: 1 };

await runCommand(async (command) => {
  requireNode();
  const words = process.argv.slice(2);
  const browser = await requireBrowser();
  await installPackages();
  const server = process.env.TEST_DATABASE_SERVER || (await ownServer(command));
  await build(ALL_PARTS);

  const failedChecks = words.length > 0 ? [] : await check();
  say('正在运行测试……');
  const tests = await runJest(
    words,
    testEnvironment({ TEST_DATABASE_SERVER: server, CHROMIUM_PATH: browser }),
  );
  if (failedChecks.length > 0) say(`没有通过的检查：${failedChecks.join('、')}`);
  result = { passed: tests.passed, failed: tests.failed + failedChecks.length };
  return result.failed === 0 && result.passed > 0 ? 0 : 1;
});

console.log(`${result.passed} passed, ${result.failed} failed`);

/** @param {import('./bootstrap/command.mjs').Command} command */
async function ownServer(command) {
  say('正在启动测试用的数据库……');
  const database = await startThrowawayDatabase();
  command.onEnd(database.stop);
  return database.serverUrl;
}

/**
 * A developer's own settings must not decide a test.
 * @param {Record<string, string>} settings
 * @returns {NodeJS.ProcessEnv}
 */
function testEnvironment(settings) {
  const { DATABASE_URL, PORT, HOST, DEMO, PROVINCE_CODE, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'test', ...settings };
}
