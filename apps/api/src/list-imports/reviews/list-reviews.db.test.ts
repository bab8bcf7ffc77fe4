import { LIST_ATTESTATION } from '@jiweibao/shared';
import { Audit } from '../../platform/audit/audit.js';
import { Database } from '../../platform/database.js';
import { newPublicId } from '../../platform/public-id.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { RegistryFeed } from '../../registry/registry-feed.js';
import {
  type AgentWithBrand,
  addAgentWithBrand,
  addReviewer,
  HEADER,
  type ListPerson,
  rowOfList,
} from '../testing/uploading.js';

let api: AppWithWeChat;
let agent: AgentWithBrand;
let province: ListPerson;
let city: ListPerson;
let otherCity: ListPerson;

beforeAll(async () => {
  api = await startAppWithWeChat();
  province = await addReviewer(api.app, '13');
  city = await addReviewer(api.app, '1301');
  otherCity = await addReviewer(api.app, '1302');
});
afterAll(() => api?.stop());
beforeEach(async () => {
  agent = await addAgentWithBrand(api.app);
});
afterEach(() => jest.restoreAllMocks());

const { version } = LIST_ATTESTATION;
type Changes = Record<number, Record<number, string>>;
const listOf = (count: number, of = agent, changes: Changes = {}) => [
  HEADER,
  ...Array.from({ length: count }, (_none, at) => rowOfList(at + 1, of, changes[at + 2])),
];
const source = () => api.app.get(Database).dataSource();
const sql = (text: string, parameters: unknown[] = []) => source().query(text, parameters);
const snapshot = () => new RegistryFeed(source, api.clock).loadSnapshot();
const outlets = async (of = agent) =>
  (await snapshot()).outlets.filter(({ authorizations }) =>
    authorizations.some(({ brandId, state }) => brandId === of.brandId && state === 'active'),
  );
const acts = async (id: string) =>
  (await sql('SELECT act, detail FROM audit_entry WHERE subject_id = ? ORDER BY happened_at, id', [id])).map(
    ({ act }: { act: string }) => act,
  );

async function submitted(rows = listOf(3), of = agent): Promise<string> {
  const id = await of.person.upload(rows);
  await of.person.settled(id);
  const reply = await of.person.submit(id, version);
  if (reply.statusCode !== 204) throw new Error(`not submitted: ${reply.body}`);
  return id;
}

test('a list lies before the bureau that reviews its agent and those above it, and before nobody else', async () => {
  await sql('INSERT INTO agent_reviewing_bureau (general_agent_id, bureau_code) VALUES (?, ?)', [
    agent.generalAgentId,
    '1301',
  ]);
  const draft = await agent.person.upload(listOf(1));
  await agent.person.settled(draft);
  const id = await submitted();
  const sees = async (reviewer: ListPerson, upload: string) => {
    const { lines } = (await reviewer.get('')).json();
    const listed = lines.some((line: { id: string }) => line.id === upload);
    return [listed, (await reviewer.get(`/${upload}`)).statusCode];
  };
  expect(await sees(city, id)).toEqual([true, 200]);
  expect(await sees(province, id)).toEqual([true, 200]);
  expect(await sees(otherCity, id)).toEqual([false, 404]);
  for (const reviewer of [city, province, otherCity])
    expect(await sees(reviewer, draft)).toEqual([false, 404]);
  expect((await otherCity.send('POST', `/${id}/publication`)).statusCode).toBe(404);
  expect((await otherCity.send('POST', `/${id}/return`, { word: '演示', rows: [] })).statusCode).toBe(404);
  expect((await city.send('POST', `/${id}/publication`)).statusCode).toBe(204);
  expect(await outlets()).toHaveLength(3);
  expect(await acts(id)).toEqual(['submitList', 'publishList']);
});

