import type { DataSource } from 'typeorm';
import { DATABASE_SCHEMA } from '../migrations/database-schema.js';
import { loadDivisions } from '../organization/divisions.js';
import { Clock } from '../platform/clock.js';
import { createDataSource } from '../platform/data-source.js';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database.js';
import { BrandDirectory } from '../registry/brand-directory.js';
import { RegisteredOutlets } from '../registry/registered-outlets.js';
import { RegistryFeed } from '../registry/registry-feed.js';
import type { OutletRecord, RegistrySnapshot } from '../registry/registry-record.js';
import { RegistryWriter } from '../registry/registry-writer.js';
import { addBrand } from '../registry/testing/registry-fixtures.js';
import { ListImportRepository } from './list-import.repository.js';
import { ListImportService } from './list-import.service.js';
import { NO_CHOICES } from './outlet-choices.js';
import type { ResolvedList } from './resolved-list.js';
import { granted, listed, resolvedList, TODAY } from './testing/list-fixtures.js';

class StandingClock extends Clock {
  override now(): Date {
    return new Date(`${TODAY}T04:00:00Z`);
  }
}

const SOURCE = { fileName: '演示名单.xlsx', sha256: '0'.repeat(64) };
const OPTIONS = {
  decisions: new Map(),
  statedDivisions: [],
  choices: NO_CHOICES,
  confirmMissing: false,
  confirmLosses: false,
};
const clock = new StandingClock();

function serviceOn(dataSource: DataSource): ListImportService {
  const source = () => dataSource;
  return new ListImportService(
    source,
    new RegistryWriter(source),
    new RegisteredOutlets(source),
    new BrandDirectory(source),
    loadDivisions('13'),
    clock,
  );
}

