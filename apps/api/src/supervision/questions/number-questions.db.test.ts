import { type Person, SupervisionApp } from '../testing/supervision-app.js';

const COUNTY = '130123';
const NEIGHBOUR = '130102';
const CITY = '1301';

let app: SupervisionApp;
let clerk: Person;
let chief: Person;
let city: Person;
let neighbour: Person;
let yunling: Awaited<ReturnType<SupervisionApp['brandWithAgent']>>;
let beichuan: typeof yunling;
let numbers = 0;

beforeAll(async () => {
  app = await SupervisionApp.start();
  clerk = await app.staff(COUNTY, 'handler');
  chief = await app.staff(COUNTY, 'supervisor');
  city = await app.staff(CITY, 'handler');
  neighbour = await app.staff(NEIGHBOUR, 'handler');
  yunling = await app.brandWithAgent('云岭（演示）');
  beichuan = await app.brandWithAgent('北川（演示）');
});
afterAll(() => app?.api.stop());

const newNumber = () => `400555${String(++numbers + 2_000).padStart(4, '0')}`;
const inAWeek = () => app.dayAhead(7);
const asking = (number: string, more: object = {}) => ({
  number,
  brandIds: [yunling.brandId],
  dueOn: inAWeek(),
  ...more,
});
const ask = (who: Person, body: object) => app.post(who, 'staff/number-questions', body);
const linesOf = async (who: Person, list: string, number: string) =>
  (await app.get(who, `staff/number-questions?list=${list}&number=${number}`)).json().lines;
const seenBy = async (who: Person) => (await app.get(who, 'agent/number-questions')).json();
const answer = (who: Person, id: string, body: object, more = {}) =>
  app.post(who, `agent/number-questions/${id}/answer`, body, more);
const refusal = (reply: { statusCode: number; json(): { code: string } }) => [
  reply.statusCode,
  reply.json().code,
];

/** Asked of the first brand. @returns the question's id */
async function asked(number: string, more: object = {}): Promise<string> {
  expect((await ask(clerk, asking(number, more))).json()).toEqual({ asked: 1 });
  return (await linesOf(clerk, 'all', number))[0].id;
}

describe('a question to a general agent', () => {
  test('goes to the agent of each brand, and to no other', async () => {
    const number = newNumber();
    const brandIds = [yunling.brandId, beichuan.brandId];
    const words = `演示：这个号码 ${number} 在网页上自称售后`;
    expect((await ask(clerk, asking(number, { brandIds, words }))).json()).toEqual({ asked: 2 });
    for (const { user, brandId } of [yunling, beichuan]) {
      const { lines, openCount } = await seenBy(user);
      expect([lines.length, openCount]).toEqual([1, 1]);
      expect(lines[0]).toMatchObject({ number, words, state: 'open', brand: { code: brandId } });
    }
    const [theirs] = (await seenBy(beichuan.user)).lines;
    const stranger = await answer(yunling.user, theirs.id, { answer: 'notOurs' });
    expect(refusal(stranger)).toEqual([404, 'question-not-found']);
  });

  test('tells the agent nothing of the case or the warning that it is asked for', async () => {
    const number = newNumber();
    const row = await app.addCase({ holderCode: COUNTY, kind: 'tipOff', respondentPhone: number });
    await asked(number, { caseId: row.id });
    const told = JSON.stringify(await seenBy(yunling.user));
    for (const secret of [row.id, row.number, clerk.accountId, '演示张三', '演示人员']) {
      expect(told).not.toContain(secret);
    }
  });

  test('holds no number but its own', async () => {
    const words = '演示：消费者电话 13800005555';
    expect(refusal(await ask(clerk, asking(newNumber(), { words })))).toEqual([422, 'personal-in-words']);
  });

  test('is refused of a brand without an agent, for a day too near or too far, and of a public line', async () => {
    const number = newNumber();
    const alone = await app.brand('没有总代理（演示）');
    expect(refusal(await ask(clerk, asking(number, { brandIds: [alone] })))).toEqual([
      422,
      'brand-has-no-agent',
    ]);
    for (const dueOn of [app.dayAhead(0), app.dayAhead(60)]) {
      expect(refusal(await ask(clerk, asking(number, { dueOn })))).toEqual([422, 'day-out-of-range']);
    }
    expect(refusal(await ask(clerk, asking('12315')))).toEqual([422, 'number-is-public-line']);
  });

  test('is refused for a case that one may not see', async () => {
    const number = newNumber();
    const { id } = await app.addCase({ holderCode: NEIGHBOUR, respondentPhone: number });
    expect(refusal(await ask(clerk, asking(number, { caseId: id })))).toEqual([404, 'case-not-found']);
  });

  test('is asked once while it waits', async () => {
    const number = newNumber();
    await asked(number);
    expect(refusal(await ask(clerk, asking(number)))).toEqual([422, 'question-open']);
    expect((await ask(neighbour, asking(number))).statusCode).toBe(201);
  });

  test('is answered once, with what outlet and what files', async () => {
    const number = newNumber();
    const id = await asked(number);
    const { fileId, draftKey } = await app.upload();
    const body = { answer: 'outlets', words: '演示：是网点的', fileIds: [fileId] };
    expect(refusal(await answer(yunling.user, id, body, { 'draft-key': draftKey }))).toEqual([
      422,
      'required',
    ]);
    const whole = { ...body, outletName: '演示顺达维修部' };
    expect((await answer(yunling.user, id, whole, { 'draft-key': draftKey })).statusCode).toBe(204);
    expect(refusal(await answer(yunling.user, id, { answer: 'notOurs' }))).toEqual([422, 'wrong-state']);
    expect((await linesOf(city, 'answered', number))[0]).toMatchObject({
      answer: 'outlets',
      outletName: '演示顺达维修部',
      answerWords: '演示：是网点的',
      files: [{ id: fileId }],
      own: false,
    });
    expect((await app.get(clerk, `staff/number-questions/${id}/files/${fileId}`)).statusCode).toBe(200);
    expect((await app.get(neighbour, `staff/number-questions/${id}/files/${fileId}`)).statusCode).toBe(404);
    expect(await app.trailOf(id)).toEqual(['askGeneralAgent', 'answerNumberQuestion', 'openAnswerFile']);
  });

  test('that waits too long is overdue, for its bureau and those above alone', async () => {
    const number = newNumber();
    const id = await asked(number);
    await app.rows('UPDATE number_question SET due_on = ? WHERE id = ?', [app.dayAhead(-1), id]);
    const overdue = async (who: Person) => (await linesOf(who, 'overdue', number)).length;
    expect([await overdue(clerk), await overdue(city), await overdue(neighbour)]).toEqual([1, 1, 0]);
    const line = (await seenBy(yunling.user)).lines.find((each: { id: string }) => each.id === id);
    expect(line.overdue).toBe(true);
    expect((await app.get(chief, 'staff/supervision-counts')).json().overdueQuestions).toBeGreaterThan(0);
  });

  test('is taken back by the bureau that asked, and is not answered then', async () => {
    const id = await asked(newNumber());
    const takeBack = (who: Person) => app.post(who, `staff/number-questions/${id}/taking-back`, {});
    expect(refusal(await takeBack(neighbour))).toEqual([404, 'question-not-found']);
    expect(refusal(await takeBack(city))).toEqual([403, 'warning-not-yours']);
    expect((await takeBack(clerk)).statusCode).toBe(204);
    expect(refusal(await answer(yunling.user, id, { answer: 'ours' }))).toEqual([422, 'wrong-state']);
  });
});

