import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { LeashedProcess } from './leashed-process.js';
import { waitUntil } from './wait-until.js';

const SLEEPER = 'console.log(process.pid); setInterval(() => {}, 1000)';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const pidIn = (text: string) => Number(/^\d+$/m.exec(text)?.[0]) || null;

test('a process dies with its owner, even when the owner is killed', async () => {
  const owner = spawn(
    process.execPath,
    [
      '-e',
      `require('node:child_process').spawn(process.execPath,
         [${JSON.stringify(join(import.meta.dirname, 'leash.mjs'))}, process.execPath, '-e', ${JSON.stringify(SLEEPER)}],
         { stdio: ['pipe', 'inherit', 'inherit'] })`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  owner.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const pid = await waitUntil(() => pidIn(said), { what: 'the sleeper runs' });

  owner.kill('SIGKILL');

  await waitUntil(() => !isAlive(pid), { what: 'the sleeper is gone' });
});

test('a process that ignores SIGTERM is reported, and gone all the same', async () => {
  const stubborn = new LeashedProcess('the stubborn one', process.execPath, [
    '-e',
    `process.on('SIGTERM', () => {}); ${SLEEPER}`,
  ]);
  const pid = await waitUntil(() => pidIn(stubborn.output), { what: 'it runs' });

  await expect(stubborn.stop({ withinSeconds: 0.2 })).rejects.toThrow('the stubborn one did not stop');
  expect(isAlive(pid)).toBe(false);
});

test('the exit code tells which signal ended a process', async () => {
  const sleeper = new LeashedProcess('the sleeper', process.execPath, ['-e', SLEEPER]);
  await waitUntil(() => pidIn(sleeper.output), { what: 'it runs' });
  await sleeper.kill();
  expect(await sleeper.exit()).toBe(128 + 9);
});
