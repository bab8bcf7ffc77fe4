import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { contentHash, outputFingerprint } from './content-hash.mjs';
import { whenDue } from './stamp.mjs';

let folder: string;
let stamps: string;
let built: number;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stamp-'));
  stamps = path.join(folder, 'stamps');
  built = 0;
  for (const name of ['src', 'dist']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'src/a.ts'), 'one');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(step = async () => writeFileSync(path.join(folder, 'dist/a.js'), `made ${built}`)) {
  return whenDue(
    'part',
    {
      inputs: () => contentHash([path.join(folder, 'src')]),
      outputs: () => outputFingerprint(path.join(folder, 'dist')),
    },
    async () => {
      built += 1;
      await step();
    },
    stamps,
  );
}

async function makeAgain() {
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
}

describe('a build step', () => {
  test('is done once, and not again while nothing changes', async () => {
    expect(await build()).toBe(true);
    expect(await build()).toBe(false);
    expect(built).toBe(1);
  });

  test.each<[string, () => void]>([
    ['a source changed', () => writeFileSync(path.join(folder, 'src/a.ts'), 'two')],
    ['a source was added', () => writeFileSync(path.join(folder, 'src/b.ts'), '')],
    ['a source was removed', () => rmSync(path.join(folder, 'src/a.ts'))],
    ['what was built is gone', () => rmSync(path.join(folder, 'dist'), { recursive: true })],
    [
      'what was built was touched by another hand',
      () => writeFileSync(path.join(folder, 'dist/a.js'), 'other'),
    ],
  ])('is done again when %s', async (_what, change) => {
    await build();
    change();
    expect(await build(makeAgain)).toBe(true);
  });

  test('that failed is due again', async () => {
    await build();
    writeFileSync(path.join(folder, 'src/a.ts'), 'two');
    const failing = build(async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    writeFileSync(path.join(folder, 'src/a.ts'), 'one');
    expect(await build()).toBe(true);
  });
});