test('what a bureau says of a list and of its rows reaches the agent there, and goes when it is submitted again', async () => {
  const id = await submitted();
  const body = { word: '请核对电话。', rows: [{ rowNumber: 3, reason: '电话打不通' }] };
  const unknown = { ...body, rows: [{ rowNumber: 99, reason: '没有这一行' }] };
  expect((await province.send('POST', `/${id}/return`, unknown)).statusCode).toBe(404);
  const key = newPublicId();
  for (let time = 0; time < 2; time += 1) {
    expect((await province.send('POST', `/${id}/return`, body, key)).statusCode).toBe(204);
  }
  const { person } = agent;
  expect(await person.settled(id)).toMatchObject({
    state: 'returned',
    reviewWord: '请核对电话。',
    events: [{ act: 'submit' }, { act: 'return', word: '请核对电话。', actorName: null }],
  });
  const reasons = async () =>
    (await person.get(`/${id}/rows?onlyReturned=true`))
      .json()
      .lines.map(({ rowNumber, returnReason }: { rowNumber: number; returnReason: string }) => [
        rowNumber,
        returnReason,
      ]);
  expect(await reasons()).toEqual([[3, '电话打不通']]);
  await person.send('PUT', `/${id}/rows/3`, { cells: { D: '0311-59990001' } });
  await person.settled(id);
  expect(await reasons()).toEqual([[3, '电话打不通']]);
  expect((await person.submit(id, version)).statusCode).toBe(204);
  expect(await reasons()).toEqual([]);
  expect(await outlets()).toEqual([]);
  expect(await acts(id)).toEqual(['submitList', 'returnList', 'submitList']);
});

test('a number or address that is another’s already is shown to both who decide, with nothing but what is published', async () => {
  const first = await submitted(listOf(2));
  await province.send('POST', `/${first}/publication`);
  const [known] = (await outlets()).filter(({ address }) => address.endsWith('街1号'));
  const phones = (await outlets()).map((outlet) => outlet.phones[0]!.number).sort();
  const second = await addAgentWithBrand(api.app);
  const phone = String(rowOfList(1, agent)[3]);
  const changes = {
    2: { 0: '别的名字甲', 2: '另一处完全不同的巷子9号', 3: phone },
    3: { 0: '别的名字乙', 2: known!.address },
    // The very outlet, and its number as the second brand's too.
    4: { ...rowOfList(2, agent).slice(0, 4).map(String) },
  };
  const id = await submitted(listOf(3, second, changes), second);
  const seen = (await second.person.get(`/${id}/conflicts`)).json();
  expect(seen.lines).toMatchObject([
    {
      ...{ rowNumber: 2, kind: 'phoneElsewhere', shared: known!.phones[0]!.number, brands: [agent.brand] },
      others: [{ outletId: known!.id, name: known!.name, address: known!.address }],
    },
    { rowNumber: 3, kind: 'addressElsewhere', brands: [agent.brand] },
    { rowNumber: 4, kind: 'sharedOutlet', shared: phones[1]! },
  ]);
  expect((await province.get(`/${id}/conflicts`)).json()).toEqual(seen);
  expect((await province.get(`/${id}`)).json().diffCounts).toMatchObject({ conflicts: 3, claimsOfOthers: 3 });
  expect(JSON.stringify(seen)).not.toContain(agent.generalAgentId);
  // Whoever publishes it all the same gives the number to the second brand's outlet, and takes none from the first's.
  await province.send('POST', `/${id}/publication`);
  expect((await outlets()).find(({ id: each }) => each === known!.id)!.phones).toEqual(known!.phones);
});

test('a sample is drawn by lot, the same for everybody and every time, and a larger one holds the smaller', async () => {
  const id = await submitted(listOf(40));
  const draw = async (reviewer: ListPerson, size: number): Promise<string[]> =>
    (await reviewer.get(`/${id}/sample?size=${size}`))
      .json()
      .lines.map((line: { outletId: string }) => line.outletId);
  const five = await draw(province, 5);
  expect(new Set(five).size).toBe(5);
  expect(await draw(await addReviewer(api.app, '13'), 5)).toEqual(five);
  expect(await draw(province, 20)).toEqual(expect.arrayContaining(five));
  const another = await submitted(listOf(40, agent, { 2: { 2: '另一条路1号' } }));
  const rows = async (list: string) =>
    (await province.get(`/${list}/sample?size=5`))
      .json()
      .lines.map(({ rowNumber }: { rowNumber: number }) => rowNumber);
  expect(await rows(another)).not.toEqual(await rows(id));
});

