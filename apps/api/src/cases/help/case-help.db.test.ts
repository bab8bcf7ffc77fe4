import { Retention } from '../../platform/retention/retention.js';
import { type Person, SupervisionApp } from '../../supervision/testing/supervision-app.js';

const COUNTY = '130123';
const STATION = '130123100';
const NEIGHBOUR = '130102';
const CITY = '1301';

let app: SupervisionApp;
let clerk: Person;
let intake: Person;
let city: Person;
let neighbour: Person;
let yunling: Awaited<ReturnType<SupervisionApp['brandWithAgent']>>;
let beichuan: typeof yunling;

beforeAll(async () => {
  app = await SupervisionApp.start();
  clerk = await app.staff(COUNTY, 'handler');
  intake = await app.staff(COUNTY, 'intake');
  city = await app.staff(CITY, 'supervisor');
  neighbour = await app.staff(NEIGHBOUR, 'handler');
  yunling = await app.brandWithAgent('云岭（演示）');
  beichuan = await app.brandWithAgent('北川（演示）');
});
afterAll(() => app?.api.stop());

const PARTY = { name: '演示李四', phone: '031155500002', address: '演示小区5号楼' };
const told = (more: object = {}) => ({
  brandId: yunling.brandId,
  product: '冰箱（演示）',
  fault: '修过两次还是不制冷',
  outletName: '演示顺达维修部',
  wants: '换一台',
  dueOn: app.dayAhead(7),
  ...more,
});
const complaint = (more: object = {}) => app.addCase({ holderCode: COUNTY, party: PARTY, ...more });
const path = (caseId: string) => `staff/cases/${caseId}/help-requests`;
const ask = (who: Person, caseId: string, more: object = {}) => app.post(who, path(caseId), told(more));
const listed = async (who: Person, caseId: string) => (await app.get(who, path(caseId))).json();
const seenBy = async (who: Person) => (await app.get(who, 'agent/help-requests')).json();
const answer = (who: Person, id: string, body: object) =>
  app.post(who, `agent/help-requests/${id}/answer`, body);
const refusal = (reply: { statusCode: number; json(): { code: string } }) => [
  reply.statusCode,
  reply.json().code,
];

describe('asking a brand to help settle a complaint', () => {
  test('tells its agent what the handler composed, and nothing else of the case or of who complained', async () => {
    const row = await complaint();
    expect((await ask(clerk, row.id)).statusCode).toBe(201);
    const { lines } = await seenBy(yunling.user);
    expect(lines).toEqual([
      {
        id: expect.any(String),
        brand: { code: yunling.brandId, name: '云岭（演示）' },
        bureau: { code: COUNTY, name: expect.any(String) },
        product: '冰箱（演示）',
        fault: '修过两次还是不制冷',
        outletName: '演示顺达维修部',
        wants: '换一台',
        askedAt: expect.any(String),
        dueOn: app.dayAhead(7),
        overdue: false,
        state: 'open',
        answer: null,
        answerWords: null,
        answeredAt: null,
      },
    ]);
    expect((await seenBy(beichuan.user)).lines).toEqual([]);
  });

  test.each([
    ['the name', { fault: '演示李四说不制冷' }],
    ['the phone', { wants: '请打 0311-55500002' }],
    ['somebody’s mobile', { wants: '请打 13800005555' }],
    ['the address', { outletName: '演示小区5号楼下的维修部' }],
  ])('is refused with %s in the words', async (_, more) => {
    const row = await complaint();
    expect(refusal(await ask(clerk, row.id, more))).toEqual([422, 'personal-in-words']);
    expect((await listed(clerk, row.id)).requests).toEqual([]);
  });

  test('is refused of a tip-off: who gave a clue stays confidential', async () => {
    const row = await complaint({ kind: 'tipOff' });
    expect(refusal(await ask(clerk, row.id))).toEqual([422, 'help-only-for-complaints']);
    expect(await listed(clerk, row.id)).toMatchObject({ mayAsk: false, outletName: null });
  });

  test('is for those who handle the case', async () => {
    const row = await complaint();
    const atStation = await complaint({ holderCode: STATION });
    expect(refusal(await ask(neighbour, row.id))).toEqual([404, 'case-not-found']);
    expect(refusal(await ask(city, row.id))).toEqual([403, 'act-not-yours']);
    expect(refusal(await ask(intake, row.id))).toEqual([403, 'role-required']);
    expect((await ask(clerk, atStation.id)).statusCode).toBe(201);
    expect((await listed(city, atStation.id)).requests).toHaveLength(1);
    expect((await app.get(neighbour, path(row.id))).statusCode).toBe(404);
  });

  test('ends with the case, and is done once for a brand while it waits', async () => {
    const ended = await complaint({ state: 'closed', endedAt: new Date() });
    expect(refusal(await ask(clerk, ended.id))).toEqual([422, 'case-ended']);
    const row = await complaint();
    await ask(clerk, row.id);
    expect(refusal(await ask(clerk, row.id))).toEqual([409, 'help-already-asked']);
    expect((await ask(clerk, row.id, { brandId: beichuan.brandId })).statusCode).toBe(201);
  });

  test('is refused of a brand without an agent and for a day too far', async () => {
    const row = await complaint();
    const brandId = await app.brand('没有总代理（演示）');
    expect(refusal(await ask(clerk, row.id, { brandId }))).toEqual([422, 'brand-has-no-agent']);
    expect(refusal(await ask(clerk, row.id, { dueOn: app.dayAhead(90) }))).toEqual([422, 'day-out-of-range']);
  });

  test('is answered by that agent alone, once, and the answer stands on the case', async () => {
    const row = await complaint();
    const { id } = (await ask(clerk, row.id)).json();
    const offer = { answer: 'offer', words: '演示：三天内上门换新' };
    expect(refusal(await answer(beichuan.user, id, offer))).toEqual([404, 'help-request-not-found']);
    expect((await answer(yunling.user, id, offer)).statusCode).toBe(204);
    expect(refusal(await answer(yunling.user, id, offer))).toEqual([422, 'wrong-state']);
    expect((await listed(clerk, row.id)).requests).toMatchObject([
      { id, state: 'answered', answer: 'offer', answerWords: '演示：三天内上门换新', askedBy: '演示人员' },
    ]);
    expect(await app.trailOf(row.id)).toEqual(['askForHelp', 'answerHelpRequest']);
    const [kept] = await app.rows<Record<string, string>>('SELECT * FROM case_help_request WHERE id = ?', [
      id,
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/换新|冰箱/);
  });

  test('goes with the complaint when its time is over', async () => {
    const row = await complaint();
    await ask(clerk, row.id);
    const ended =
      "UPDATE consumer_case SET state = 'closed', ended_at = NOW(3) - INTERVAL 4 YEAR WHERE id = ?";
    await app.rows(ended, [row.id]);
    await app.api.app.get(Retention).run();
    expect(await app.rows('SELECT id FROM case_help_request WHERE case_id = ?', [row.id])).toEqual([]);
  });

  test('is taken back, and is not answered then', async () => {
    const row = await complaint();
    const { id } = (await ask(clerk, row.id)).json();
    expect((await app.post(clerk, `${path(row.id)}/${id}/taking-back`, {})).statusCode).toBe(204);
    expect(refusal(await answer(yunling.user, id, { answer: 'refusal', words: '演示' }))).toEqual([
      422,
      'wrong-state',
    ]);
  });
});
