import { Settings } from './settings.js';
import { SettingsError } from './settings-error.js';

const GOOD_URL = 'mysql://jiweibao:wR7-pT2_kX9-bN4@127.0.0.1:3306/jiweibao';

function faultsOf(environment: NodeJS.ProcessEnv): string[] {
  try {
    new Settings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
}

describe('settings', () => {
  test('a database is all that a development run must be told', () => {
    const settings = new Settings({ DATABASE_URL: GOOD_URL });
    expect(settings).toMatchObject({
      runMode: 'development',
      host: '127.0.0.1',
      port: 3000,
      provinceCode: '13',
      demo: true,
      trustedProxies: [],
      production: false,
    });
    expect(settings.snapshotDirectory).toMatch(/\/\.local\/snapshot$/);
    expect(settings.pagesDirectory).toMatch(/\/apps\/miniapp\/dist\/h5$/);
  });

  test.each([
    ['NODE_ENV', 'staging', 'NODE_ENV'],
    ['PORT', 'eighty', 'PORT'],
    ['PORT', '80.5', 'PORT'],
    ['PORT', '-1', 'PORT'],
    ['PORT', '65536', 'PORT'],
    ['PROVINCE_CODE', '1301', 'PROVINCE_CODE'],
    ['DEMO', 'yes', 'DEMO'],
    ['TRUSTED_PROXIES', 'proxy.example', 'TRUSTED_PROXIES'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'TRUSTED_PROXIES'],
    ['TRUSTED_PROXIES', '10.0.0.1/8/8', 'TRUSTED_PROXIES'],
    ['DATABASE_URL', '', 'DATABASE_URL'],
    ['DATABASE_URL', 'not an address', 'DATABASE_URL'],
    ['DATABASE_URL', 'postgres://a:b@127.0.0.1/c', 'DATABASE_URL'],
    ['DATABASE_URL', 'mysql://a:b@127.0.0.1', 'DATABASE_URL'],
    ['DATABASE_URL', 'mysql://127.0.0.1/jiweibao', 'DATABASE_URL'],
  ])('%s=%s is refused by a sentence that names it', (name, value, named) => {
    const faults = faultsOf({ DATABASE_URL: GOOD_URL, [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(named);
  });

  test('every fault is listed at once', () => {
    const faults = faultsOf({
      NODE_ENV: 'production',
      PORT: 'x',
      PROVINCE_CODE: 'x',
      DEMO: '1',
      TRUSTED_PROXIES: 'x',
    });
    expect(faults).toHaveLength(5);
    expect(faults.join()).toMatch(/PORT.*DATABASE_URL.*PROVINCE_CODE.*演示数据.*TRUSTED_PROXIES/s);
  });

  describe('in production', () => {
    const withPassword = (password: string) =>
      faultsOf({
        NODE_ENV: 'production',
        DATABASE_URL: `mysql://keeper${password}@db.internal:3306/jiweibao`,
      });

    test.each([
      ['none', ''],
      ['an empty one', ':'],
      ['a short one', ':wR7-pT2_kX9'],
      ['only digits', ':202611230001'],
      ['a known one, with figures around it', ':1password2345'],
      ['a known one, in capitals', ':PASSWORD!!!!!'],
      ['a known one, said twice', ':passwordpassword'],
      ['the user name, with figures after it', ':keeper20261123'],
      ['a run of few characters', ':abababababab'],
      ['one with a stray percent sign', ':wR7-pT2_kX9%zz-bN4'],
    ])('a database password is refused: %s', (_what, password) => {
      const faults = withPassword(password);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain('DATABASE_URL');
    });

    test('a random password is taken, and so is an escaped one', () => {
      expect(withPassword(':wR7-pT2_kX9-bN4')).toEqual([]);
      expect(withPassword(':wR7%40pT2%2FkX9%25bN4')).toEqual([]);
    });

    test('a sentence never repeats the password', () => {
      expect(withPassword(':keeper20261123').join()).not.toContain('keeper20261123');
    });

    test('demonstration data is refused, and not taken for granted', () => {
      expect(new Settings({ NODE_ENV: 'production', DATABASE_URL: GOOD_URL }).demo).toBe(false);
      expect(faultsOf({ NODE_ENV: 'production', DATABASE_URL: GOOD_URL, DEMO: '1' })).toEqual([
        '正式环境不能载入演示数据，请去掉 DEMO。',
      ]);
    });
  });
});
