import type { DataSource } from 'typeorm';
import { DATABASE_SCHEMA } from '../migrations/database-schema.js';
import { SystemClock } from '../platform/clock.js';
import { createDataSource } from '../platform/data-source.js';
import { Gate } from '../platform/testing/gate.js';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database.js';
import { OutletEntity } from './entities/outlet.entity.js';
import { RevisionUnknownError } from './registry.errors.js';
import { RegistryFeed } from './registry-feed.js';
import { RegistryRecordRepository } from './registry-record.repository.js';
import { RegistryWriter } from './registry-writer.js';
import { Follower } from './testing/follower.js';
import { addBrand, addOutlet } from './testing/registry-fixtures.js';

describe('following the registry', () => {
  let database: TestDatabase;
  let other: DataSource;
  let writer: RegistryWriter;
  let otherWriter: RegistryWriter;
  let feed: RegistryFeed;
  let otherFeed: RegistryFeed;

  beforeAll(async () => {
    database = await createTestDatabase(DATABASE_SCHEMA);
    other = await createDataSource(database.url, DATABASE_SCHEMA).initialize();
    writer = new RegistryWriter(() => database.dataSource);
    otherWriter = new RegistryWriter(() => other);
    feed = new RegistryFeed(() => database.dataSource, new SystemClock());
    otherFeed = new RegistryFeed(() => other, new SystemClock());
  });
  afterAll(async () => {
    await other?.destroy();
    await database?.drop();
  });
  afterEach(() => jest.restoreAllMocks());

  it('brings a write that began first and committed last to every follower', async () => {
    const followers = [await new Follower(feed).load(), await new Follower(otherFeed).load()];
    const gate = new Gate();
    const written = new Gate();
    const slow = writer.write(async (transaction) => {
      await addOutlet(transaction, '演示先写后交');
      written.open();
      await gate.opened;
    });
    await written.opened;
    await otherWriter.write((transaction) => addOutlet(transaction, '演示后写先交'));
    for (const follower of followers) {
      await follower.poll();
      expect(follower.names()).toContain('演示后写先交');
    }
    gate.open();
    await slow;
    for (const follower of followers) {
      await follower.poll();
      expect(follower.names()).toEqual(expect.arrayContaining(['演示先写后交', '演示后写先交']));
    }
  });

  it('never loses a write among many concurrent ones', async () => {
    const followers = [await new Follower(feed).load(), await new Follower(otherFeed).load()];
    const names = Array.from({ length: 120 }, (_, index) => `演示并发 ${index}`);
    let writing = true;
    const polls = followers.map(async (follower) => {
      while (writing) await follower.poll();
    });
    await Promise.all(
      names.map((name, index) => (index % 2 ? writer : otherWriter).write((t) => addOutlet(t, name))),
    );
    writing = false;
    await Promise.all(polls);
    const truth = await new Follower(feed).load();
    for (const follower of followers) {
      await follower.poll();
      expect(follower.outlets).toEqual(truth.outlets);
      expect(follower.names()).toEqual(expect.arrayContaining(names));
    }
  });

  it('takes one revision for each write and none for a write that touches nothing', async () => {
    const before = await feed.currentRevision();
    expect((await writer.write((t) => addOutlet(t, '演示一次'))).revision).toBe(before + 1);
    expect((await writer.write(async () => 'nothing')).revision).toBeNull();
    expect(await feed.currentRevision()).toBe(before + 1);
  });

  it('shows nothing of a write that failed', async () => {
    const before = await feed.loadSnapshot();
    const failing = writer.write(async (transaction) => {
      await addOutlet(transaction, '演示没写成');
      throw new Error('broken off');
    });
    await expect(failing).rejects.toThrow('broken off');
    const after = await feed.loadSnapshot();
    expect({ ...after, readAt: '' }).toEqual({ ...before, readAt: '' });
  });

  it('loads records and revision of one moment, though others commit meanwhile', async () => {
    const listBrands = RegistryRecordRepository.prototype.listBrands;
    jest.spyOn(RegistryRecordRepository.prototype, 'listBrands').mockImplementationOnce(async function (
      this: RegistryRecordRepository,
    ) {
      await otherWriter.write((transaction) => addBrand(transaction, { name: '演示中途品牌' }));
      return listBrands.call(this);
    });
    const snapshot = await feed.loadSnapshot();
    expect(snapshot.brands.map((brand) => brand.name)).not.toContain('演示中途品牌');
    const changes = await feed.changesSince(snapshot.revision);
    expect(changes.brands.map((brand) => brand.name)).toEqual(['演示中途品牌']);
  });

  it('reports a closed outlet as removed', async () => {
    const { result: id } = await writer.write((transaction) => addOutlet(transaction, '演示要关'));
    const follower = await new Follower(feed).load();
    await writer.write(async ({ manager, touch }) => {
      await manager.update(OutletEntity, { id }, { state: 'closed' });
      touch('outlet', [id]);
    });
    const changes = await follower.poll();
    expect(changes.removed.outletIds).toEqual([id]);
    expect(follower.outlets.has(id)).toBe(false);
    expect((await feed.loadSnapshot()).outlets.map((outlet) => outlet.id)).not.toContain(id);
  });

  it('gives the whole category dictionary when a category changed, and null otherwise', async () => {
    const revision = await feed.currentRevision();
    expect((await feed.changesSince(revision)).categories).toBeNull();
    await writer.write(async ({ touch }) => touch('category', ['car']));
    const { categories } = await feed.changesSince(revision);
    expect(categories).toHaveLength(8);
    expect(categories![0]).toMatchObject({ code: 'car', name: '家用汽车', aliases: expect.any(Array) });
  });

  it('refuses a revision that the registry has not reached', async () => {
    const revision = await feed.currentRevision();
    await expect(feed.changesSince(revision + 1)).rejects.toBeInstanceOf(RevisionUnknownError);
  });
});
