import { created, ok, refused, serveMyCases } from '../../../testing/my-case-service';
import { emptyThePhone, openNewTab, writeIntoTab } from '../../../testing/phone-memory';
import type * as Door from './case-door';

const FILING = { number: '202611240371925', queryCode: '7Q2MK9D4XA5B' };
let door: typeof Door;

/** As when the page is loaded anew in the same tab. */
function load(): void {
  jest.resetModules();
  door = require('./case-door');
}

beforeEach(() => {
  emptyThePhone();
  openNewTab();
  load();
});
afterEach(() => jest.restoreAllMocks());

const bearers = (came: ReturnType<typeof serveMyCases>) => came.map(({ headers }) => headers.Authorization);
const ask = () => door.throughDoor('code', async (bearer) => bearer);

test('the token of a filing is kept for the tab alone, and survives loading the page anew', async () => {
  serveMyCases(() => undefined);
  await door.openByCode(FILING);
  expect(window.localStorage).toHaveLength(0);
  const kept = JSON.stringify(Object.values(window.sessionStorage));
  expect(kept).toContain('case_A');
  expect(kept).not.toContain(FILING.queryCode);
  load();
  expect(door.isDoorOpen('code')).toBe(true);
  await expect(ask()).resolves.toMatch(/^case_A/);
});

test('after two hours nothing is asked under it any more', async () => {
  const expiresAt = new Date(Date.now() + 7_200_000).toISOString();
  const came = serveMyCases(({ path }) =>
    path === '/case-sessions' ? created({ token: 'case_B', expiresAt }) : ok({}),
  );
  await door.openByCode(FILING);
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(expiresAt) + 1);
  expect(door.isDoorOpen('code')).toBe(false);
  await expect(ask()).rejects.toMatchObject({ code: 'session-expired' });
  expect(bearers(came)).toEqual([undefined]);
});

test('one that the service ended is forgotten; only the number stays for the form', async () => {
  serveMyCases(() => undefined);
  await door.openByCode(FILING);
  const { ApiProblem } = require('@jiweibao/shared');
  const ended = new ApiProblem(refused(401, 'session-expired', '查询已超过两小时。').body);
  await expect(door.throughDoor('code', () => Promise.reject(ended))).rejects.toBe(ended);
  expect(door.isDoorOpen('code')).toBe(false);
  const kept = JSON.stringify(Object.values(window.sessionStorage));
  expect(kept).toContain(FILING.number);
  expect(kept).not.toContain('case_A');
});

test('who leaves it leaves nothing behind', async () => {
  serveMyCases(() => undefined);
  await door.openByCode(FILING);
  door.closeFiling();
  expect(window.sessionStorage).toHaveLength(0);
});

test.each(['{', '1', '{"number":"1"}', '{"number":"1","session":{"token":5}}'])(
  'what somebody wrote there by hand is nothing: %s',
  (text) => {
    writeIntoTab('jiweibao.caseSession', text);
    load();
    expect(door.isDoorOpen('code')).toBe(false);
  },
);
