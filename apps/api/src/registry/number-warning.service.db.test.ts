import { DATABASE_SCHEMA } from '../migrations/database-schema.js';
import { Clock } from '../platform/clock.js';
import { createTestDatabase, type TestDatabase } from '../platform/testing/test-database.js';
import { NumberWarningService } from './number-warning.service.js';
import { RegistryFeed } from './registry-feed.js';
import { RegistryWriter } from './registry-writer.js';

class StandingClock extends Clock {
  override now(): Date {
    return new Date('2026-06-01T17:00:00Z');
  }
}

const WARNING = {
  number: '4005550999',
  reason: '演示:冒充品牌',
  source: '演示市市场监督管理局公告',
  impersonatedBrandId: null,
};

describe('warnings of numbers', () => {
  let database: TestDatabase;
  let service: NumberWarningService;
  let feed: RegistryFeed;
  beforeAll(async () => {
    database = await createTestDatabase(DATABASE_SCHEMA);
    service = new NumberWarningService(new RegistryWriter(() => database.dataSource), new StandingClock());
    feed = new RegistryFeed(() => database.dataSource, new StandingClock());
  });
  afterAll(() => database?.drop());

  it('are published once, corrected, withdrawn with their trace, and published anew', async () => {
    expect(await service.publish(WARNING)).toBe('published');
    expect(await service.publish(WARNING)).toBe('unchanged');
    expect(await service.publish({ ...WARNING, reason: '演示:另一个理由' })).toBe('corrected');
    await service.withdraw(WARNING.number);
    expect(await service.publish(WARNING)).toBe('published');
    const { warnings, revision } = await feed.loadSnapshot();
    const byState = warnings.map(({ reason, publishedOn, withdrawnOn }) => [
      reason,
      publishedOn,
      withdrawnOn,
    ]);
    // 17:00 in UTC is the next day in Shanghai.
    expect(byState.sort()).toEqual([
      ['演示:冒充品牌', '2026-06-02', null],
      ['演示:另一个理由', '2026-06-02', '2026-06-02'],
    ]);
    expect(revision).toBe(4);
  });

  it('are one for each number when several are published at the same moment, so withdrawing leaves none', async () => {
    const number = '4005550997';
    const bureaus = Array.from({ length: 8 }, (_, index) => ({
      ...WARNING,
      number,
      source: `演示${index}局`,
    }));
    const inForce = async () =>
      (await feed.loadSnapshot()).warnings.filter((one) => one.number === number && one.withdrawnOn === null);
    // The first round opens the connections, so that the later ones begin together.
    for (let round = 0; round < 5; round++) {
      await Promise.all(bureaus.map((warning) => service.publish(warning)));
      expect(await inForce()).toHaveLength(1);
      await service.withdraw(number);
      expect(await inForce()).toEqual([]);
    }
  });

  it('cannot be withdrawn when there is none', async () => {
    await expect(service.withdraw('4005550998')).rejects.toMatchObject({ code: 'warning-not-found' });
  });
});
