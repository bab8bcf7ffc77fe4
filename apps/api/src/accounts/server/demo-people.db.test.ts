import { Settings } from '../../config/settings.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { newPublicId } from '../../platform/public-id.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { AccountChanges } from '../account-changes.js';
import { Invitations } from '../invitations/invitations.service.js';
import { AccountKeeping } from '../keeping/account-keeping.js';
import { SecondFactors } from '../log-in/second-factors.js';
import { Browser } from '../testing/browser.js';
import { DemoPeople, type DemoPerson } from './demo-people.js';

const SUPERVISOR: DemoPerson = {
  loginName: 'demo-duban',
  name: '演示督办',
  bureauCode: '130102',
  generalAgentId: null,
  roles: ['supervisor', 'administrator'],
};

let api: AppWithWeChat;
let people: DemoPeople;

beforeAll(async () => {
  api = await startAppWithWeChat();
  const { app } = api;
  const source = () => api.database.dataSource;
  const clock = app.get(Clock);
  const cipher = app.get(FieldCipher);
  const tree = app.get(BureauTree, { strict: false });
  const changes = new AccountChanges();
  const factors = new SecondFactors(cipher, clock);
  const keeping = new AccountKeeping(source, tree, factors, changes, cipher, new Audit(clock), clock);
  people = new DemoPeople(source, keeping, new Invitations(source, keeping, cipher, clock));
});
afterAll(() => api?.stop());

const logIn = (loginName: string, password: string) => new Browser(api.app).logIn({ loginName, password });

test('each start gives a new password, and the one before opens nothing any more', async () => {
  const first = await people.renew(SUPERVISOR);
  const second = await people.renew(SUPERVISOR);
  expect(second).not.toBe(first);
  expect((await logIn(SUPERVISOR.loginName, first)).statusCode).toBe(401);
  expect((await logIn(SUPERVISOR.loginName, second)).statusCode).toBe(201);
});

test('whoever was shut out while trying is let in again by the next start', async () => {
  await people.renew(SUPERVISOR);
  await api.database.dataSource.query("UPDATE account SET state = 'disabled' WHERE login_name = ?", [
    SUPERVISOR.loginName,
  ]);
  const password = await people.renew(SUPERVISOR);
  expect((await logIn(SUPERVISOR.loginName, password)).statusCode).toBe(201);
});

test('somebody of a general agent is made in the agents’ own world', async () => {
  const clerk = { ...SUPERVISOR, loginName: 'demo-jingban', bureauCode: null, generalAgentId: newPublicId() };
  const password = await people.renew({ ...clerk, roles: ['agentClerk'] });
  const credentials = { loginName: clerk.loginName, password };
  expect((await new Browser(api.app).send('POST', 'agent-sessions', credentials)).statusCode).toBe(201);
  expect((await logIn(clerk.loginName, password)).statusCode).toBe(401);
});

describe('one-time codes', () => {
  const mustEnrol = async (person: DemoPerson) =>
    (await logIn(person.loginName, await people.renew(person))).json().mustEnrol;

  test('are spared those of the demonstration, in the demonstration alone', async () => {
    const settings = api.app.get(Settings) as { demo: boolean };
    const before = settings.demo;
    settings.demo = true;
    expect(await mustEnrol(SUPERVISOR)).toBe(false);
    settings.demo = false;
    expect(await mustEnrol(SUPERVISOR)).toBe(true);
    settings.demo = before;
  });

  test('are spared nobody who is not of the demonstration', async () => {
    expect(await mustEnrol({ ...SUPERVISOR, loginName: 'li-duban' })).toBe(true);
  });
});
