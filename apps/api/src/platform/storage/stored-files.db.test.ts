import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { Disk } from 'flydrive';
import type { DataSource } from 'typeorm';
import { DATABASE_SCHEMA } from '../../migrations/database-schema.js';
import { BlindIndex } from '../crypto/blind-index.js';
import { newFieldKeys } from '../crypto/testing/field-keys.js';
import { createDataSource } from '../data-source.js';
import { newPublicId } from '../public-id.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { untilLockWait } from '../testing/until-lock-wait.js';
import { MovedClock } from '../wechat/testing/app-with-wechat.js';
import { DurableDisk, type FileSystem } from './durable-disk.js';
import { FileCipher } from './file-cipher.js';
import { FileStore } from './file-store.js';
import { FileSweep } from './file-sweep.js';
import { StorageQuota } from './storage-quota.js';
import { StoredFiles } from './stored-files.js';
import { StoppingFiles } from './testing/stopping-files.js';

const MOST = 9;
const QUOTA_BYTES = 1_000_000;
const keys = newFieldKeys('k1');

let database: TestDatabase;
/** A second process. */
let other: DataSource;
let directory: string;
let clock: MovedClock;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createTestDatabase(DATABASE_SCHEMA);
  other = await createDataSource(database.url, DATABASE_SCHEMA).initialize();
});
beforeEach(async () => {
  await rows('DELETE FROM stored_file');
  directory = await mkdtemp(path.join(tmpdir(), 'jiweibao-stored-'));
  clock = new MovedClock();
});
afterEach(() => rm(directory, { recursive: true, force: true }));
afterAll(async () => {
  await other?.destroy();
  await database?.drop();
});

const rows = (sql: string) => database.dataSource.query(sql);
const states = async () =>
  (await rows('SELECT state FROM stored_file')).map(({ state }: { state: string }) => state);
/** How many files the folder holds; the first file makes it. */
const lying = async () =>
  existsSync(directory)
    ? (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
        .length
    : 0;

interface Parts {
  source?: DataSource;
  files?: FileSystem;
  quotaBytes?: number;
}

/** A process's own, with nothing remembered of another's. */
function processWith({ source = database.dataSource, files, quotaBytes = QUOTA_BYTES }: Parts = {}) {
  const disk = new Disk(new DurableDisk(directory, files));
  const store = new FileStore(async () => disk, new FileCipher(keys));
  const quota = new StorageQuota(() => source, quotaBytes);
  return new StoredFiles(() => source, store, new BlindIndex(keys), quota, clock);
}

const sweep = () => new FileSweep(() => database.dataSource, processWith(), clock).run();
const newFile = (bundleKey = newPublicId(), bytes = randomBytes(40)) => ({
  bundleKey,
  sent: bytes,
  bytes,
  mediaType: 'image/jpeg',
});
const attach = (ids: string[], bundleKey: string, source = database.dataSource) =>
  source.transaction((manager) => processWith({ source }).attach(manager, ids, bundleKey));

/** Long enough for whatever is given up to be swept. */
async function sweepAll(): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    clock.advanceDays(8);
    await sweep();
  }
}

