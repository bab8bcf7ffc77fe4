import { LIST_ATTESTATION } from '@jiweibao/shared';
import { Database } from '../../platform/database.js';
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

beforeAll(async () => {
  api = await startAppWithWeChat();
  province = await addReviewer(api.app, '13');
});
afterAll(() => api?.stop());
beforeEach(async () => {
  agent = await addAgentWithBrand(api.app);
});

const { version } = LIST_ATTESTATION;
const listOf = (count: number, changes: Record<number, Record<number, string>> = {}) => [
  HEADER,
  ...Array.from({ length: count }, (_none, at) => rowOfList(at + 1, agent.brand, changes[at + 2])),
];
const snapshot = () => new RegistryFeed(() => api.app.get(Database).dataSource(), api.clock).loadSnapshot();
const published = async () =>
  (await snapshot()).outlets.filter(({ authorizations }) =>
    authorizations.some(({ brandId }) => brandId === agent.brandId),
  );

test('a list goes from a file with faults through mending to the registry', async () => {
  const { person } = agent;
  const id = await person.upload(listOf(3, { 3: { 1: '桥西区' }, 4: { 7: '二〇二八' } }));
  const upload = await person.settled(id);
  expect(upload).toMatchObject({ state: 'draft', stage: 'ready', needsMapping: false });
  expect(upload.rowCounts).toMatchObject({ rows: 3, accepted: 1, errors: 2, leftOut: 0 });
  expect(upload.faultCounts.map(({ code }) => code).sort()).toEqual(['county-unresolved', 'date-unreadable']);
  expect((await person.submit(id, version)).json()).toMatchObject({ code: 'list-upload-incomplete' });

  const faulty = (await person.get(`/${id}/rows?severity=error`)).json().lines;
  expect(faulty.map(({ rowNumber }: { rowNumber: number }) => rowNumber)).toEqual([3, 4]);
  const [suggestion] = faulty[0].faults[0].suggestions;
  expect(suggestion).toContain('桥西区');
  const mended = await person.send('PUT', `/${id}/rows/3`, { cells: { B: suggestion } });
  expect(mended.json()).toMatchObject({ outcome: 'accepted', before: { B: '桥西区' } });
  await person.send('PUT', `/${id}/rows/4`, { cells: { H: '2028-12-31' } });
  expect((await person.settled(id)).rowCounts).toMatchObject({ accepted: 3, errors: 0 });

  expect((await person.submit(id, version)).statusCode).toBe(204);
  expect(await published()).toEqual([]);
  const review = (await province.get(`/${id}`)).json();
  expect(review).toMatchObject({ state: 'submitted', diffCounts: { added: 3 }, acts: ['return', 'publish'] });
  expect((await province.send('POST', `/${id}/publication`)).statusCode).toBe(204);
  expect(await published()).toHaveLength(3);
  expect(await person.settled(id)).toMatchObject({ state: 'published', acts: ['rollBack'] });
});
