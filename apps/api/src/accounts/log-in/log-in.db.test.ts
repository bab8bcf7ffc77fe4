import { verify } from '@node-rs/argon2';
import { TOTP } from 'otpauth';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { addAgentUser, addStaff } from '../testing/add-account.js';
import { Browser, givePassword } from '../testing/browser.js';

// As it is, and counted.
jest.mock('@node-rs/argon2', () => {
  const argon2 = jest.requireActual<typeof import('@node-rs/argon2')>('@node-rs/argon2');
  return { ...argon2, verify: jest.fn(argon2.verify) };
});

const PASSWORD = 'kettle-orange-41-bridge';
const AGENT = 'A'.repeat(22);

let api: AppWithWeChat;

beforeAll(async () => {
  api = await startAppWithWeChat();
});
afterAll(() => api?.stop());
afterEach(() => rows('DELETE FROM log_in_failure'));

const rows = (sql: string, parameters: unknown[] = []) => api.database.dataSource.query(sql, parameters);
let nextAddress = 1;
/** A browser in a network of its own. */
const newBrowser = () => new Browser(api.app, `198.51.100.${nextAddress++}`);

async function newcomer(more: Partial<Parameters<typeof addStaff>[1]> = {}) {
  const { accountId } = await addStaff(api.app, {
    bureauCode: '130102',
    roles: ['handler'],
    enrolled: false,
    ...more,
  });
  const loginName = await givePassword(api.app, accountId, PASSWORD);
  return {
    accountId,
    loginName,
    right: { loginName, password: PASSWORD },
    wrong: { loginName, password: 'x' },
  };
}

describe('a log-in', () => {
  test('puts a session into a cookie that no script reads and no other site sends, and keeps only its hash', async () => {
    const { right, accountId } = await newcomer({ name: '王小演' });
    const browser = newBrowser();
    const reply = await browser.logIn(right);
    expect(reply.statusCode).toBe(201);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.json()).toMatchObject({ accountId, name: '王小演', bureauCode: '130102', mustEnrol: false });
    for (const cookie of reply.headers['set-cookie'] as string[]) {
      expect(cookie).toMatch(/^__Host-/);
      for (const part of ['; Path=/', '; HttpOnly', '; Secure', '; SameSite=Strict'])
        expect(cookie).toContain(part);
      expect(cookie).not.toContain('Domain');
      const token = /=([\w-]{43});/.exec(cookie)![1]!;
      expect(reply.body).not.toContain(token);
      expect(JSON.stringify(await rows('SELECT * FROM account_session'))).not.toContain(token);
      expect(JSON.stringify(await rows('SELECT * FROM account_device'))).not.toContain(token);
      expect(api.log.join('\n')).not.toContain(token);
    }
    expect(await browser.isIn()).toBe(true);
  });

  test('keeps names where nobody can read them, and passwords as argon2id', async () => {
    const { accountId } = await newcomer({ name: '李小演' });
    const [row] = await rows('SELECT * FROM account WHERE id = ?', [accountId]);
    expect(JSON.stringify(row)).not.toContain('李小演');
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(row)).not.toContain(PASSWORD);
  });

  test('takes the name however its letters were typed', async () => {
    const { right } = await newcomer();
    const reply = await newBrowser().logIn({ ...right, loginName: ` ${right.loginName.toUpperCase()} ` });
    expect(reply.statusCode).toBe(201);
  });

  test('says the same for a wrong password, a name that does not exist, and accounts that are not active', async () => {
    const [known, invited, disabled] = [await newcomer(), await newcomer(), await newcomer()];
    await rows("UPDATE account SET state = 'invited' WHERE id = ?", [invited.accountId]);
    await rows("UPDATE account SET state = 'disabled' WHERE id = ?", [disabled.accountId]);
    const agent = await addAgentUser(api.app, { generalAgentId: AGENT, roles: ['agentAdmin'] });
    const ofAgent = await givePassword(api.app, agent.accountId, PASSWORD);
    const tries = [
      known.wrong,
      { loginName: 'nobody-at-all', password: PASSWORD },
      { loginName: '王', password: PASSWORD },
      invited.right,
      disabled.right,
      { loginName: ofAgent, password: PASSWORD },
    ];
    const replies = [];
    for (const each of tries) replies.push(await newBrowser().logIn(each));
    expect(new Set(replies.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(replies[0]!.json()).toMatchObject({ status: 401, code: 'log-in-refused' });
    expect(replies.every(({ headers }) => headers['set-cookie'] === undefined)).toBe(true);
  });

  test('works as long on a name that does not exist, or cannot log in, as on one that can', async () => {
    const [known, invited] = [await newcomer(), await newcomer()];
    await rows("UPDATE account SET state = 'invited', password_hash = NULL WHERE id = ?", [
      invited.accountId,
    ]);
    const work: string[][] = [];
    for (const credentials of [known.wrong, { loginName: 'nobody-at-all', password: 'x' }, invited.wrong]) {
      jest.mocked(verify).mockClear();
      await newBrowser().logIn(credentials);
      // What argon2 takes its time by stands in front of the salt.
      work.push(
        jest.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$').slice(0, 4).join('$')),
      );
    }
    expect(work).toEqual(Array(3).fill(['$argon2id$v=19$m=19456,t=2,p=1']));
  });

  test('replaces the session that the browser had', async () => {
    const { right } = await newcomer();
    const browser = newBrowser();
    await browser.logIn(right);
    const before = browser.movedTo('203.0.113.1');
    await browser.logIn(right);
    expect(await browser.isIn()).toBe(true);
    expect(await before.isIn()).toBe(false);
  });

  test('that comes from another page is refused before the password is looked at', async () => {
    const { right } = await newcomer();
    for (const origin of ['https://elsewhere.example', 'null', undefined]) {
      const headers = origin === undefined ? {} : { origin };
      const reply = await api.app.inject({
        method: 'POST',
        url: '/api/v1/staff-sessions',
        payload: right,
        headers,
      });
      expect(reply.json()).toMatchObject({ status: 403, code: 'origin-refused' });
    }
  });

  test('is written into the trail', async () => {
    const { right, accountId } = await newcomer();
    await newBrowser().logIn(right);
    expect(await rows('SELECT act, bureau_code FROM audit_entry WHERE actor_id = ?', [accountId])).toEqual([
      { act: 'logIn', bureau_code: '130102' },
    ]);
  });
});