describe('a file', () => {
  test('is read as it was kept, by another process too', async () => {
    const file = newFile();
    const { id } = await processWith().keep(file, MOST);
    expect((await processWith({ source: other }).read(id)).equals(file.bytes)).toBe(true);
    expect(await states()).toEqual(['stored']);
  });

  test('sent again is the same file, and counts once', async () => {
    const file = newFile();
    const first = await processWith().keep(file, 1);
    expect(await processWith().keep(file, 1)).toEqual(first);
    expect(await processWith().findSent(file)).toEqual(first);
    expect(await states()).toEqual(['stored']);
  });

  test('of another bundle is another, though it is the same picture', async () => {
    const bytes = randomBytes(40);
    const { id } = await processWith().keep(newFile(newPublicId(), bytes), MOST);
    const twin = newFile(newPublicId(), bytes);
    expect(await processWith().findSent(twin)).toBeNull();
    expect((await processWith().keep(twin, MOST)).id).not.toBe(id);
  });

  test('sent twice at once is kept once; whoever was overtaken is told to ask again', async () => {
    const file = newFile();
    const sendings = await Promise.allSettled(
      Array.from({ length: 6 }, (_none, at) =>
        processWith({ source: at % 2 ? other : database.dataSource }).keep(file, MOST),
      ),
    );
    const kept = sendings.filter(({ status }) => status === 'fulfilled');
    expect(kept.length).toBeGreaterThan(0);
    for (const sending of sendings) {
      if (sending.status === 'rejected') expect(sending.reason).toMatchObject({ code: 'file-sent-again' });
    }
    const again = await processWith().keep(file, MOST);
    expect((await processWith().read(again.id)).equals(file.bytes)).toBe(true);
    expect((await states()).filter((state: string) => state === 'stored')).toHaveLength(1);
    await attach([again.id], file.bundleKey);
    await sweepAll();
    expect(await lying()).toBe(1);
  });

  test('can be taken out of its bundle, by its key alone, and leaves nothing', async () => {
    const file = newFile();
    const { id } = await processWith().keep(file, MOST);
    await expect(processWith().discard(id, newPublicId())).rejects.toMatchObject({ code: 'file-not-found' });
    await processWith().discard(id, file.bundleKey);
    expect(await states()).toEqual([]);
    expect(await lying()).toBe(0);
    await expect(processWith().discard(id, file.bundleKey)).rejects.toMatchObject({ code: 'file-not-found' });
  });
});

describe('a bundle', () => {
  test('holds nine files and not one more, however many are sent at once by however many processes', async () => {
    const bundleKey = newPublicId();
    const sendings = await Promise.allSettled(
      Array.from({ length: 24 }, (_none, at) =>
        processWith({ source: at % 2 ? other : database.dataSource }).keep(newFile(bundleKey), MOST),
      ),
    );
    expect(sendings.filter(({ status }) => status === 'fulfilled')).toHaveLength(MOST);
    for (const sending of sendings) {
      if (sending.status === 'rejected') expect(sending.reason).toMatchObject({ code: 'too-many-files' });
    }
    expect(await states()).toHaveLength(MOST);
  });

  test('has room again when a file was taken out', async () => {
    const bundleKey = newPublicId();
    const { id } = await processWith().keep(newFile(bundleKey), 1);
    await expect(processWith().keep(newFile(bundleKey), 1)).rejects.toMatchObject({ code: 'too-many-files' });
    await processWith().discard(id, bundleKey);
    await processWith().keep(newFile(bundleKey), 1);
  });
});

