import { isCertificateToken } from '@jiweibao/shared';
import { DATABASE_SCHEMA } from '../migrations/database-schema.js';
import { Clock } from '../platform/clock.js';
import { newPublicId } from '../platform/public-id.js';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database.js';
import { type OutletAuthorizationEntity, OutletEntity } from './entities/outlet.entity.js';
import { OutletCertificateService } from './outlet-certificate.service.js';
import { RegistryFeed } from './registry-feed.js';
import { RegistryWriter } from './registry-writer.js';
import { Follower } from './testing/follower.js';
import { addAuthorization, addBrand, addOutlet } from './testing/registry-fixtures.js';

class MovableClock extends Clock {
  // Already the next day in Shanghai.
  instant = '2026-06-01T17:00:00Z';

  override now(): Date {
    return new Date(this.instant);
  }
}

describe("outlets' certificates", () => {
  const clock = new MovableClock();
  let database: TestDatabase;
  let writer: RegistryWriter;
  let service: OutletCertificateService;
  let feed: RegistryFeed;
  beforeAll(async () => {
    database = await createTestDatabase(DATABASE_SCHEMA);
    writer = new RegistryWriter(() => database.dataSource);
    service = new OutletCertificateService(() => database.dataSource, writer, clock);
    feed = new RegistryFeed(() => database.dataSource, clock);
  });
  afterAll(() => database?.drop());
  beforeEach(() => {
    clock.instant = '2026-06-01T17:00:00Z';
  });

  async function authorizedOutlet(changed: Partial<OutletAuthorizationEntity> = {}): Promise<string> {
    const { result } = await writer.write(async (transaction) => {
      const brandId = await addBrand(transaction, { name: `演示品牌 ${newPublicId()}` });
      const outletId = await addOutlet(transaction, '演示有证网点');
      const period = { validFrom: '2026-01-01', validTo: '2026-12-31' };
      await addAuthorization(transaction, { outletId, brandId, ...period, ...changed });
      return outletId;
    });
    return result;
  }

  it('are issued once for an outlet: asking again, even at the same moment, gives the same one', async () => {
    const outletId = await authorizedOutlet();
    const issued = await Promise.all(Array.from({ length: 6 }, () => service.issue(outletId)));
    const [{ certificate }] = issued as [(typeof issued)[0]];
    expect(new Set(issued.map((each) => each.certificate.token))).toEqual(new Set([certificate.token]));
    expect(issued.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(isCertificateToken(certificate.token)).toBe(true);
    expect(certificate).toMatchObject({ outletId, issuedOn: '2026-06-02', withdrawnOn: null });
    expect(await service.list(outletId)).toEqual([{ ...certificate, withdrawnReason: null }]);
  });

  it.each([
    ['has no authorization', null],
    ['has one that is over', { validTo: '2026-06-01' }],
    ['has one that has not begun', { validFrom: '2026-06-03' }],
    ['has one that is suspended', { state: 'suspended' as const }],
    ['has one that was withdrawn', { state: 'withdrawn' as const }],
  ])('are not issued to an outlet that %s', async (_what, changed) => {
    const outletId =
      changed === null
        ? (await writer.write((transaction) => addOutlet(transaction, '演示无授权'))).result
        : await authorizedOutlet(changed);
    await expect(service.issue(outletId)).rejects.toMatchObject({ code: 'certificate-not-due' });
    expect(await service.list(outletId)).toEqual([]);
  });

  it('are issued on the last day of an authorization, by the calendar of Shanghai', async () => {
    const outletId = await authorizedOutlet({ validTo: '2026-06-02' });
    expect((await service.issue(outletId)).isNew).toBe(true);
  });

  it('are not issued to an outlet that is closed or unknown', async () => {
    const outletId = await authorizedOutlet();
    await database.dataSource.manager.update(OutletEntity, { id: outletId }, { state: 'closed' });
    for (const id of [outletId, newPublicId()]) {
      await expect(service.issue(id)).rejects.toMatchObject({ code: 'outlet-unknown' });
    }
  });

  it('are asked for by the id of an outlet or by its whole name, when one alone has it', async () => {
    const name = '演示独名网点';
    const { result: id } = await writer.write((transaction) => addOutlet(transaction, name));
    expect(await service.identifyOutlet(id)).toBe(id);
    expect(await service.identifyOutlet(name)).toBe(id);
    for (const other of ['演示独名', newPublicId(), '']) {
      await expect(service.identifyOutlet(other)).rejects.toMatchObject({ code: 'outlet-unknown' });
    }
    const { result: second } = await writer.write((transaction) => addOutlet(transaction, name));
    await expect(service.identifyOutlet(name)).rejects.toMatchObject({
      code: 'outlet-ambiguous',
      detail: expect.stringContaining(second),
    });
    expect(await service.identifyOutlet(second)).toBe(second);
  });

  it('are withdrawn for good, with the reason kept; the next one is another', async () => {
    const outletId = await authorizedOutlet();
    const { certificate: first } = await service.issue(outletId);
    clock.instant = '2026-07-01T00:00:00Z';
    expect(await service.withdraw(first.token, '演示：证书遗失')).toBe('withdrawn');
    clock.instant = '2026-07-02T00:00:00Z';
    expect(await service.withdraw(first.token, '演示：又来一次')).toBe('unchanged');
    const { certificate: second, isNew } = await service.issue(outletId);
    expect(isNew).toBe(true);
    expect(second.token).not.toBe(first.token);
    expect(await service.list(outletId)).toEqual([
      { ...second, withdrawnReason: null },
      { ...first, withdrawnOn: '2026-07-01', withdrawnReason: '演示：证书遗失' },
    ]);
    for (const token of [newPublicId(), '没有的编码', '']) {
      await expect(service.withdraw(token, '演示')).rejects.toMatchObject({ code: 'certificate-not-found' });
    }
  });

  it('reach every follower with the revision of their writing, and a snapshot holds them all', async () => {
    const outletId = await authorizedOutlet();
    const followers = await Promise.all([1, 2].map(() => new Follower(feed).load()));
    const { certificate } = await service.issue(outletId);
    for (const follower of followers) {
      expect((await follower.poll()).certificates).toEqual([certificate]);
      expect((await follower.poll()).certificates).toEqual([]);
    }
    await service.withdraw(certificate.token, '演示');
    const withdrawn = { ...certificate, withdrawnOn: '2026-06-02' };
    for (const follower of followers) {
      expect((await follower.poll()).certificates).toEqual([withdrawn]);
      const { certificates } = await new Follower(feed).load();
      expect(certificates).toEqual(follower.certificates);
    }
  });

  it('stay in the feed when their outlet closes', async () => {
    const outletId = await authorizedOutlet();
    const { certificate } = await service.issue(outletId);
    await writer.write(async ({ manager, touch }) => {
      await manager.update(OutletEntity, { id: outletId }, { state: 'closed' });
      touch('outlet', [outletId]);
    });
    expect((await feed.loadSnapshot()).certificates).toContainEqual(certificate);
  });
});
