import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isHeld, LockHeldError, setAside, takeLock } from './folder-lock.mjs';
import { startOf, thisProcess } from './processes.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lock-'));
  file = path.join(folder, 'owner');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that wants the lock: says whether it got it, and holds it until it is ended. */
function contender() {
  const module = path.join(import.meta.dirname, 'folder-lock.mjs');
  const script = `
    const { takeLock } = await import(${JSON.stringify(`file://${encodeURI(module)}`)});
    try { takeLock(${JSON.stringify(file)}); console.log('mine'); } catch (error) { console.log(error.name); }
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, says: once(child.stdout!, 'data').then(([words]) => String(words).trim()) };
}

describe('a lock', () => {
  test('is held until it is given back', () => {
    const giveBack = takeLock(file);
    expect(isHeld(file)).toBe(true);
    expect(() => takeLock(file)).toThrow(LockHeldError);
    giveBack();
    expect(isHeld(file)).toBe(false);
    takeLock(file)();
  });

  test.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, startedAt: '1' })],
    ['an earlier process of the same number', JSON.stringify({ ...thisProcess(), startedAt: '1' })],
    ['nobody: it was cut short', ''],
  ])('that belongs to %s is free', (_whom, text) => {
    writeFileSync(file, text);
    expect(isHeld(file)).toBe(false);
    takeLock(file)();
  });

  test('that was taken while another still thought it dead stays with its new owner', () => {
    const giveBack = takeLock(file);
    setAside(file);
    expect(isHeld(file)).toBe(true);
    giveBack();
  });

  test('whose owner was killed goes to exactly one of many that want it at once', async () => {
    const first = contender();
    expect(await first.says).toBe('mine');
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const contenders = Array.from({ length: 6 }, contender);
    const answers = await Promise.all(contenders.map(({ says }) => says));
    for (const { child } of contenders) child.kill('SIGKILL');
    expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1);
  });
});

test('a process that nobody has waited for yet counts as gone', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  expect(startOf(child.pid!)).not.toBeNull();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(startOf(child.pid!)).toBeNull();
});
