import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { OutletSearch } from '../../lookup-types.js';
import type { ModelUpdate } from '../model-update.js';
import {
  changedRegistry,
  GENERATED_PHONES,
  GENERATED_TODAY,
  GENERATED_TOKENS,
} from '../testing/generated-registry.js';
import { changesBetween, keeperOf, newModel } from '../testing/model-of.js';
import { SnapshotStore } from './snapshot-store.js';

const LATEST = 'lookup.snapshot';
const SEARCH: OutletSearch = {
  q: null,
  brandId: null,
  category: null,
  divisionCode: null,
  point: { lat: 38.04, lng: 114.51 },
  radiusKm: null,
  limit: 50,
  cursor: null,
};

let directory: string;
let refusals: string[];

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'snapshot-test-'));
  refusals = [];
});

afterEach(() => rm(directory, { recursive: true, force: true }));

const storeOf = (database = 'registry') =>
  new SnapshotStore(directory, database, (reason) => refusals.push(reason));
const [{ before, after }] = fc.sample(changedRegistry(), { numRuns: 1, seed: 11 }) as [
  { before: Parameters<typeof keeperOf>[0]; after: Parameters<typeof keeperOf>[0] },
];

function update(): ModelUpdate {
  const keeper = keeperOf(before);
  keeper.apply(changesBetween(before, after, 42));
  return keeper.update;
}

function answersOf(from: ModelUpdate): string[] {
  const model = newModel();
  model.apply(from);
  const phones = GENERATED_PHONES.map((digits) =>
    model.checkPhone(
      { number: { digits, display: digits, extension: null, publicLine: null }, brandId: null },
      GENERATED_TODAY,
    ),
  );
  const lists = ['顺达', '冰箱', null].map((q) =>
    model.searchOutlets({ ...SEARCH, q }, GENERATED_TODAY).toString(),
  );
  const certificates = GENERATED_TOKENS.map((token) => model.certificate(token, GENERATED_TODAY).toString());
  return [
    ...phones,
    ...lists,
    ...certificates,
    model.brands(null, null, GENERATED_TODAY),
    model.categories(),
  ];
}

test('a model read back answers as it did when it was written, with its revision and its time', async () => {
  const written = update();
  await storeOf().save(written);
  const read = await storeOf().load();
  expect(read).toMatchObject({ revision: 42, registryAsOf: written.registryAsOf, origin: 'snapshot' });
  expect(answersOf(read!)).toEqual(answersOf(written));
  expect(refusals).toEqual([]);
});

test('without a file there is nothing to load and nothing to complain of', async () => {
  expect(await storeOf().load()).toBeNull();
  expect(refusals).toEqual([]);
});

describe.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), 'checksum'],
  ['cut to nothing', () => Buffer.alloc(0), 'cut short'],
  ['with one bit turned', (bytes: Buffer) => flipped(bytes, bytes.length >> 1), 'checksum'],
  ['of another format', (bytes: Buffer) => flipped(bytes, 3), 'another format'],
])('a file %s', (_, spoil, reason) => {
  test('is refused with its reason, and the one before it is used', async () => {
    await storeOf().save({ ...update(), revision: 41 });
    await storeOf().save(update());
    const file = path.join(directory, LATEST);
    await writeFile(file, spoil(await readFile(file)));
    expect(await storeOf().load()).toMatchObject({ revision: 41 });
    expect(refusals).toEqual([expect.stringContaining(reason)]);
  });

  test('is not used when there is no other', async () => {
    await storeOf().save(update());
    const file = path.join(directory, LATEST);
    await writeFile(file, spoil(await readFile(file)));
    expect(await storeOf().load()).toBeNull();
  });
});

test('the snapshot of another database is refused', async () => {
  await storeOf('registry').save(update());
  expect(await storeOf('elsewhere').load()).toBeNull();
  expect(refusals).toEqual([expect.stringContaining('registry')]);
});

test('a write that fails leaves the last good file, and nothing half written', async () => {
  await storeOf().save({ ...update(), revision: 41 });
  const unwritable = {
    ...update(),
    catalogue: {
      get brands() {
        throw new Error('broken off');
      },
    },
  };
  await expect(storeOf().save(unwritable as unknown as ModelUpdate)).rejects.toThrow('broken off');
  expect(await readdir(directory)).toEqual([LATEST]);
  expect(await storeOf().load()).toMatchObject({ revision: 41 });
});

test('two stores that write at once leave a good file', async () => {
  await Promise.all([1, 2, 3, 4].map((revision) => storeOf().save({ ...update(), revision })));
  expect(await storeOf().load()).not.toBeNull();
  expect(refusals).toEqual([]);
});

function flipped(bytes: Buffer, at: number): Buffer {
  const spoiled = Buffer.from(bytes);
  spoiled[at]! ^= 1;
  return spoiled;
}
