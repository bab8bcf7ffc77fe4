import type { StaffRole } from '@jiweibao/shared';
import { addStaff } from '../../accounts/testing/add-account.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { findToldContact } from './told-contact.js';

const COUNTY = '130102';
const STATION = '130102001';

type Person = Awaited<ReturnType<typeof addStaff>>;

let api: AppWithWeChat;
let keeper: Person;
let handler: Person;

beforeAll(async () => {
  api = await startAppWithWeChat();
  keeper = await person(COUNTY, 'administrator');
  handler = await person(COUNTY, 'handler', 'intake');
});
afterAll(() => api?.stop());

function person(bureauCode: string, ...roles: StaffRole[]): Promise<Person> {
  return addStaff(api.app, { bureauCode, roles });
}

function get({ headers }: Person, path: string) {
  return api.app.inject({ method: 'GET', url: `/api/v1/staff/${path}`, headers });
}

function put({ headers }: Person, code: string, payload: object) {
  return api.app.inject({ method: 'PUT', url: `/api/v1/staff/bureaus/${code}/contact`, headers, payload });
}

/** Goes on from whatever is told now. */
async function change(by: Person, code: string, contact: Record<string, string | null>) {
  const { version } = (await get(by, `bureaus/${code}`)).json().bureau.contact;
  const empty = { phone: null, address: null, openingHours: null };
  return put(by, code, { ...empty, ...contact, seenVersion: version });
}

function told(code: string) {
  const { manager } = api.database.dataSource;
  return findToldContact(manager, api.app.get(BureauTree, { strict: false }), code);
}

test('a bureau shows who works there by role, whether it is open, and what answers to it', async () => {
  await person(STATION, 'handler');
  const reply = (await get(keeper, 'bureaus')).json();
  expect(reply.bureau).toMatchObject({
    code: COUNTY,
    level: 'county',
    open: true,
    people: { all: 2, byRole: { administrator: 1, handler: 1, intake: 1, supervisor: 0 } },
    below: { open: 1, people: 1 },
  });
  expect(reply.path).toEqual([]);
  const station = reply.children.find(({ code }: { code: string }) => code === STATION);
  expect(station).toMatchObject({ level: 'station', parentCode: COUNTY, open: true });
  expect((await get(keeper, `bureaus/${STATION}`)).json().path).toEqual([
    { code: COUNTY, name: reply.bureau.name },
  ]);
});

test('nothing beyond the own bureau and what answers to it is found, by code or by name', async () => {
  const city = await person('1301', 'administrator');
  expect((await get(city, `bureaus/${COUNTY}`)).statusCode).toBe(200);
  for (const code of ['13', '1301', '130104', 'nowhere']) {
    expect((await get(keeper, `bureaus/${code}`)).json().code).toBe('bureau-not-found');
    expect((await get(keeper, `bureaus/${code}/contact-history`)).json().code).toBe('bureau-not-found');
    const refused = await put(keeper, code, { phone: '12315', seenVersion: 0 });
    expect(refused.json().code).toBe('bureau-not-found');
  }
  const found = (await get(keeper, `bureau-searches?words=${encodeURIComponent('市场监督管理')}`)).json();
  expect(found.lines.length).toBeGreaterThan(3);
  expect(found.lines.every(({ code }: { code: string }) => code.startsWith(COUNTY))).toBe(true);
});

test('a contact keeps every change, with who made it and what was told before', async () => {
  await change(keeper, COUNTY, { phone: '(0311)55500101转2', address: ' 演示路1号 ' });
  await change(keeper, COUNTY, { phone: '0311-5550 0102', openingHours: '工作日 9:00—17:00' });
  const { changes } = (await get(handler, `bureaus/${COUNTY}/contact-history`)).json();
  const [second, first] = changes;
  expect(first).toMatchObject({
    version: 1,
    before: null,
    after: { phone: '0311-5550 0101-2', address: '演示路1号', openingHours: null },
  });
  expect(second.before).toEqual(first.after);
  expect(second.after).toEqual({
    phone: '0311-5550 0102',
    address: null,
    openingHours: '工作日 9:00—17:00',
  });
  expect(second.changedByName).toBe(keeper.staff.name);
  const acts = await api.database.dataSource.query(
    "SELECT actor_id, detail FROM audit_entry WHERE act = 'changeBureauContact' AND subject_id = ? ORDER BY happened_at",
    [COUNTY],
  );
  expect(acts.map(({ actor_id }: { actor_id: string }) => actor_id)).toEqual([
    keeper.accountId,
    keeper.accountId,
  ]);
  expect(JSON.stringify(acts)).not.toContain('5550');
});

test('a request that is sent twice changes nothing the second time, and one that did not see the last change is refused', async () => {
  const seenVersion = (await get(keeper, `bureaus/${STATION}`)).json().bureau.contact.version;
  const body = { phone: '12315', address: null, openingHours: null, seenVersion };
  const first = await put(keeper, STATION, body);
  expect([first.statusCode, first.json().version]).toEqual([200, seenVersion + 1]);
  expect((await put(keeper, STATION, body)).json().version).toBe(seenVersion + 1);
  const blind = await put(keeper, STATION, { ...body, phone: '12345' });
  expect([blind.statusCode, blind.json().code]).toEqual([409, 'contact-changed']);
});

test('of two who change at once, one is told', async () => {
  const { version: seenVersion } = (await get(keeper, `bureaus/${STATION}`)).json().bureau.contact;
  const replies = await Promise.all(
    ['演示街1号', '演示街2号', '演示街3号'].map((address) => put(keeper, STATION, { address, seenVersion })),
  );
  expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
});

test('only administrators change a contact, and only to what can be dialled', async () => {
  expect((await change(handler, COUNTY, { phone: '12315' })).json().code).toBe('role-required');
  const wrong = await change(keeper, COUNTY, { phone: '55500101' });
  expect([wrong.statusCode, wrong.json().errors[0].field]).toEqual([400, 'phone']);
});

test('a consumer is told the contact of the station, else that of the bureau above it, and whose it is', async () => {
  await change(keeper, STATION, {});
  await change(keeper, COUNTY, { phone: '0311-5550 0109' });
  const bureauName = (await get(keeper, 'bureaus')).json().bureau.name;
  expect(await told(STATION)).toEqual({
    bureauName,
    phone: '0311-5550 0109',
    address: null,
    openingHours: null,
  });
  await change(keeper, STATION, { address: '演示街9号' });
  expect(await told(STATION)).toMatchObject({ phone: null, address: '演示街9号' });
  expect(await told('130104')).toBeNull();
});