describe('publishing lists', () => {
  let database: TestDatabase;
  let other: DataSource;
  let service: ListImportService;
  let otherService: ListImportService;
  let feed: RegistryFeed;
  let brandId: string;
  let brands = 0;

  beforeAll(async () => {
    database = await createTestDatabase(DATABASE_SCHEMA);
    other = await createDataSource(database.url, DATABASE_SCHEMA).initialize();
    service = serviceOn(database.dataSource);
    otherService = serviceOn(other);
    feed = new RegistryFeed(() => database.dataSource, clock);
  });
  afterAll(async () => {
    await other?.destroy();
    await database?.drop();
  });
  // A brand of its own for each test: lists of different brands do not touch each other's authorizations.
  beforeEach(async () => {
    brandId = await newBrand();
  });
  afterEach(() => jest.restoreAllMocks());

  async function newBrand(): Promise<string> {
    const writer = new RegistryWriter(() => database.dataSource);
    const { result } = await writer.write((transaction) =>
      addBrand(transaction, { name: `演示品牌${brands++}`, categoryCodes: ['refrigerator'] }),
    );
    return result;
  }

  /** Outlets of this test's brand; `from` and `to` name them, so the same numbers are the same outlets. */
  function list(from: number, to: number, changes: Parameters<typeof listed>[1] = {}): ResolvedList {
    return resolvedList(
      Array.from({ length: to - from + 1 }, (_, index) => {
        const number = from + index;
        const name = `演示${brandId}第${number}站`;
        return listed(number, {
          name,
          address: name,
          phones: [],
          authorizations: [granted({ brandId })],
          ...changes,
        });
      }),
    );
  }

  const ofBrand = ({ outlets }: RegistrySnapshot): OutletRecord[] =>
    outlets.filter(({ authorizations }) => authorizations.some((one) => one.brandId === brandId));
  const now = async () => ofBrand(await feed.loadSnapshot());
  const publish = (what: ResolvedList, changes: Partial<Parameters<ListImportService['publish']>[2]> = {}) =>
    service.publish(SOURCE, what, { ...OPTIONS, ...changes });

  it('confirms every outlet that the list names, changed or not, and no other', async () => {
    await publish(list(1, 4));
    const confirmedOn = async () => {
      const rows: { day: string }[] = await database.dataSource.query(
        'SELECT confirmed_on AS day FROM outlet_confirmation WHERE brand_id = ?',
        [brandId],
      );
      return rows.map(({ day }) => day).sort();
    };
    await database.dataSource.query("UPDATE outlet_confirmation SET confirmed_on = '2020-01-01'");
    await publish(list(1, 3), { confirmMissing: true });
    expect(await confirmedOn()).toEqual(['2020-01-01', TODAY, TODAY, TODAY]);
  });

  it('puts every accepted outlet into the registry, and the same list again changes nothing', async () => {
    const first = await publish(list(1, 30));
    expect(first.plan.counts).toMatchObject({ accepted: 30, added: 30, missing: 0 });
    expect(await now()).toHaveLength(30);
    const revision = await feed.currentRevision();
    const again = await publish(list(1, 30));
    expect(again.plan.counts).toMatchObject({ added: 0, changed: 0, unchanged: 30, missing: 0 });
    expect(await feed.currentRevision()).toBe(revision);
  });

  it('changes nothing by a preview, which tells what publishing does', async () => {
    await publish(list(1, 10));
    const before = await feed.loadSnapshot();
    const plan = await service.preview(list(2, 11), OPTIONS);
    expect(plan.counts).toMatchObject({ added: 1, unchanged: 9, missing: 1 });
    expect({ ...(await feed.loadSnapshot()), readAt: '' }).toEqual({ ...before, readAt: '' });
    expect((await publish(list(2, 11))).plan.counts).toEqual(plan.counts);
  });

  it('refuses when more than a fifth is missing, unless that is confirmed', async () => {
    await publish(list(1, 10));
    await expect(publish(list(1, 7))).rejects.toMatchObject({ code: 'missing-not-confirmed' });
    expect((await now()).every(({ authorizations }) => authorizations[0]!.state === 'active')).toBe(true);
    await publish(list(1, 7), { confirmMissing: true });
    const states = (await now()).map(({ authorizations }) => authorizations[0]!.state);
    expect(states.filter((state) => state === 'withdrawn')).toHaveLength(3);
  });

  it('takes a fifth missing without being asked', async () => {
    await publish(list(1, 10));
    expect((await publish(list(1, 8))).plan.counts.missing).toBe(2);
  });

  it('refuses a list without one usable row', async () => {
    await expect(publish(resolvedList([]))).rejects.toMatchObject({ code: 'nothing-to-publish' });
  });

  it('leaves nothing behind when its connection is killed in the middle', async () => {
    await publish(list(1, 5));
    const before = await feed.loadSnapshot();
    const batches = (await service.listImports()).length;
    jest.spyOn(ListImportRepository.prototype, 'addChanges').mockImplementationOnce(async function (
      this: ListImportRepository,
    ) {
      // Reached with every outlet written and nothing committed.
      const { manager } = this as unknown as { manager: DataSource['manager'] };
      const [{ id }] = await manager.query('SELECT CONNECTION_ID() AS id');
      await other.query(`KILL ${id}`);
    });
    await expect(publish(list(1, 8, { hours: '每天' }))).rejects.toThrow();
    expect({ ...(await feed.loadSnapshot()), readAt: '' }).toEqual({ ...before, readAt: '' });
    expect(await service.listImports()).toHaveLength(batches);
    expect((await publish(list(1, 8))).plan.counts.added).toBe(3);
  });

  it('lets the second of two lists of one brand see what the first one did', async () => {
    const both = await Promise.all([
      publish(list(1, 20)),
      otherService.publish(SOURCE, list(1, 20), OPTIONS),
    ]);
    expect(both.map(({ plan }) => plan.counts.added).sort()).toEqual([0, 20]);
    expect(await now()).toHaveLength(20);
  });

  it('lets lists of two brands that name the same new outlets share them', async () => {
    const secondBrand = await newBrand();
    const first = list(1, 20);
    const second = list(1, 20, { authorizations: [granted({ brandId: secondBrand })] });
    await Promise.all([publish(first), otherService.publish(SOURCE, second, OPTIONS)]);
    const outlets = await now();
    expect(outlets).toHaveLength(20);
    for (const { authorizations } of outlets) {
      expect(authorizations.map((one) => one.brandId).sort()).toEqual([brandId, secondBrand].sort());
    }
  });

  it('never makes a number another brand’s, and never takes one of another brand away', async () => {
    const secondBrand = await newBrand();
    const own = (number: string, ...brandIds: string[]) => [{ number, extension: null, brandIds }];
    await publish(list(1, 1, { phones: own('031155501111', brandId) }));
    const second = list(1, 1, {
      phones: own('031155502222', secondBrand),
      authorizations: [granted({ brandId: secondBrand })],
    });
    const { batch } = await service.publish(SOURCE, second, OPTIONS);
    expect((await now())[0]!.phones).toEqual([
      ...own('031155501111', brandId),
      ...own('031155502222', secondBrand),
    ]);
    await service.rollBack(batch);
    expect((await now())[0]!.phones).toEqual(own('031155501111', brandId));
  });

  it('lets nothing be lost by a row that brings a further category into scope, unless that is confirmed', async () => {
    const both = granted({ brandId, categoryCodes: ['refrigerator', 'television'] });
    await publish(list(1, 3, { authorizations: [both] }));
    const narrower = list(1, 3);
    // One row, by mistake or not, names the second category: the other two would lose it.
    narrower.outlets[0]!.authorizations = [both];
    const preview = await service.preview(narrower, OPTIONS);
    expect(preview.counts).toMatchObject({ changed: 2, losing: 2 });
    expect(preview.changed.map(({ loses }) => loses)).toEqual([true, true]);
    const before = await now();
    await expect(publish(narrower)).rejects.toMatchObject({ code: 'losses-not-confirmed' });
    expect(await now()).toEqual(before);
    const [kept] = preview.changed;
    const choices = { missing: new Map(), keepLosses: new Set([kept!.after.id]) };
    const { plan } = await publish(narrower, { choices, confirmLosses: true });
    expect(plan.counts).toMatchObject({ losing: 1, unchanged: 2 });
    const states = new Map(
      (await now()).map(({ id, authorizations }) => [
        id,
        authorizations.flatMap(({ state, categoryCodes }) => (state === 'active' ? categoryCodes : []))
          .length,
      ]),
    );
    expect(states.get(kept!.after.id)).toBe(2);
    expect(states.get(preview.changed[1]!.after.id)).toBe(1);
  });

  it('leaves, ends or withdraws what the list does not name, as was chosen', async () => {
    await publish(list(1, 4));
    const [, , ...gone] = [...(await now())].sort((one, other) => (one.name < other.name ? -1 : 1));
    const missing = new Map([
      [gone[0]!.id, 'keep' as const],
      [gone[1]!.id, 'expire' as const],
    ]);
    const { plan } = await publish(list(1, 2), {
      choices: { missing, keepLosses: new Set() },
      confirmMissing: true,
    });
    expect(plan.counts).toMatchObject({ missing: 1 });
    expect(plan.kept.map(({ after }) => after.id)).toEqual([gone[0]!.id]);
    const after = new Map((await now()).map((outlet) => [outlet.id, outlet.authorizations[0]!]));
    expect(after.get(gone[0]!.id)).toMatchObject({ state: 'active', validTo: '2026-12-31' });
    expect(after.get(gone[1]!.id)).toMatchObject({ state: 'active', validTo: TODAY });
  });

  it('brings what a publish did to a follower by its change log', async () => {
    const revision = await feed.currentRevision();
    await publish(list(1, 3));
    const changes = await feed.changesSince(revision);
    expect(changes.revision).toBe(revision + 1);
    expect(changes.outlets).toEqual(await now());
  });

  it('records the batch with its file, scope and counts', async () => {
    const { batch, plan } = await publish(list(1, 3));
    expect((await service.listImports())[0]).toEqual({
      id: batch,
      fileName: SOURCE.fileName,
      fileSha256: SOURCE.sha256,
      scope: { brands: [{ brandId, categoryCodes: ['refrigerator'] }], divisionCodes: ['130102'] },
      counts: plan.counts,
      publishedAt: clock.now(),
      rolledBackAt: null,
    });
  });

  it('keeps out, by a problem at its row, what the registry could not hold', async () => {
    const { outlets } = list(1, 2);
    outlets[0]!.name = '长'.repeat(121);
    const { plan } = await publish(resolvedList(outlets));
    expect(plan.counts).toMatchObject({ rows: 2, accepted: 1, errors: 1, added: 1 });
    expect(plan.problems).toMatchObject([{ cell: 'B2', code: 'outlet-unstorable' }]);
  });

  describe('rolling back', () => {
    it('restores what was, and the batch can be published again', async () => {
      await publish(list(1, 10));
      const before = await now();
      const { batch } = await publish(list(3, 12, { hours: '每天' }));
      expect(await service.rollBack(batch)).toBe(12);
      expect(await now()).toEqual(before);
      const { plan } = await publish(list(3, 12, { hours: '每天' }));
      expect(plan.counts).toMatchObject({ added: 2, changed: 8, missing: 2 });
    });

    it('refuses, naming it, what a later list changed, and then does not touch the rest', async () => {
      const { batch } = await publish(list(1, 5));
      const { outlets } = list(1, 5);
      outlets[2]!.hours = '每天';
      const later = await publish(resolvedList(outlets));
      const before = await feed.loadSnapshot();
      await expect(service.rollBack(batch)).rejects.toMatchObject({
        code: 'changed-since',
        detail: expect.stringContaining(outlets[2]!.name),
      });
      expect({ ...(await feed.loadSnapshot()), readAt: '' }).toEqual({ ...before, readAt: '' });
      await service.rollBack(later.batch);
      await service.rollBack(batch);
      expect(await now()).toEqual([]);
    });

    it('refuses a batch that was rolled back, and one that is not there', async () => {
      const { batch } = await publish(list(1, 2));
      await service.rollBack(batch);
      await expect(service.rollBack(batch)).rejects.toMatchObject({ code: 'already-rolled-back' });
      await expect(service.rollBack(999_999)).rejects.toMatchObject({ code: 'import-not-found' });
    });
  });

  it('publishes five thousand outlets in one transaction within a minute', async () => {
    const { plan } = await publish(list(1, 5_000));
    expect(plan.counts.added).toBe(5_000);
    expect((await publish(list(1, 5_000))).plan.counts.unchanged).toBe(5_000);
  }, 60_000);
});