describe('publishing', () => {
  test('does all of it or nothing: a failure at the very end leaves registry and list as they were', async () => {
    const id = await submitted();
    const before = await snapshot();
    jest.spyOn(api.app.get(Audit, { strict: false }), 'record').mockRejectedValueOnce(new Error('cut off'));
    expect((await province.send('POST', `/${id}/publication`)).statusCode).toBe(500);
    expect({ ...(await snapshot()), readAt: '' }).toEqual({ ...before, readAt: '' });
    expect((await province.get(`/${id}`)).json()).toMatchObject({ state: 'submitted', batch: null });
    const [{ batches }] = await sql(
      'SELECT COUNT(*) AS batches FROM list_import WHERE id = (SELECT list_import_id FROM list_upload WHERE id = ?)',
      [id],
    );
    expect(Number(batches)).toBe(0);
    expect((await province.send('POST', `/${id}/publication`)).statusCode).toBe(204);
    expect(await outlets()).toHaveLength(3);
  });

  test('is refused when it would do something else than was seen, and shows what it would do now', async () => {
    const published = await submitted(listOf(3));
    await province.send('POST', `/${published}/publication`);
    const id = await submitted(listOf(3, agent, { 2: { 2: '另一条路1号' } }));
    const same = await submitted(listOf(3, agent, { 2: { 2: '另一条路1号' } }));
    await province.send('POST', `/${same}/publication`);
    const before = await snapshot();
    const refused = await province.send('POST', `/${id}/publication`);
    expect(refused.json()).toMatchObject({ status: 409, code: 'registry-moved' });
    expect((await snapshot()).revision).toBe(before.revision);
    expect((await agent.person.settled(id)).diffCounts).toMatchObject({ changed: 0, unchanged: 3 });
    expect((await province.send('POST', `/${id}/publication`)).statusCode).toBe(204);
  });

  test('twice at once is done once', async () => {
    const id = await submitted();
    const both = await Promise.all([1, 2].map(() => province.send('POST', `/${id}/publication`)));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409]);
    expect((await acts(id)).filter((act: string) => act === 'publishList')).toHaveLength(1);
  });

  test('is refused once the agent may no longer speak for the brand', async () => {
    const id = await submitted();
    await sql('UPDATE brand SET general_agent_id = NULL WHERE id = ?', [agent.brandId]);
    expect((await province.send('POST', `/${id}/publication`)).json()).toMatchObject({
      code: 'brand-not-yours',
    });
    expect(await outlets()).toEqual([]);
  });
});

describe('rolling back', () => {
  test.each(['agent', 'bureau'] as const)(
    'by the %s puts everything back, and says who and why',
    async (who) => {
      const id = await submitted();
      await province.send('POST', `/${id}/publication`);
      const by = who === 'agent' ? agent.person : province;
      expect((await by.send('POST', `/${id}/rollback`, { word: ' ' })).statusCode).toBe(400);
      expect((await by.send('POST', `/${id}/rollback`, { word: '发错了文件' })).statusCode).toBe(204);
      expect(await outlets()).toEqual([]);
      const upload = await agent.person.settled(id);
      expect(upload).toMatchObject({ state: 'rolledBack', acts: [] });
      expect(upload.events.at(-1)).toMatchObject({
        act: 'rollBack',
        actorKind: who === 'agent' ? 'agent' : 'staff',
        word: '发错了文件',
      });
      expect((await by.send('POST', `/${id}/rollback`, { word: '再来' })).json()).toMatchObject({
        code: 'list-upload-state',
      });
      expect((await acts(id)).at(-1)).toBe('rollBackList');
    },
  );

  test('is refused, and named, where a later list changed what it did', async () => {
    const first = await submitted();
    await province.send('POST', `/${first}/publication`);
    const later = await submitted(listOf(3, agent, { 2: { 2: '另一条路1号' } }));
    await province.send('POST', `/${later}/publication`);
    const reply = await province.send('POST', `/${first}/rollback`, { word: '演示' });
    expect(reply.json()).toMatchObject({ code: 'changed-since' });
    expect((await agent.person.settled(first)).state).toBe('published');
  });
});