describe('a session', () => {
  const MINUTES = 1 / (24 * 60);

  test('is over after half an hour without use, and after twelve hours however much it is used', async () => {
    const { right } = await newcomer();
    const [used, left] = [newBrowser(), newBrowser()];
    await used.logIn(right);
    await left.logIn(right);
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      expect(await used.isIn()).toBe(true);
      api.clock.advanceDays(20 * MINUTES);
      if (minutes === 20) expect(await left.isIn()).toBe(false);
    }
    expect(await used.isIn()).toBe(true);
    api.clock.advanceDays(20 * MINUTES);
    expect(await used.isIn()).toBe(false);
  });

  test('is over after logging out, however often', async () => {
    const { right } = await newcomer();
    const browser = newBrowser();
    await browser.logIn(right);
    const copy = browser.movedTo('203.0.113.2');
    expect((await browser.send('DELETE', 'staff-sessions/current')).statusCode).toBe(204);
    expect((await browser.send('DELETE', 'staff-sessions/current')).statusCode).toBe(204);
    expect(await copy.isIn()).toBe(false);
  });

  test('opens nothing when its account is disabled', async () => {
    const { right, accountId } = await newcomer();
    const browser = newBrowser();
    await browser.logIn(right);
    await rows("UPDATE account SET state = 'disabled' WHERE id = ?", [accountId]);
    expect(await browser.isIn()).toBe(false);
  });
});

describe('guessing', () => {
  test('of one name from one network is held back after five, also all at once, and told how long', async () => {
    const { wrong, right } = await newcomer();
    const guesser = newBrowser();
    const replies = await Promise.all(Array.from({ length: 12 }, () => guesser.logIn(wrong)));
    const statuses = replies.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
    const held = await guesser.logIn(right);
    expect(held.statusCode).toBe(429);
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(held.headers['retry-after'])).toBeLessThanOrEqual(900);
    api.clock.advanceDays(16 / (24 * 60));
    expect((await guesser.logIn(right)).statusCode).toBe(201);
  });

  test('by a stranger from anywhere does not keep the owner out of a browser or a network known before', async () => {
    const { wrong, right } = await newcomer();
    const own = newBrowser();
    await own.logIn(right);
    await own.send('DELETE', 'staff-sessions/current');
    for (let network = 0; network < 14; network += 1) {
      const stranger = newBrowser();
      for (let time = 0; time < 5; time += 1) await stranger.logIn(wrong);
    }
    expect((await newBrowser().logIn(right)).statusCode).toBe(429);
    const fresh = own.movedTo(own.address);
    fresh.forgetAll();
    expect((await fresh.logIn(right)).statusCode).toBe(201);
    expect((await own.movedTo('198.51.100.250').logIn(right)).statusCode).toBe(201);
  });

  test('of many names from one network is held back there, and nowhere else', async () => {
    const { right } = await newcomer();
    const guesser = newBrowser();
    for (let name = 0; name < 61; name += 1)
      await guesser.logIn({ loginName: `guess-${name}`, password: 'x' });
    expect((await guesser.logIn(right)).statusCode).toBe(429);
    expect((await newBrowser().logIn(right)).statusCode).toBe(201);
  });

  test('is held back in a known browser as well, whoever sits there', async () => {
    const { wrong, right } = await newcomer();
    const own = newBrowser();
    await own.logIn(right);
    for (let time = 0; time < 10; time += 1) expect((await own.logIn(wrong)).statusCode).toBe(401);
    expect((await own.logIn(right)).statusCode).toBe(429);
  });

  test('leaves no row behind once its quarter of an hour is over', async () => {
    const { wrong, right } = await newcomer();
    for (let time = 0; time < 20; time += 1) await newBrowser().logIn(wrong);
    api.clock.advanceDays(1);
    await newBrowser().logIn(right);
    const [{ count }] = await rows('SELECT COUNT(*) AS count FROM log_in_failure WHERE failures > 0');
    expect(Number(count)).toBe(0);
  });
});

