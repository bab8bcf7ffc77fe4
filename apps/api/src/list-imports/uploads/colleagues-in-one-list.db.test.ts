import { addAgentUser } from '../../accounts/testing/add-account.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import {
  type AgentWithBrand,
  addAgentWithBrand,
  HEADER,
  ListPerson,
  rowOfList,
} from '../testing/uploading.js';
import type { UploadRowReply } from './upload-replies.js';

let api: AppWithWeChat;
let agent: AgentWithBrand;
let person: ListPerson;
let colleague: ListPerson;

beforeAll(async () => {
  api = await startAppWithWeChat();
});
afterAll(() => api?.stop());
beforeEach(async () => {
  agent = await addAgentWithBrand(api.app);
  person = agent.person;
  const { headers, accountId } = await addAgentUser(api.app, {
    generalAgentId: agent.generalAgentId,
    roles: ['agentClerk'],
  });
  colleague = new ListPerson(api.app, headers, '/api/v1/agent/list-uploads', accountId);
});

/** A list of so many rows, all of one misspelt category. */
async function uploaded(count: number): Promise<string> {
  const rows = Array.from({ length: count }, (_none, at) => rowOfList(at + 1, agent, { 5: '空条' }));
  const id = await person.upload([HEADER, ...rows]);
  await person.settled(id);
  return id;
}
const rowsOf = async (id: string): Promise<UploadRowReply[]> =>
  (await person.get(`/${id}/rows`)).json().lines;
const texts = async (id: string, column: string) => (await rowsOf(id)).map(({ cells }) => cells[column]);
const mend = (who: ListPerson, id: string, text: string, seen: string | undefined, column = 'F') =>
  who.send('PUT', `/${id}/rows/2`, {
    cells: { [column]: text },
    ...(seen !== undefined && { seen: { [column]: seen } }),
  });

test('of two who change one cell the second is told what it says now, by whom and when, and nothing is lost', async () => {
  const id = await uploaded(1);
  expect((await mend(colleague, id, '空调', '空条')).statusCode).toBe(200);
  const refused = await mend(person, id, '冰箱', '空条');
  expect(refused.statusCode).toBe(409);
  const { code, detail, errors } = refused.json();
  expect([code, errors.map(({ field }: { field: string }) => field)]).toEqual([
    'list-row-changed',
    ['cells.F'],
  ]);
  expect(detail).toMatch(/^第 2 行的“品类”，演示经办人在\d+月\d+日 \d\d:\d\d改成了“空调”。/);
  expect(await texts(id, 'F')).toEqual(['空调']);
  // Whoever has seen it may change it.
  expect((await mend(person, id, '冰箱', '空调')).statusCode).toBe(200);
});

test('another cell of the row, the same text, and what one changed oneself stand in nobody’s way', async () => {
  const id = await uploaded(1);
  await mend(colleague, id, '空调', '空条');
  expect((await mend(person, id, '演示路8号', rowOfList(1, agent)[2] as string, 'C')).statusCode).toBe(200);
  expect((await mend(person, id, '空调', '空条')).statusCode).toBe(200);
  // Its answer was lost on the way, and it is sent again; and again with something else.
  expect((await mend(colleague, id, '空调', '空条')).statusCode).toBe(200);
  expect((await mend(colleague, id, '彩电', '空条')).statusCode).toBe(200);
  expect(await texts(id, 'F')).toEqual(['彩电']);
});

test('a bulk fix is taken back where its words still stand, and names the rows where they do not', async () => {
  const id = await uploaded(4);
  await person.send('PUT', `/${id}/rows/5`, { cells: { F: ' 空条 ' } });
  const fixed = (
    await person.send('POST', `/${id}/rows/fixes`, { column: 'F', from: '空条', to: '空调' })
  ).json();
  expect(fixed.rows).toBe(4);
  await colleague.send('PUT', `/${id}/rows/3`, { cells: { F: '冰箱' }, seen: { F: '空调' } });
  const undo = () => person.send('POST', `/${id}/rows/fixes/${fixed.bulkFixId}/undoing`);
  expect((await undo()).json()).toEqual({ rows: 3, leftAlone: [3], leftAloneCount: 1 });
  expect(await texts(id, 'F')).toEqual(['空条', '冰箱', '空条', ' 空条 ']);
  // A row that was fixed again since stays, too.
  await mend(person, id, '空调', '空条');
  expect((await undo()).json()).toEqual({ rows: 0, leftAlone: [], leftAloneCount: 0 });
  expect((await texts(id, 'F'))[0]).toBe('空调');
});

test('a bulk fix is found by nobody else’s list', async () => {
  const id = await uploaded(1);
  const body = { column: 'F', from: '空条', to: '空调' };
  const { bulkFixId } = (await person.send('POST', `/${id}/rows/fixes`, body)).json();
  const other = await addAgentWithBrand(api.app);
  const theirs = await other.person.upload([HEADER, rowOfList(1, other)]);
  await other.person.settled(theirs);
  const undo = (who: ListPerson, list: string) =>
    who.send('POST', `/${list}/rows/fixes/${bulkFixId}/undoing`);
  expect((await undo(other.person, id)).statusCode).toBe(404);
  expect((await undo(other.person, theirs)).statusCode).toBe(404);
  expect((await undo(person, id)).json()).toMatchObject({ rows: 1 });
});
