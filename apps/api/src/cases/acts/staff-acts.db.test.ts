import { CaseDesk, COUNTY, type Officer } from './testing/case-desk.js';

let desk: CaseDesk;
let handler: Officer;

beforeAll(async () => {
  desk = await CaseDesk.start();
  handler = await desk.officer(COUNTY!, 'handler');
});
afterAll(() => desk?.stop());

test('accepting a complaint changes its state and issues form 五 with a number', async () => {
  const { id } = await desk.addCase();
  const reply = await desk.act(handler, id, { act: 'accept' });
  expect(reply.statusCode).toBe(201);
  expect(reply.json()).toMatchObject({ eventSeq: 2, state: 'accepted', document: { form: 5 } });
  expect(await desk.caseRow(id)).toMatchObject({ state: 'accepted', event_count: 2 });
});