describe('a question for a warning', () => {
  async function warned(number: string): Promise<string> {
    const reply = await app.post(clerk, 'staff/number-warnings', {
      ...{ number, reason: '演示：冒充云岭', source: '演示局核实', reviewOn: app.dayAhead(60) },
      ...{ holderOutcome: 'unreachable', holderAskedOn: app.dayAhead(-1), holderAskedHow: '电话' },
    });
    const { id } = reply.json();
    await app.post(clerk, `staff/number-warnings/${id}/evidence`, { kind: 'words', words: '演示' });
    return id;
  }
  const read = async (id: string) => (await app.get(chief, `staff/number-warnings/${id}`)).json();
  const act = async (who: Person, id: string, body: object) =>
    app.post(who, `staff/number-warnings/${id}/acts`, { seenVersion: (await read(id)).version, ...body });

  test('is asked by the bureau whose warning it is', async () => {
    const number = newNumber();
    const warningId = await warned(number);
    const theirs = asking(number, { warningId });
    expect(refusal(await ask(neighbour, theirs))).toEqual([404, 'warning-case-not-found']);
    expect(refusal(await ask(city, theirs))).toEqual([403, 'warning-not-yours']);
    expect(refusal(await ask(clerk, asking(newNumber(), { warningId })))).toEqual([
      404,
      'warning-case-not-found',
    ]);
  });

  test('becomes its evidence; an answer that comes while somebody decides makes them look again', async () => {
    const number = newNumber();
    const warningId = await warned(number);
    const id = await asked(number, { warningId });
    await act(clerk, warningId, { act: 'propose' });
    const { version } = await read(warningId);
    await answer(yunling.user, id, { answer: 'ours', words: '演示：是我们新开的热线' });
    const late = { act: 'publish', seenVersion: version };
    expect(refusal(await act(chief, warningId, late))).toEqual([409, 'warning-changed']);
    expect(await read(warningId)).toMatchObject({
      state: 'proposed',
      questions: [{ id, answer: 'ours', answerWords: '演示：是我们新开的热线' }],
      owners: [{ brandName: '云岭（演示）', registered: false }],
    });
  });

  test('whose number a brand says is its own is not published without naming that brand', async () => {
    const number = newNumber();
    const warningId = await warned(number);
    const id = await asked(number, { warningId });
    await answer(yunling.user, id, { answer: 'ours' });
    expect(refusal(await act(clerk, warningId, { act: 'propose' }))).toEqual([422, 'number-is-official']);
    const named = { act: 'propose', confirmedBrands: ['云岭（演示）'] };
    expect((await act(clerk, warningId, named)).statusCode).toBe(201);
  });
});