describe('files are claimed', () => {
  test('once, by the key of their bundle, all or none', async () => {
    const bundleKey = newPublicId();
    const ids = [];
    for (let at = 0; at < 3; at += 1) ids.push((await processWith().keep(newFile(bundleKey), MOST)).id);
    const refused = expect.objectContaining({ status: 422, code: 'files-not-usable' });
    for (const [wanted, key] of [
      [ids, newPublicId()],
      [[...ids, newPublicId()], bundleKey],
      [[...ids, '不是编号'], bundleKey],
    ] as const) {
      await expect(attach([...wanted], key)).rejects.toEqual(refused);
      expect(await states()).toEqual(['stored', 'stored', 'stored']);
    }
    expect(await attach(ids, bundleKey)).toHaveLength(3);
    await expect(attach([ids[0]!], bundleKey)).rejects.toEqual(refused);
  });

  test('by one of two that want them at once', async () => {
    const file = newFile();
    const { id } = await processWith().keep(file, MOST);
    const claims = await Promise.allSettled([
      attach([id], file.bundleKey),
      attach([id], file.bundleKey, other),
    ]);
    expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('not at all when the transaction that wanted them fails', async () => {
    const file = newFile();
    const { id } = await processWith().keep(file, MOST);
    const failing = database.dataSource.transaction(async (manager) => {
      await processWith().attach(manager, [id], file.bundleKey);
      throw new Error('the case was not kept');
    });
    await expect(failing).rejects.toThrow('not kept');
    await attach([id], file.bundleKey);
  });
});

describe('the sweep', () => {
  test('takes what nobody claimed for a week, and nothing that somebody did', async () => {
    const claimed = newFile();
    const { id } = await processWith().keep(claimed, MOST);
    await attach([id], claimed.bundleKey);
    await processWith().keep(newFile(), MOST);
    clock.advanceDays(6);
    await sweep();
    expect((await states()).sort()).toEqual(['attached', 'stored']);
    await sweepAll();
    expect(await states()).toEqual(['attached']);
    expect(await lying()).toBe(1);
  });

  test('does not take what is being claimed at this moment', async () => {
    const file = newFile();
    const { id } = await processWith().keep(file, MOST);
    clock.advanceDays(8);
    await database.dataSource
      .transaction(async (manager) => {
        await processWith({ source: other }).attach(manager, [id], file.bundleKey);
        const sweeping = sweep();
        await untilLockWait((sql) => other.query(sql), 'stored_file');
        return { sweeping };
      })
      .then(({ sweeping }) => sweeping);
    await sweepAll();
    expect(await states()).toEqual(['attached']);
    expect((await processWith().read(id)).equals(file.bytes)).toBe(true);
  });

  test('leaves a file alone that is being written, and takes it when its writer must be dead', async () => {
    const stopping = new StoppingFiles(4);
    void processWith({ files: stopping }).keep(newFile(), MOST);
    await stopping.killed;
    await sweep();
    expect(await states()).toEqual(['pending']);
    await sweepAll();
    expect(await states()).toEqual([]);
    expect(await lying()).toBe(0);
    await stopping.closeHandles();
  });

  test('goes on when one file cannot be removed', async () => {
    await processWith().keep(newFile(), MOST);
    await processWith().keep(newFile(), MOST);
    const broken = { rm: () => Promise.reject(new Error('read-only')) } as unknown as FileSystem;
    clock.advanceDays(8);
    await sweep();
    clock.advanceDays(1);
    await new FileSweep(() => database.dataSource, processWith({ files: broken }), clock).run();
    expect(await states()).toEqual(['removing', 'removing']);
    expect(await sweep()).toBe(2);
  });
});

test('wherever its writer is killed, a file is whole or gone, its bundle takes it again, and the sweep leaves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 16 }), fc.boolean(), async (step, isSentAgain) => {
      await rows('DELETE FROM stored_file');
      const file = newFile();
      const stopping = new StoppingFiles(step);
      const keeping = processWith({ files: stopping }).keep(file, 1);
      await Promise.race([keeping, stopping.killed]);
      await stopping.closeHandles();
      const known = await processWith().findSent(file);
      if (known !== null) expect((await processWith().read(known.id)).equals(file.bytes)).toBe(true);
      if (isSentAgain) {
        const again = await processWith().keep(file, 1);
        await attach([again.id], file.bundleKey);
      }
      await sweepAll();
      expect(await states()).toEqual(isSentAgain ? ['attached'] : []);
      expect(await lying()).toBe(isSentAgain ? 1 : 0);
      await rm(directory, { recursive: true, force: true });
    }),
    { numRuns: 40 },
  );
});

describe('the quota', () => {
  test('refuses what does not fit, and keeps nothing of it', async () => {
    const full = processWith({ quotaBytes: 1_000 });
    await full.keep(newFile(newPublicId(), randomBytes(200)), MOST);
    await expect(full.keep(newFile(newPublicId(), randomBytes(100)), MOST)).rejects.toMatchObject({
      status: 503,
      code: 'storage-full',
    });
    expect(await lying()).toBe(1);
    expect(await states()).toEqual(['stored']);
  });

  test('lets what nobody claimed fill a quarter only', async () => {
    const claimed = newFile(newPublicId(), randomBytes(240));
    const { id } = await processWith({ quotaBytes: 1_000 }).keep(claimed, MOST);
    await attach([id], claimed.bundleKey);
    const quotaBytes = 1_000;
    await processWith({ quotaBytes }).keep(newFile(newPublicId(), randomBytes(240)), MOST);
    await expect(processWith({ quotaBytes }).keep(newFile(), MOST)).rejects.toMatchObject({
      code: 'storage-full',
    });
  });

  test('is that of the disk too: a full one refuses in words, and holds no place in the bundle', async () => {
    const bundleKey = newPublicId();
    const noSpace = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const files = { mkdir: () => Promise.reject(noSpace) } as unknown as FileSystem;
    await expect(processWith({ files }).keep(newFile(bundleKey), 1)).rejects.toMatchObject({
      code: 'storage-full',
    });
    await processWith().keep(newFile(bundleKey), 1);
  });
});
