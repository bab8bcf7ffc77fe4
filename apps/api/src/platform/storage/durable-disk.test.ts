import * as nodeFiles from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DurableDisk } from './durable-disk.js';
import { StoppingFiles } from './testing/stopping-files.js';

const KEY = 'ab/abcdef';
const OLD = Buffer.from('what was there before');
const NEW = Buffer.from('what is to take its place');

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'jiweibao-disk-'));
});
afterEach(() => rm(directory, { recursive: true }));

const files = async () =>
  (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const content = () => readFile(path.join(directory, KEY)).catch(() => null);

/** Kills the process before each step in turn, until it gets to the end. @returns how many steps there are */
async function killedAtEachStep(
  act: (disk: DurableDisk) => Promise<void>,
  prepare: () => Promise<void>,
  check: () => Promise<void>,
): Promise<number> {
  for (let step = 1; ; step += 1) {
    await prepare();
    const stopping = new StoppingFiles(step);
    const done = act(new DurableDisk(directory, stopping)).then(() => true);
    const isDone = await Promise.race([done, stopping.killed.then(() => false)]);
    await stopping.closeHandles();
    await check();
    if (isDone) return step - 1;
  }
}

describe('a file on the disk', () => {
  test('is there whole, or as before, whenever its writer is killed', async () => {
    const seen = new Set<string>();
    const steps = await killedAtEachStep(
      (disk) => disk.put(KEY, NEW),
      () => new DurableDisk(directory).put(KEY, OLD),
      async () => {
        const now = String(await content());
        expect([String(OLD), String(NEW)]).toContain(now);
        seen.add(now);
      },
    );
    expect(steps).toBeGreaterThanOrEqual(8);
    expect(seen.size).toBe(2);
  });

  test('that a killed writer left unfinished goes when the file goes', async () => {
    await killedAtEachStep(
      (disk) => disk.put(KEY, NEW),
      async () => undefined,
      async () => {
        await new DurableDisk(directory).delete(KEY);
        expect(await files()).toEqual([]);
      },
    );
  });

  test('is gone at last, whenever its remover is killed', async () => {
    await killedAtEachStep(
      (disk) => disk.delete(KEY),
      () => new DurableDisk(directory).put(KEY, OLD),
      async () => {
        await new DurableDisk(directory).delete(KEY);
        expect(await files()).toEqual([]);
      },
    );
  });

  test('is flushed before it takes its name, and its folder after', async () => {
    const acts: string[] = [];
    const noted = {
      mkdir: nodeFiles.mkdir,
      rm: nodeFiles.rm,
      rename: async (from: string, to: string) => {
        acts.push('rename');
        await nodeFiles.rename(from, to);
      },
      open: async (file: string, ...rest: unknown[]) => {
        const handle = await nodeFiles.open(file, ...(rest as [string]));
        const sync = handle.sync.bind(handle);
        handle.sync = async () => {
          acts.push(`flush ${path.basename(file)}`);
          await sync();
        };
        return handle;
      },
    } as unknown as typeof nodeFiles;
    await new DurableDisk(directory, noted).put(KEY, NEW);
    expect(acts.slice(-3)).toEqual(['flush abcdef.unfinished', 'rename', 'flush ab']);
    // The folder is new, so the one that it is in is flushed too.
    expect(acts[0]).toBe(`flush ${path.basename(directory)}`);
  });

  test('may be removed though it was never there', async () => {
    await new DurableDisk(directory).delete(KEY);
    expect(await files()).toEqual([]);
  });
});
