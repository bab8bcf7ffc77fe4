import { Settings } from './settings.js';
import { SettingsError } from './settings-error.js';

const GOOD_URL = 'mysql://jiweibao:wR7-pT2_kX9-bN4@127.0.0.1:3306/jiweibao';
const KEYS = Array.from({ length: 3 }, (_none, at) => Buffer.alloc(32, at + 1).toString('base64url'));
const GOOD_KEYS = `index:${KEYS[0]},k1:${KEYS[1]}`;
const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: GOOD_URL,
  FIELD_KEYS: GOOD_KEYS,
  PUBLIC_ADDRESS: 'https://baoxiu.example',
};

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
    ['CLOCK_SHIFT_DAYS', 'tomorrow', 'CLOCK_SHIFT_DAYS'],
    ['CLOCK_SHIFT_DAYS', '1.5', 'CLOCK_SHIFT_DAYS'],
    ['CLOCK_SHIFT_DAYS', '3651', 'CLOCK_SHIFT_DAYS'],
    ['DEMO', 'yes', 'DEMO'],
    ['TRUSTED_PROXIES', 'proxy.example', 'TRUSTED_PROXIES'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'TRUSTED_PROXIES'],
    ['TRUSTED_PROXIES', '10.0.0.1/8/8', 'TRUSTED_PROXIES'],
    ['DATABASE_URL', '', 'DATABASE_URL'],
    ['DATABASE_URL', 'not an address', 'DATABASE_URL'],
    ['DATABASE_URL', 'postgres://a:b@127.0.0.1/c', 'DATABASE_URL'],
    ['DATABASE_URL', 'mysql://a:b@127.0.0.1', 'DATABASE_URL'],
    ['DATABASE_URL', 'mysql://127.0.0.1/jiweibao', 'DATABASE_URL'],
    ['PUBLIC_ADDRESS', 'baoxiu.example', 'PUBLIC_ADDRESS'],
    ['PUBLIC_ADDRESS', 'https://baoxiu.example/pages', 'PUBLIC_ADDRESS'],
    ['FIELD_KEYS', 'index', 'FIELD_KEYS'],
    ['FIELD_KEYS', `k1:${KEYS[0]}`, 'FIELD_KEYS'],
    ['FIELD_KEYS', `index:${KEYS[0]}`, 'FIELD_KEYS'],
    ['FIELD_KEYS', `index:${KEYS[0]},k1:short`, 'FIELD_KEYS'],
    ['FIELD_KEYS', `index:${KEYS[0]},k1:${KEYS[0]}`, 'FIELD_KEYS'],
    ['FIELD_KEYS', `index:${KEYS[0]},k1:${KEYS[1]},k1:${KEYS[2]}`, 'FIELD_KEYS'],
    ['WECHAT_APP_SECRET', 'a-secret', 'WECHAT_APP_ID'],
    ['WECHAT_API_BASE', 'http://api.weixin.qq.com', 'WECHAT_API_BASE'],
    ['WECHAT_API_BASE', 'https://api.weixin.qq.com/sns', 'WECHAT_API_BASE'],
    ['WECHAT_PUSH_TOKEN', 'a token', 'WECHAT_PUSH_TOKEN'],
    ['WECHAT_TEMPLATES', '["a"]', 'WECHAT_TEMPLATES'],
    ['WECHAT_TEMPLATES', '{"a":1}', 'WECHAT_TEMPLATES'],
    ['WECHAT_TEMPLATES', '{', 'WECHAT_TEMPLATES'],
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
    expect(faults).toHaveLength(7);
    expect(faults.join()).toMatch(
      /PORT.*DATABASE_URL.*PROVINCE_CODE.*演示数据.*TRUSTED_PROXIES.*FIELD_KEYS.*PUBLIC_ADDRESS/s,
    );
  });

  test('the pages are where the process listens, unless it says otherwise', () => {
    const addressOf = (more: NodeJS.ProcessEnv) =>
      new Settings({ DATABASE_URL: GOOD_URL, ...more }).publicAddress;
    expect(addressOf({ HOST: '0.0.0.0', PORT: '3100' })).toBe('http://127.0.0.1:3100');
    expect(addressOf({ HOST: '::1' })).toBe('http://[::1]:3000');
    expect(addressOf({ PUBLIC_ADDRESS: 'https://baoxiu.example/' })).toBe('https://baoxiu.example');
  });

  test('keys of columns: the first is in use, the others still open, the index has its own', () => {
    const { fieldKeys } = new Settings({
      DATABASE_URL: GOOD_URL,
      FIELD_KEYS: `k2:${KEYS[2]}, index:${KEYS[0]}, k1:${KEYS[1]}`,
    });
    expect(fieldKeys?.current.id).toBe('k2');
    expect([...(fieldKeys?.byId.keys() ?? [])]).toEqual(['k2', 'k1']);
    expect(fieldKeys?.index.toString('base64url')).toBe(KEYS[0]);
  });

  describe('of WeChat', () => {
    const WECHAT = {
      DATABASE_URL: GOOD_URL,
      FIELD_KEYS: GOOD_KEYS,
      WECHAT_APP_ID: 'wx0000000000000000',
      WECHAT_APP_SECRET: 'not-a-real-secret',
    };

    test('may be left out altogether', () => {
      expect(new Settings({ DATABASE_URL: GOOD_URL }).wechat).toEqual({
        appId: null,
        appSecret: null,
        apiBase: 'https://api.weixin.qq.com',
        pushToken: null,
        templates: {},
      });
    });

    test('may point at a server of this machine', () => {
      const { wechat } = new Settings({
        ...WECHAT,
        WECHAT_API_BASE: 'http://127.0.0.1:4000/',
        WECHAT_TEMPLATES: '{"outlet-changed":"template-1"}',
      });
      expect(wechat.apiBase).toBe('http://127.0.0.1:4000');
      expect(wechat.templates).toEqual({ 'outlet-changed': 'template-1' });
    });

    test.each(['FIELD_KEYS', 'WECHAT_APP_SECRET', 'WECHAT_APP_ID'])('are of no use without %s', (missing) => {
      const faults = faultsOf({ ...WECHAT, [missing]: '' });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(missing);
      expect(faults[0]).not.toContain(WECHAT.WECHAT_APP_SECRET);
    });
  });

  describe('in production', () => {
    const withPassword = (password: string) =>
      faultsOf({
        ...PRODUCTION,
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
      expect(new Settings(PRODUCTION).demo).toBe(false);
      expect(faultsOf({ ...PRODUCTION, DEMO: '1' })).toEqual(['正式环境不能载入演示数据，请去掉 DEMO。']);
      expect(faultsOf({ ...PRODUCTION, CLOCK_SHIFT_DAYS: '30' })).toEqual([
        '正式环境不能拨动时钟，请去掉 CLOCK_SHIFT_DAYS。',
      ]);
    });

    test.each([
      ['no keys for personal data', 'FIELD_KEYS', ''],
      ['no address of the pages', 'PUBLIC_ADDRESS', ''],
      ['pages that no phone trusts', 'PUBLIC_ADDRESS', 'http://baoxiu.example'],
    ])('refused: %s', (_what, name, value) => {
      const faults = faultsOf({ ...PRODUCTION, [name]: value });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(name);
    });
  });
});
