import { ReviewingBureaus } from '../reviewing/reviewing-bureaus.js';
import { AgentApp, type AgentFixture, type Caller } from '../testing/agent-app.js';

const CITY = '1301';
const NOBODY: Caller = { headers: {} };

let app: AgentApp;
let agent: AgentFixture;
let other: AgentFixture;
let province: Caller;
let city: Caller;
let elsewhere: Caller;

beforeAll(async () => {
  app = await AgentApp.start();
  [agent, other] = [await app.agent(), await app.agent()];
  province = await app.staff('13', 'handler');
  city = await app.staff(CITY, 'handler');
  elsewhere = await app.staff('1302', 'handler');
  await app.api.app
    .get(ReviewingBureaus, { strict: false })
    .give(app.api.database.dataSource.manager, agent.generalAgentId, CITY);
});
afterAll(() => app?.stop());

async function report(outletId: string, daysAgo = 0): Promise<void> {
  const body = { outletId, faults: ['phoneWrong'], note: '演示：号码是空号' };
  const { id } = (await app.call(NOBODY, 'POST', 'outlet-corrections', body)).json();
  const receivedAt = new Date(app.api.clock.now().getTime() - daysAgo * 86_400_000);
  await app.rows('UPDATE outlet_correction SET received_at = ? WHERE id = ?', [receivedAt, id]);
}
const open = async (by: Caller, path: string): Promise<{ outletId: string; late: boolean }[]> =>
  (await app.call(by, 'GET', path)).json().lines;
const idsOf = async (by: Caller, path: string) => (await open(by, path)).map(({ outletId }) => outletId);
const answer = (by: Caller, world: 'agent' | 'staff', outletId: string, outcome = 'corrected') =>
  app.call(by, 'POST', `${world}/corrections/${outletId}/answer`, { outcome, words: '演示：打过电话，已改' });

test('an agent sees what consumers said of its own outlets, one line each, and nothing of who said it', async () => {
  const [mine, theirs] = [await app.outlet(agent.brandId), await app.outlet(other.brandId)];
  await report(mine);
  await report(mine);
  await report(theirs);
  const [line, ...rest] = (await app.call(agent, 'GET', 'agent/corrections')).json().lines;
  expect(rest).toEqual([]);
  expect(line).toMatchObject({
    outletId: mine,
    late: false,
    reports: { count: 2, faults: [{ fault: 'phoneWrong', count: 2 }], notes: [{ text: '演示：号码是空号' }] },
  });
  expect(JSON.stringify(line)).not.toMatch(/consumer/i);
  expect((await answer(agent, 'agent', theirs)).json()).toMatchObject({ code: 'correction-not-found' });
  expect((await answer(agent, 'agent', mine)).json()).toEqual({ count: 2 });
  expect(await idsOf(agent, 'agent/corrections')).toEqual([]);
  expect(await app.actsOn(mine)).toEqual(['answerCorrection']);
  const rows = await app.rows('SELECT DISTINCT state FROM outlet_correction WHERE outlet_id = ?', [mine]);
  expect(rows).toEqual([{ state: 'corrected' }]);
  const { freshness } = (await app.call(agent, 'GET', `agent/outlets/${mine}`)).json();
  expect(freshness).toMatchObject({ standing: 'fresh', confirmedOn: app.api.clock.today() });
  expect((await answer(agent, 'agent', mine)).statusCode).toBe(404);
});

test('what is not answered within 20 working days is late, for the bureau that reviews the agent and the province', async () => {
  const [late, fresh, unreviewed] = [
    await app.outlet(agent.brandId),
    await app.outlet(agent.brandId),
    await app.outlet(other.brandId),
  ];
  await report(late, 60);
  await report(fresh, 1);
  await report(unreviewed, 60);
  expect(await idsOf(city, 'staff/corrections?which=late')).toEqual([late]);
  expect((await idsOf(city, 'staff/corrections')).sort()).toEqual([late, fresh].sort());
  expect(await idsOf(elsewhere, 'staff/corrections')).toEqual([]);
  expect((await idsOf(province, 'staff/corrections?which=late')).sort()).toEqual([late, unreviewed].sort());
  expect((await answer(elsewhere, 'staff', late)).json()).toMatchObject({ code: 'correction-not-found' });
  expect((await answer(city, 'staff', unreviewed)).statusCode).toBe(404);
  expect((await answer(city, 'staff', late, 'unchanged')).json()).toEqual({ count: 1 });
  expect(await idsOf(city, 'staff/corrections?which=late')).toEqual([]);
});
