import ExcelJS from 'exceljs';
import { TOTP } from 'otpauth';
import { Settings } from '../../config/settings.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { AccountChanges, type Departure } from '../account-changes.js';
import { StaffAccounts } from '../staff-accounts/staff-accounts.js';
import { addAgentUser, addStaff } from '../testing/add-account.js';
import { Browser } from '../testing/browser.js';

const PROVINCE = '13';
const CITY = '1301';
const COUNTY = '130102';
const SIBLING = '130104';
const AGENT = 'a'.repeat(22);
const OTHER_AGENT = 'b'.repeat(22);
const PASSWORD = 'kettle-orange-41-bridge';

let api: AppWithWeChat;

beforeAll(async () => {
  api = await startAppWithWeChat();
  for (const [id, creditCode] of [
    [AGENT, '91130100MA0DEMO01A'],
    [OTHER_AGENT, '91130100MA0DEMO02B'],
  ]) {
    await rows('INSERT INTO general_agent (id, name, credit_code) VALUES (?, ?, ?)', [
      id,
      '演示总代理',
      creditCode,
    ]);
  }
});
afterAll(() => api?.stop());

const rows = (sql: string, parameters: unknown[] = []) => api.database.dataSource.query(sql, parameters);

interface Person {
  headers: { cookie: string; origin: string };
}
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
let nextKey = 1;
const newKey = () => `key-of-the-test-${nextKey++}`;
const call = (by: Person, method: Method, path: string, payload?: object, key = newKey()) =>
  api.app.inject({
    method,
    url: `/api/v1/${path}`,
    payload,
    headers: { ...by.headers, 'idempotency-key': key },
  });

const administrator = (bureauCode: string) =>
  addStaff(api.app, { bureauCode, roles: ['administrator'], name: '管演示' });
const handler = (bureauCode: string) => addStaff(api.app, { bureauCode, roles: ['handler'] });

let nextName = 1;
const newcomer = (bureauCode: string, more: object = {}) => ({
  loginName: `newcomer-${nextName++}`,
  name: '新演示',
  bureauCode,
  roles: ['handler'],
  ...more,
});

const tokenOf = (reply: { json(): { link: string } }) => reply.json().link.split('#')[1]!;
const origin = () => ({ origin: new URL(linkBase()).origin });
const linkBase = () => api.app.get<{ publicAddress: string }>(Settings).publicAddress;
const openInvitation = (token: string) =>
  api.app.inject({ url: '/api/v1/invitations/current', headers: { 'invitation-token': token } });
const accept = (token: string, password = PASSWORD) =>
  api.app.inject({
    method: 'POST',
    url: '/api/v1/invitations/current/acceptance',
    payload: { password },
    headers: { 'invitation-token': token, ...origin() },
  });
const stateOf = async (accountId: string) =>
  (await rows('SELECT state FROM account WHERE id = ?', [accountId]))[0].state;
const isIn = async (person: Person) =>
  (await call(person, 'GET', 'staff-sessions/current')).statusCode === 200;
const actsOn = async (accountId: string) =>
  (await rows('SELECT act FROM audit_entry WHERE subject_id = ? ORDER BY happened_at, id', [accountId])).map(
    ({ act }: { act: string }) => act,
  );