describe('one-time codes', () => {
  const codeOf = (secret: string, steps = 0) =>
    new TOTP({ secret }).generate({ timestamp: api.clock.now().getTime() + steps * 30_000 });
  const nextStep = () => api.clock.advanceDays(30 / 86_400);

  async function enrolled() {
    const person = await newcomer({ roles: ['supervisor'] });
    const browser = newBrowser();
    await browser.logIn(person.right);
    const { secret, address } = (
      await browser.send('POST', 'staff/me/second-factor', { password: PASSWORD })
    ).json();
    const reply = await browser.send('POST', 'staff/me/second-factor/confirmation', {
      oneTimeCode: codeOf(secret),
    });
    return {
      ...person,
      browser,
      secret,
      address,
      reply,
      recoveryCodes: reply.json().recoveryCodes as string[],
    };
  }

  test('come before anything else for supervisors and administrators', async () => {
    const { right } = await newcomer({ roles: ['supervisor'] });
    const browser = newBrowser();
    expect((await browser.logIn(right)).json()).toMatchObject({ mustEnrol: true, enrolled: false });
    expect(await browser.isIn()).toBe(true);
    const reply = await browser.send('GET', 'staff/audit');
    expect(reply.json()).toMatchObject({ status: 403, code: 'second-factor-required' });
  });

  test('are set up by the password and a first code, which ends all other sessions and begins a new one', async () => {
    const person = await newcomer({ roles: ['supervisor'] });
    const [browser, other] = [newBrowser(), newBrowser()];
    await browser.logIn(person.right);
    await other.logIn(person.right);
    const before = browser.movedTo('203.0.113.3');
    const refused = await browser.send('POST', 'staff/me/second-factor', { password: 'x' });
    expect(refused.json()).toMatchObject({ status: 400, errors: [{ field: 'currentPassword' }] });
    const { secret, address } = (
      await browser.send('POST', 'staff/me/second-factor', { password: PASSWORD })
    ).json();
    expect(address).toMatch(/^otpauth:\/\/totp\/.*secret=/);
    const wrong = await browser.send('POST', 'staff/me/second-factor/confirmation', {
      oneTimeCode: codeOf(secret, 9),
    });
    expect(wrong.json()).toMatchObject({ status: 400, errors: [{ field: 'oneTimeCode' }] });
    const reply = await browser.send('POST', 'staff/me/second-factor/confirmation', {
      oneTimeCode: codeOf(secret),
    });
    expect(reply.json().recoveryCodes).toHaveLength(10);
    expect(await browser.isIn()).toBe(true);
    expect(await before.isIn()).toBe(false);
    expect(await other.isIn()).toBe(false);
    expect((await browser.send('GET', 'staff/audit')).statusCode).toBe(200);
    const kept = JSON.stringify(await rows('SELECT * FROM account'));
    expect(kept).not.toContain(secret);
    expect(JSON.stringify(await rows('SELECT * FROM account_recovery_code'))).not.toContain(
      reply.json().recoveryCodes[0],
    );
  });

  test('are asked for once the password is right, and are good once each', async () => {
    const { right, secret } = await enrolled();
    expect((await newBrowser().logIn(right)).json()).toMatchObject({
      status: 401,
      code: 'one-time-code-required',
    });
    // The code that set it up was used by that.
    const used = await newBrowser().logIn({ ...right, oneTimeCode: codeOf(secret) });
    expect(used.json()).toMatchObject({ status: 401, code: 'one-time-code-wrong' });
    nextStep();
    const code = { ...right, oneTimeCode: codeOf(secret) };
    const both = await Promise.all([newBrowser().logIn(code), newBrowser().logIn(code)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 401]);
  });

  test('of the step before and after are good, of two steps away not', async () => {
    const { right, secret } = await enrolled();
    api.clock.advanceDays(1);
    const late = await newBrowser().logIn({ ...right, oneTimeCode: codeOf(secret, -2) });
    expect(late.statusCode).toBe(401);
    expect((await newBrowser().logIn({ ...right, oneTimeCode: codeOf(secret, -1) })).statusCode).toBe(201);
    expect((await newBrowser().logIn({ ...right, oneTimeCode: codeOf(secret, 1) })).statusCode).toBe(201);
  });

  test('may be stood in for by each recovery code once, however it is typed', async () => {
    const { right, recoveryCodes } = await enrolled();
    const typed = recoveryCodes[3]!.toLowerCase().replaceAll('-', ' ');
    expect((await newBrowser().logIn({ ...right, recoveryCode: typed })).statusCode).toBe(201);
    expect((await newBrowser().logIn({ ...right, recoveryCode: typed })).statusCode).toBe(401);
    expect((await newBrowser().logIn({ ...right, recoveryCode: recoveryCodes[4] })).statusCode).toBe(201);
  });

  test('are guessed no more often than passwords', async () => {
    const { right } = await enrolled();
    const guesser = newBrowser();
    for (let time = 0; time < 5; time += 1) {
      expect((await guesser.logIn({ ...right, oneTimeCode: '000000' })).statusCode).toBe(401);
    }
    expect((await guesser.logIn({ ...right, oneTimeCode: '000000' })).statusCode).toBe(429);
  });

  test('of the old phone are good until the new phone’s are confirmed', async () => {
    const { right, browser, secret } = await enrolled();
    const fresh = (await browser.send('POST', 'staff/me/second-factor', { password: PASSWORD })).json()
      .secret;
    nextStep();
    expect((await newBrowser().logIn({ ...right, oneTimeCode: codeOf(fresh) })).statusCode).toBe(401);
    expect((await newBrowser().logIn({ ...right, oneTimeCode: codeOf(secret) })).statusCode).toBe(201);
    await browser.send('POST', 'staff/me/second-factor/confirmation', { oneTimeCode: codeOf(fresh) });
    nextStep();
    expect((await newBrowser().logIn({ ...right, oneTimeCode: codeOf(secret) })).statusCode).toBe(401);
    expect((await newBrowser().logIn({ ...right, oneTimeCode: codeOf(fresh) })).statusCode).toBe(201);
  });
});