describe('an invitation', () => {
  test('is a link told once, whose holder sets the password and then logs in', async () => {
    const county = await administrator(COUNTY);
    const body = newcomer(COUNTY);
    const reply = await call(county, 'POST', 'staff/accounts', body);
    expect(reply.statusCode).toBe(201);
    expect(reply.json().link).toMatch(/^https?:\/\/[^/]+\/console\/invitation#[\w-]{43}$/);
    const { accountId } = reply.json();
    const token = tokenOf(reply);
    expect(JSON.stringify(await rows('SELECT * FROM account_invitation'))).not.toContain(token);
    expect(JSON.stringify(await rows('SELECT * FROM account'))).not.toContain('新演示');
    expect((await openInvitation(token)).json()).toMatchObject({
      kind: 'staff',
      loginName: body.loginName,
      name: '新演示',
      roles: ['handler'],
      mustEnrol: false,
    });
    const credentials = { loginName: body.loginName, password: PASSWORD };
    expect((await new Browser(api.app).logIn(credentials)).statusCode).toBe(401);
    expect((await accept(token)).statusCode).toBe(204);
    expect((await new Browser(api.app).logIn(credentials)).statusCode).toBe(201);
    expect(await actsOn(accountId)).toEqual(['inviteAccount', 'acceptInvitation', 'logIn']);
  });

  test('opens nothing a second time, after seven days, when a newer one was written out, or when it was taken back', async () => {
    const county = await administrator(COUNTY);
    const invite = () => call(county, 'POST', 'staff/accounts', newcomer(COUNTY));
    const [used, replaced, revoked, over] = [await invite(), await invite(), await invite(), await invite()];
    await accept(tokenOf(used));
    const renewed = await call(county, 'POST', `staff/accounts/${replaced.json().accountId}/invitation`);
    await call(county, 'DELETE', `staff/accounts/${revoked.json().accountId}/invitation`);
    for (const reply of [used, replaced, revoked]) {
      expect((await openInvitation(tokenOf(reply))).statusCode).toBe(404);
      expect((await accept(tokenOf(reply))).json()).toMatchObject({ code: 'invitation-not-found' });
    }
    expect(await stateOf(revoked.json().accountId)).toBe('disabled');
    expect((await openInvitation(tokenOf(renewed))).statusCode).toBe(200);
    api.clock.advanceDays(7);
    expect((await accept(tokenOf(over))).json()).toMatchObject({ code: 'invitation-not-found' });
  });

  test('that two hold is taken by one', async () => {
    const county = await administrator(COUNTY);
    const token = tokenOf(await call(county, 'POST', 'staff/accounts', newcomer(COUNTY)));
    const both = await Promise.all([accept(token), accept(token, 'a quite other lamp 77')]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([204, 404]);
  });

  test('takes no password that is guessed, and not from another page', async () => {
    const county = await administrator(COUNTY);
    const token = tokenOf(await call(county, 'POST', 'staff/accounts', newcomer(COUNTY)));
    expect((await accept(token, 'password1234')).json()).toMatchObject({ errors: [{ field: 'password' }] });
    const elsewhere = await api.app.inject({
      method: 'POST',
      url: '/api/v1/invitations/current/acceptance',
      payload: { password: PASSWORD },
      headers: { 'invitation-token': token, origin: 'https://elsewhere.example' },
    });
    expect(elsewhere.json()).toMatchObject({ code: 'origin-refused' });
    expect((await accept(token)).statusCode).toBe(204);
  });

  test('of an administrator leads to one-time codes before anything else', async () => {
    const city = await administrator(CITY);
    const body = newcomer(COUNTY, { roles: ['administrator', 'handler'] });
    const token = tokenOf(await call(city, 'POST', 'staff/accounts', body));
    expect((await openInvitation(token)).json()).toMatchObject({
      mustEnrol: true,
      roles: ['handler', 'administrator'],
    });
    await accept(token);
    const browser = new Browser(api.app);
    const logIn = await browser.logIn({ loginName: body.loginName, password: PASSWORD });
    expect(logIn.json()).toMatchObject({ mustEnrol: true });
    expect((await browser.send('GET', 'staff/accounts')).json()).toMatchObject({
      code: 'second-factor-required',
    });
    const { secret } = (await browser.send('POST', 'staff/me/second-factor', { password: PASSWORD })).json();
    const oneTimeCode = new TOTP({ secret }).generate({ timestamp: api.clock.now().getTime() });
    await browser.send('POST', 'staff/me/second-factor/confirmation', { oneTimeCode });
    expect((await browser.send('GET', 'staff/accounts')).statusCode).toBe(200);
  });

  test('sent twice under one key makes one account, whose last link is the good one', async () => {
    const county = await administrator(COUNTY);
    const body = newcomer(COUNTY);
    const [key, wrongKey] = [newKey(), newKey()];
    const first = await call(county, 'POST', 'staff/accounts', body, key);
    const second = await call(county, 'POST', 'staff/accounts', body, key);
    expect(second.json().accountId).toBe(first.json().accountId);
    expect((await openInvitation(tokenOf(first))).statusCode).toBe(404);
    expect((await call(county, 'POST', 'staff/accounts', body, wrongKey)).json()).toMatchObject({
      status: 409,
      code: 'login-name-taken',
    });
    await accept(tokenOf(second));
    const late = await call(county, 'POST', 'staff/accounts', body, key);
    expect(late.json()).toMatchObject({ status: 409, code: 'account-state' });
  });

  test('says at each field what is wrong with it', async () => {
    const county = await administrator(COUNTY);
    const reply = await call(county, 'POST', 'staff/accounts', {
      loginName: '13800000000',
      name: '演',
      bureauCode: COUNTY,
      roles: ['king'],
    });
    expect(new Set(reply.json().errors.map(({ field }: { field: string }) => field))).toEqual(
      new Set(['loginName', 'name', 'roles']),
    );
  });
});

describe('an administrator', () => {
  test.each([
    [COUNTY, [COUNTY, '130102001'], [SIBLING, CITY, PROVINCE]],
    [CITY, [CITY, COUNTY, SIBLING], ['1302', PROVINCE]],
    [PROVINCE, [PROVINCE, '1302', COUNTY], []],
  ])('of %s makes accounts at %j and not at %j', async (own, within, beyond) => {
    const by = await administrator(own);
    for (const code of within) {
      expect((await call(by, 'POST', 'staff/accounts', newcomer(code))).statusCode).toBe(201);
    }
    for (const code of beyond) {
      const body = newcomer(code, { roles: ['administrator'] });
      expect((await call(by, 'POST', 'staff/accounts', body)).json()).toMatchObject({
        status: 403,
        code: 'beyond-authority',
      });
    }
    expect((await call(by, 'POST', 'staff/accounts', newcomer('999999'))).json()).toMatchObject({
      errors: [{ field: 'bureauCode' }],
    });
  });

  test('sees and changes nobody of the sibling county, of the city or of an agent', async () => {
    const county = await administrator(COUNTY);
    const others = [await handler(SIBLING), await administrator(CITY)];
    const agent = await addAgentUser(api.app, { generalAgentId: AGENT, roles: ['agentAdmin'] });
    for (const { accountId } of [...others, agent]) {
      const replies = [
        await call(county, 'GET', `staff/accounts/${accountId}`),
        await call(county, 'PUT', `staff/accounts/${accountId}/roles`, { roles: ['intake'] }),
        await call(county, 'PUT', `staff/accounts/${accountId}/bureau`, {
          bureauCode: COUNTY,
          roles: ['intake'],
        }),
        await call(county, 'POST', `staff/accounts/${accountId}/invitation`),
        await call(county, 'DELETE', `staff/accounts/${accountId}/invitation`),
        await call(county, 'POST', `staff/accounts/${accountId}/disabling`),
        await call(county, 'POST', `staff/accounts/${accountId}/enabling`),
        await call(county, 'DELETE', `staff/accounts/${accountId}/second-factor`),
      ];
      expect(replies.map((reply) => `${reply.statusCode} ${reply.json().code}`)).toEqual(
        Array(8).fill('404 account-not-found'),
      );
      expect(await stateOf(accountId)).toBe('active');
    }
    const listed = JSON.stringify((await call(county, 'GET', 'staff/accounts')).json());
    for (const { accountId } of [...others, agent]) expect(listed).not.toContain(accountId);
    expect((await call(county, 'GET', `staff/accounts?bureauCode=${SIBLING}`)).statusCode).toBe(400);
  });

  test('lists the own bureau and those below by bureau, state and role, in pages that miss nobody', async () => {
    const city = await administrator('1303');
    const made: string[] = [];
    for (let count = 0; count < 51; count += 1) {
      made.push((await handler(count === 7 ? '130302' : '1303')).accountId);
    }
    const page = (await call(city, 'GET', 'staff/accounts')).json();
    const rest = (await call(city, 'GET', `staff/accounts?cursor=${page.nextCursor}`)).json();
    const ids = [...page.lines, ...rest.lines].map(({ accountId }) => accountId);
    expect(ids.sort()).toEqual([...made, city.accountId].sort());
    expect(rest.nextCursor).toBeNull();
    const only = async (query: string) =>
      (await call(city, 'GET', `staff/accounts?${query}`))
        .json()
        .lines.map((each: { accountId: string }) => each.accountId);
    expect(await only('bureauCode=130302')).toEqual([made[7]]);
    expect(await only('role=administrator')).toEqual([city.accountId]);
    expect(await only('state=disabled')).toEqual([]);
  });

  test('who was moved away meanwhile changes nothing any more', async () => {
    const [city, county] = [await administrator(CITY), await administrator(COUNTY)];
    const { accountId } = await handler(COUNTY);
    await call(city, 'PUT', `staff/accounts/${county.accountId}/bureau`, {
      bureauCode: SIBLING,
      roles: ['administrator'],
    });
    await expect(
      api.app.get(StaffAccounts, { strict: false }).change(county.staff, accountId, 'disableAccount'),
    ).rejects.toMatchObject({ code: 'log-in-required' });
    expect(await stateOf(accountId)).toBe('active');
  });
});

describe('somebody who', () => {
  let told: Departure[];
  beforeAll(() =>
    api.app.get(AccountChanges).onDeparture(async (_manager, departure) => {
      told.push(departure);
    }),
  );
  beforeEach(() => {
    told = [];
  });

  test('is moved to another bureau is logged out at once, and what they handled is told of', async () => {
    const city = await administrator(CITY);
    const person = await handler(COUNTY);
    expect(await isIn(person)).toBe(true);
    const to = { bureauCode: SIBLING, roles: ['handler'] };
    expect((await call(city, 'PUT', `staff/accounts/${person.accountId}/bureau`, to)).statusCode).toBe(204);
    expect(await isIn(person)).toBe(false);
    expect(told).toMatchObject([
      { accountId: person.accountId, bureauCode: COUNTY, byAccountId: city.accountId },
    ]);
    const moved = (await call(city, 'GET', `staff/accounts/${person.accountId}`)).json();
    expect(moved).toMatchObject({ bureauCode: SIBLING, roles: ['handler'], state: 'active' });
  });

  test('is moved by who keeps one of the two bureaus stays', async () => {
    const county = await administrator(COUNTY);
    const person = await handler(COUNTY);
    const away = await call(county, 'PUT', `staff/accounts/${person.accountId}/bureau`, {
      bureauCode: SIBLING,
      roles: ['handler'],
    });
    expect(away.json()).toMatchObject({ status: 403, code: 'beyond-authority' });
    expect(await isIn(person)).toBe(true);
  });

  test('loses a role is refused from the next request on', async () => {
    const county = await administrator(COUNTY);
    const person = await addStaff(api.app, { bureauCode: COUNTY, roles: ['handler', 'supervisor'] });
    expect((await call(person, 'GET', 'staff/audit')).statusCode).toBe(200);
    await call(county, 'PUT', `staff/accounts/${person.accountId}/roles`, { roles: ['intake'] });
    expect((await call(person, 'GET', 'staff/audit')).json()).toMatchObject({ code: 'role-required' });
    expect(told).toMatchObject([{ accountId: person.accountId, bureauCode: COUNTY }]);
  });

  test('is disabled is logged out, gets in by no old link or password, and comes back by a new invitation alone', async () => {
    const county = await administrator(COUNTY);
    const body = newcomer(COUNTY);
    const invited = await call(county, 'POST', 'staff/accounts', body);
    const { accountId } = invited.json();
    await accept(tokenOf(invited));
    const credentials = { loginName: body.loginName, password: PASSWORD };
    const browser = new Browser(api.app, '192.0.2.77');
    await browser.logIn(credentials);
    await call(county, 'POST', `staff/accounts/${accountId}/disabling`);
    expect(await browser.isIn()).toBe(false);
    expect((await browser.logIn(credentials)).statusCode).toBe(401);
    expect(told.map((each) => each.accountId)).toEqual([accountId]);
    expect((await call(county, 'POST', `staff/accounts/${accountId}/invitation`)).json()).toMatchObject({
      code: 'account-state',
    });
    const enabled = await call(county, 'POST', `staff/accounts/${accountId}/enabling`);
    expect((await browser.logIn(credentials)).statusCode).toBe(401);
    await accept(tokenOf(enabled), 'a quite other lamp 77');
    expect((await browser.logIn({ ...credentials, password: 'a quite other lamp 77' })).statusCode).toBe(201);
  });

  test('has lost phone and paper gets in by the password, and sets codes up anew', async () => {
    const city = await administrator(CITY);
    const person = await addStaff(api.app, { bureauCode: COUNTY, roles: ['supervisor'] });
    const path = `staff/accounts/${person.accountId}/second-factor`;
    expect((await call(city, 'DELETE', path)).statusCode).toBe(204);
    expect(await isIn(person)).toBe(false);
    expect((await call(city, 'GET', `staff/accounts/${person.accountId}`)).json()).toMatchObject({
      enrolled: false,
    });
    const own = await call(city, 'DELETE', `staff/accounts/${city.accountId}/second-factor`);
    expect(own.json()).toMatchObject({ status: 403, code: 'beyond-authority' });
  });
});

describe('the last administrator of the province', () => {
  const all = () =>
    rows("SELECT id FROM account WHERE bureau_code = ? AND FIND_IN_SET('administrator', roles) > 0", [
      PROVINCE,
    ]);

  test('is not removed in any way, also not when two remove each other, or themselves, at once', async () => {
    for (const { id } of await all()) await rows("UPDATE account SET state = 'disabled' WHERE id = ?", [id]);
    const [one, other] = [await administrator(PROVINCE), await administrator(PROVINCE)];
    const disable = (by: Person, { accountId }: { accountId: string }) =>
      call(by, 'POST', `staff/accounts/${accountId}/disabling`);
    const eachOther = await Promise.all([disable(one, other), disable(other, one)]);
    expect(eachOther.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1);
    let last = (await stateOf(one.accountId)) === 'active' ? one : other;
    for (let round = 0; round < 3; round += 1) {
      const second = await administrator(PROVINCE);
      const themselves = await Promise.all([disable(last, last), disable(second, second)]);
      expect(themselves.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409]);
      if ((await stateOf(last.accountId)) === 'disabled') last = second;
    }
    const path = `staff/accounts/${last.accountId}`;
    const replies = [
      await disable(last, last),
      await call(last, 'PUT', `${path}/roles`, { roles: ['supervisor'] }),
      await call(last, 'PUT', `${path}/bureau`, { bureauCode: CITY, roles: ['administrator'] }),
    ];
    expect(replies.map((reply) => reply.json().code)).toEqual(Array(3).fill('last-administrator'));
    expect(await isIn(last)).toBe(true);
    // An invitation that nobody has accepted lets nobody in.
    await call(last, 'POST', 'staff/accounts', newcomer(PROVINCE, { roles: ['administrator'] }));
    expect((await disable(last, last)).json()).toMatchObject({ code: 'last-administrator' });
  });
});

describe('people of a general agent', () => {
  const colleague = (more: object = {}) => ({
    loginName: `agent-${nextName++}`,
    name: '演经办',
    roles: ['agentClerk'],
    ...more,
  });

  test('are invited by the province, for an agent of the registry, and by nobody below', async () => {
    const province = await administrator(PROVINCE);
    const body = { ...colleague({ roles: ['agentAdmin'] }), generalAgentId: AGENT };
    for (const below of [await administrator(CITY), await administrator(COUNTY)]) {
      const replies = [
        await call(below, 'POST', 'staff/agent-accounts', body),
        await call(below, 'GET', 'staff/agent-accounts'),
        await call(below, 'GET', 'staff/general-agents'),
      ];
      expect(replies.map((reply) => reply.json().code)).toEqual(Array(3).fill('beyond-authority'));
    }
    const unknown = await call(province, 'POST', 'staff/agent-accounts', {
      ...body,
      generalAgentId: 'c'.repeat(22),
    });
    expect(unknown.json()).toMatchObject({ errors: [{ field: 'generalAgentId' }] });
    const { generalAgents } = (await call(province, 'GET', 'staff/general-agents')).json();
    expect(generalAgents.map((each: { generalAgentId: string }) => each.generalAgentId).sort()).toEqual([
      AGENT,
      OTHER_AGENT,
    ]);
    const invited = await call(province, 'POST', 'staff/agent-accounts', body);
    await accept(tokenOf(invited));
    const browser = new Browser(api.app, '192.0.2.78');
    const logIn = await browser.send('POST', 'agent-sessions', {
      loginName: body.loginName,
      password: PASSWORD,
    });
    expect(logIn.json()).toMatchObject({ generalAgentId: AGENT, roles: ['agentAdmin'] });
    await call(province, 'POST', `staff/agent-accounts/${invited.json().accountId}/disabling`);
    expect((await browser.send('GET', 'agent-sessions/current')).statusCode).toBe(401);
  });

  test('invite others of the same agent, see only those, and change only those', async () => {
    const admin = await addAgentUser(api.app, { generalAgentId: AGENT, roles: ['agentAdmin'] });
    const stranger = await addAgentUser(api.app, { generalAgentId: OTHER_AGENT, roles: ['agentClerk'] });
    const officer = await handler(COUNTY);
    const invited = await call(admin, 'POST', 'agent/accounts', colleague());
    expect(invited.statusCode).toBe(201);
    const elsewhere = { ...colleague(), generalAgentId: OTHER_AGENT };
    expect((await call(admin, 'POST', 'agent/accounts', elsewhere)).statusCode).toBe(400);
    const { accounts } = (await call(admin, 'GET', 'agent/accounts')).json();
    expect(accounts.map((each: { accountId: string }) => each.accountId)).toContain(invited.json().accountId);
    expect(new Set(accounts.map((each: { generalAgentId: string }) => each.generalAgentId))).toEqual(
      new Set([AGENT]),
    );
    for (const { accountId } of [stranger, officer]) {
      const replies = [
        await call(admin, 'POST', `agent/accounts/${accountId}/disabling`),
        await call(admin, 'POST', `agent/accounts/${accountId}/enabling`),
        await call(admin, 'POST', `agent/accounts/${accountId}/invitation`),
        await call(admin, 'PUT', `agent/accounts/${accountId}/roles`, { roles: ['agentAdmin'] }),
      ];
      expect(replies.map(({ statusCode }) => statusCode)).toEqual(Array(4).fill(404));
    }
    expect(await stateOf(stranger.accountId)).toBe('active');
  });

  test('who are disabled are out at once', async () => {
    const admin = await addAgentUser(api.app, { generalAgentId: AGENT, roles: ['agentAdmin'] });
    const clerk = await addAgentUser(api.app, { generalAgentId: AGENT, roles: ['agentClerk'] });
    expect((await call(clerk, 'GET', 'agent-sessions/current')).statusCode).toBe(200);
    expect((await call(clerk, 'GET', 'agent/accounts')).json()).toMatchObject({ code: 'role-required' });
    await call(admin, 'POST', `agent/accounts/${clerk.accountId}/disabling`);
    expect((await call(clerk, 'GET', 'agent-sessions/current')).statusCode).toBe(401);
  });
});

describe('the export of accounts', () => {
  const take = async (by: Person, query = '') => {
    const reply = await call(by, 'GET', `staff/exports/accounts.xlsx${query}`);
    expect([query, reply.statusCode]).toEqual([query, 200]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(reply.rawPayload as never);
    return workbook;
  };
  const namesIn = (workbook: ExcelJS.Workbook) =>
    workbook.getWorksheet('人员账号')!.getColumn(2).values.slice(2).map(String);
  const trail = (act: string) =>
    rows('SELECT actor_id AS actorId, detail FROM audit_entry WHERE act = ? ORDER BY happened_at, id', [act]);

  test('holds the people of the own bureau and of those below it, as their list does, and nobody of a sibling', async () => {
    const keeper = await administrator(COUNTY);
    const below = newcomer('130102001');
    const beside = newcomer(SIBLING);
    await call(keeper, 'POST', 'staff/accounts', below);
    await call(await administrator(SIBLING), 'POST', 'staff/accounts', beside);
    const names = namesIn(await take(keeper));
    expect(names).toContain(below.loginName);
    expect(names).not.toContain(beside.loginName);
    expect(namesIn(await take(keeper, '?bureauCode=130102001&state=invited'))).toEqual(
      expect.arrayContaining([below.loginName]),
    );
    expect((await call(keeper, 'GET', `staff/exports/accounts.xlsx?bureauCode=${SIBLING}`)).statusCode).toBe(
      400,
    );
    expect((await call(await handler(COUNTY), 'GET', 'staff/exports/accounts.xlsx')).json().code).toBe(
      'role-required',
    );
  });

  test('lets nobody in: neither a link nor a hash is in it, and a name that is a formula is none there', async () => {
    const keeper = await administrator(COUNTY);
    const invited = await call(keeper, 'POST', 'staff/accounts', newcomer(COUNTY, { name: '=演示+1' }));
    const all = JSON.stringify((await take(keeper)).worksheets.map((sheet) => sheet.getSheetValues()));
    expect(all).not.toContain(tokenOf(invited));
    expect(all).not.toMatch(/argon2|scrypt|invitation#/);
    expect(all).toContain("'=演示+1");
  });

  test('is in the trail with what it was narrowed by before it is sent', async () => {
    const keeper = await addStaff(api.app, { bureauCode: COUNTY, roles: ['administrator'] });
    await take(keeper, '?state=active&role=administrator');
    const [noted] = (await trail('exportAccounts')).filter(
      ({ actorId }: { actorId: string }) => actorId === keeper.accountId,
    );
    expect(JSON.parse(noted.detail)).toMatchObject({ state: 'active', role: 'administrator' });
  });
});