describe('a password that is changed', () => {
  const change = (browser: Browser, currentPassword: string, newPassword: string) =>
    browser.send('PUT', 'staff/me/password', { currentPassword, newPassword });

  test('ends all other sessions, and is the only one from then on', async () => {
    const { right } = await newcomer();
    const [browser, other] = [newBrowser(), newBrowser()];
    await browser.logIn(right);
    await other.logIn(right);
    const before = browser.movedTo('203.0.113.4');
    expect((await change(browser, PASSWORD, 'a quite other lamp 77')).statusCode).toBe(204);
    expect(await browser.isIn()).toBe(true);
    expect(await before.isIn()).toBe(false);
    expect(await other.isIn()).toBe(false);
    expect((await newBrowser().logIn(right)).statusCode).toBe(401);
    const fresh = { ...right, password: 'a quite other lamp 77' };
    expect((await newBrowser().logIn(fresh)).statusCode).toBe(201);
  });

  test('needs the present one, and is no better guessed from inside', async () => {
    const { right } = await newcomer();
    const browser = newBrowser();
    await browser.logIn(right);
    for (let time = 0; time < 10; time += 1) {
      const reply = await change(browser, 'x', 'a quite other lamp 77');
      expect(reply.json()).toMatchObject({ status: 400, errors: [{ field: 'currentPassword' }] });
    }
    expect((await change(browser, PASSWORD, 'a quite other lamp 77')).statusCode).toBe(429);
  });

  test('must be one that nobody guesses', async () => {
    const { right } = await newcomer();
    const browser = newBrowser();
    await browser.logIn(right);
    for (const weak of ['short', 'password1234', `${right.loginName}!!`]) {
      const reply = await change(browser, PASSWORD, weak);
      expect(reply.json()).toMatchObject({ status: 400, errors: [{ field: 'newPassword' }] });
    }
  });
});
