import { LIST_ATTESTATION } from '@jiweibao/shared';
import ExcelJS from 'exceljs';
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
import type { CellInput } from '../testing/workbook.js';
import { workbookOf } from '../testing/workbook.js';
import type { ListChangeReply, UploadRowReply } from './upload-replies.js';
import { UploadWork } from './upload-work.js';

let api: AppWithWeChat;
let agent: AgentWithBrand;
let person: ListPerson;
let province: ListPerson;

beforeAll(async () => {
  api = await startAppWithWeChat();
  province = await addReviewer(api.app, '13');
});
afterAll(() => api?.stop());
beforeEach(async () => {
  agent = await addAgentWithBrand(api.app);
  person = agent.person;
});
afterEach(() => jest.restoreAllMocks());

const { version } = LIST_ATTESTATION;
type Changes = Record<number, Record<number, string>>;
const listOf = (count: number, changes: Changes = {}, of = agent): CellInput[][] => [
  HEADER,
  ...Array.from({ length: count }, (_none, at) => rowOfList(at + 1, of, changes[at + 2])),
];
const rowsOf = async (id: string, query = ''): Promise<UploadRowReply[]> =>
  (await person.get(`/${id}/rows${query}`)).json().lines;
const changesOf = async (id: string, kind: string): Promise<ListChangeReply[]> =>
  (await person.get(`/${id}/diff?kind=${kind}`)).json().lines;
const sql = (text: string, parameters: unknown[] = []) =>
  api.app.get(Database).dataSource().query(text, parameters);
const outlets = async (of = agent) => {
  const feed = new RegistryFeed(() => api.app.get(Database).dataSource(), api.clock);
  return (await feed.loadSnapshot()).outlets.filter(({ authorizations }) =>
    authorizations.some(({ brandId }) => brandId === of.brandId),
  );
};
/** Uploads, submits and publishes. */
async function publish(rows: CellInput[][], of = agent): Promise<string> {
  const id = await of.person.upload(rows);
  await of.person.settled(id);
  expect((await of.person.submit(id, version)).statusCode).toBe(204);
  expect((await province.send('POST', `/${id}/publication`)).statusCode).toBe(204);
  return id;
}

test('a list goes from a file with faults through mending to the registry', async () => {
  const id = await person.upload(listOf(3, { 3: { 1: '桥西区' }, 4: { 7: '二〇二八' } }));
  const upload = await person.settled(id);
  expect(upload).toMatchObject({ state: 'draft', stage: 'ready', needsMapping: false });
  expect(upload.rowCounts).toMatchObject({ rows: 3, accepted: 1, errors: 2, leftOut: 0 });
  expect(upload.faultCounts.map(({ code }) => code).sort()).toEqual(['county-unresolved', 'date-unreadable']);
  expect((await person.submit(id, version)).json()).toMatchObject({ code: 'list-upload-incomplete' });

  const faulty = await rowsOf(id, '?severity=error');
  expect(faulty.map(({ rowNumber }) => rowNumber)).toEqual([3, 4]);
  const [suggestion] = faulty[0]!.faults[0]!.suggestions;
  expect(suggestion).toContain('桥西区');
  const mended = await person.send('PUT', `/${id}/rows/3`, { cells: { B: suggestion } });
  expect(mended.json()).toMatchObject({ outcome: 'accepted', before: { B: '桥西区' } });
  await person.send('PUT', `/${id}/rows/4`, { cells: { H: '2028-12-31' } });
  expect((await person.settled(id)).rowCounts).toMatchObject({ accepted: 3, errors: 0 });

  expect((await person.submit(id, version)).statusCode).toBe(204);
  expect(await outlets()).toEqual([]);
  expect((await person.send('PUT', `/${id}/rows/4`, { leftOut: true })).json()).toMatchObject({
    code: 'list-upload-not-editable',
  });
  const review = (await province.get(`/${id}`)).json();
  expect(review).toMatchObject({ state: 'submitted', diffCounts: { added: 3 }, acts: ['return', 'publish'] });
  expect((await province.send('POST', `/${id}/publication`)).statusCode).toBe(204);
  expect(await outlets()).toHaveLength(3);
  expect(await person.settled(id)).toMatchObject({ state: 'published', acts: ['rollBack'] });
});

test('a row that repeats another one is found by the whole list, whichever of them was mended', async () => {
  const id = await person.upload(listOf(2));
  await person.settled(id);
  const [first] = await rowsOf(id);
  await person.send('PUT', `/${id}/rows/3`, { cells: first!.cells });
  expect((await person.settled(id)).rowCounts).toMatchObject({ rows: 2, accepted: 1, duplicates: 1 });
  expect((await rowsOf(id, '?fault=row-duplicate')).map(({ rowNumber }) => rowNumber)).toEqual([3]);
});

test('one word is mended in all rows at once, and rows with errors can all be left out', async () => {
  const id = await person.upload(
    listOf(4, { 2: { 5: '空条机' }, 3: { 5: '空条机' }, 4: { 2: '' }, 5: { 2: '' } }),
  );
  expect((await person.settled(id)).rowCounts).toMatchObject({ errors: 4 });
  const fixed = await person.send('POST', `/${id}/rows/fixes`, { column: 'F', from: '空条机', to: '空调' });
  expect(fixed.json()).toMatchObject({ rows: 2 });
  expect((await person.settled(id)).rowCounts).toMatchObject({ accepted: 2, errors: 2 });
  const out = await person.send('POST', `/${id}/rows/leaving-out`, { severity: 'error', leftOut: true });
  expect(out.json()).toEqual({ rows: 2 });
  expect(await person.settled(id)).toMatchObject({
    rowCounts: { rows: 4, accepted: 2, errors: 0, leftOut: 2 },
    leftToDo: ['请先确认声明；改过以后要再确认一次。'],
  });
});

test('an agent lists its own brands only', async () => {
  const other = await addAgentWithBrand(api.app);
  const id = await person.upload(listOf(2, { 3: { 4: other.brand } }));
  expect((await person.settled(id)).rowCounts).toMatchObject({ accepted: 1, errors: 1 });
  const [row] = await rowsOf(id, '?severity=error');
  expect(row!.faults).toMatchObject([{ column: 'E', code: 'brand-not-yours' }]);
  const mapping = mappingOf((await person.settled(id)).layout!, { defaultBrandId: other.brandId });
  expect((await person.send('PUT', `/${id}/mapping`, mapping)).statusCode).toBe(422);
});

test('another agent’s list is found by none of its routes', async () => {
  const id = await person.upload(listOf(1));
  await person.settled(id);
  const stranger = (await addAgentWithBrand(api.app)).person;
  const answers = await Promise.all([
    stranger.get(`/${id}`),
    stranger.get(`/${id}/rows`),
    stranger.get(`/${id}/diff?kind=added`),
    stranger.get(`/${id}/conflicts`),
    stranger.get(`/${id}/faulty-workbook`),
    stranger.send('PUT', `/${id}/rows/2`, { leftOut: true }),
    stranger.send('POST', `/${id}/rows/fixes`, { column: 'A', from: 'a', to: 'b' }),
    stranger.send('POST', `/${id}/rows/leaving-out`, { leftOut: true }),
    stranger.send('PUT', `/${id}/missing`, { outletIds: null, choice: 'keep' }),
    stranger.send('PUT', `/${id}/losses`, { outletIds: null, choice: 'keep' }),
    stranger.send('PUT', `/${id}/decisions`, { rowNumber: 2, decision: 'new' }),
    stranger.send('PUT', `/${id}/mapping`, mappingOf((await person.settled(id)).layout!)),
    stranger.send('POST', `/${id}/attestation`, { version }),
    stranger.send('POST', `/${id}/submission`),
    stranger.send('POST', `/${id}/withdrawal`),
    stranger.send('POST', `/${id}/discarding`),
    stranger.send('POST', `/${id}/rollback`, { word: '演示' }),
    stranger.sendFile('PUT', `/${id}/file`, await workbookOf({ rows: listOf(1) })),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 404));
  expect((await stranger.get('')).json().lines).toEqual([]);
  expect((await person.settled(id)).state).toBe('draft');
});

test('what an agent says of unusual columns is remembered for its next list, and for nobody else’s', async () => {
  const odd = (of: AgentWithBrand) => [
    ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'],
    ...listOf(1, {}, of).slice(1),
  ];
  const id = await person.upload(odd(agent));
  const upload = await person.settled(id);
  expect(upload).toMatchObject({ stage: 'ready', needsMapping: true, rowCounts: null });
  expect(upload.layout).toMatchObject({ header: null });
  expect(upload.leftToDo).toHaveLength(1);
  const mapping = {
    ...{ sheetName: '名单', headerFirstRow: 1, headerLastRow: 1, coordinates: null, mobilePublic: false },
    ...{ defaultBrandId: null, defaultCategoryCode: null },
    columns: [
      { column: 'A', field: 'name' },
      { column: 'B', field: 'county' },
      { column: 'C', field: 'address' },
      { column: 'D', field: 'phone' },
      { column: 'F', field: 'category' },
    ],
  };
  expect((await person.send('PUT', `/${id}/mapping`, mapping)).statusCode).toBe(202);
  expect((await person.settled(id)).rowCounts).toMatchObject({ accepted: 1 });
  const next = await person.settled(await person.upload(odd(agent)));
  expect(next.rowCounts).toMatchObject({ accepted: 1 });
  const other = await addAgentWithBrand(api.app);
  const others = await other.person.settled(await other.person.upload(odd(other)));
  expect(others.layout).toMatchObject({ header: null });
});

test('two columns for the address, or none, are refused in words', async () => {
  const id = await person.upload(listOf(1));
  const { layout } = await person.settled(id);
  const mapping = mappingOf(layout!);
  const twice = mapping.columns.map((each) => (each.column === 'D' ? { ...each, field: 'address' } : each));
  const none = mapping.columns.filter(({ field }) => field !== 'address');
  for (const columns of [twice, none]) {
    const reply = await person.send('PUT', `/${id}/mapping`, { ...mapping, columns });
    expect(reply.json()).toMatchObject({
      code: 'list-mapping-invalid',
      detail: expect.stringContaining('地址'),
    });
  }
});

test('the same sending twice is one draft', async () => {
  const bytes = await workbookOf({ rows: listOf(1) });
  const key = newPublicId();
  const ids = [];
  for (let time = 0; time < 2; time += 1) {
    ids.push((await person.sendFile('POST', '', bytes, '演示.xlsx', key)).json().id);
  }
  expect(ids[1]).toBe(ids[0]);
  expect((await person.get('')).json().lines).toHaveLength(1);
});

test('what is no table is refused in words, at once or by the background', async () => {
  const refused = await person.sendFile('POST', '', Buffer.from('%PDF-1.4 演示'), '名单.pdf');
  expect(refused.json()).toMatchObject({ status: 422, code: 'file-not-a-table' });
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]);
  const { id } = (await person.sendFile('POST', '', zip)).json();
  expect(await person.settled(id)).toMatchObject({ stage: 'failed', failure: { code: 'file-damaged' } });
});

describe('a list whose worker was lost', () => {
  async function lose(id: string, leasedSeconds: number): Promise<void> {
    // As a process leaves it that is killed while it puts the rows there: some of them, and its lease.
    await sql('DELETE FROM list_upload_row WHERE upload_id = ? AND list_row > 3', [id]);
    await sql(
      `UPDATE list_upload SET stage = 'judging', rows_key = NULL, judged_edition = 0, row_counts = NULL,
         lease_holder = ?, leased_until = TIMESTAMPADD(SECOND, ?, UTC_TIMESTAMP(3)) WHERE id = ?`,
      [newPublicId(), leasedSeconds, id],
    );
  }

  test('is begun anew by whoever comes by, and nothing of it is missing or there twice', async () => {
    const id = await person.upload(listOf(6));
    await person.settled(id);
    await lose(id, -1);
    await api.app.get(UploadWork).runDue();
    expect(await person.settled(id)).toMatchObject({ stage: 'ready', rowCounts: { rows: 6, accepted: 6 } });
    expect((await rowsOf(id)).map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  test('is left to its worker as long as that may be at it', async () => {
    const id = await person.upload(listOf(6));
    await person.settled(id);
    await lose(id, 3600);
    await api.app.get(UploadWork).runDue();
    const waiting = (await person.get(`/${id}`)).json();
    expect(waiting).toMatchObject({ stage: 'judging', rowCounts: null });
    expect((await person.send('POST', `/${id}/attestation`, { version })).json()).toMatchObject({
      code: 'list-upload-busy',
    });
  });

  test('is given up, in words, when it ends every worker that takes it up', async () => {
    const id = await person.upload(listOf(1));
    await person.settled(id);
    await lose(id, -1);
    await sql('UPDATE list_upload SET attempts = 3 WHERE id = ?', [id]);
    await api.app.get(UploadWork).runDue();
    expect(await person.settled(id)).toMatchObject({ stage: 'failed', failure: { code: 'file-too-costly' } });
  });
});

describe('outlets that a list would take something from', () => {
  test('are asked about when it does not name them, and are left, ended or withdrawn as was said', async () => {
    await publish(listOf(5));
    const id = await person.upload(listOf(2));
    expect((await person.settled(id)).diffCounts).toMatchObject({ missing: 3, missingUndecided: 3 });
    const reply = await person.submit(id, version);
    expect(reply.json()).toMatchObject({
      code: 'list-upload-incomplete',
      detail: expect.stringContaining('3'),
    });
    const lines = await changesOf(id, 'missing');
    const choose = (outletIds: string[] | null, choice: string) =>
      person.send('PUT', `/${id}/missing`, { outletIds, choice });
    expect((await choose([newPublicId()], 'keep')).statusCode).toBe(422);
    await choose(null, 'remove');
    await choose([lines[0]!.outletId], 'keep');
    await choose([lines[1]!.outletId], 'expire');
    expect((await person.settled(id)).diffCounts).toMatchObject({ missing: 3, missingUndecided: 0 });
    const chosen = (await changesOf(id, 'missing')).map(({ choice, fields }) => [choice, fields.length]);
    expect(chosen).toEqual([
      ['keep', 0],
      ['expire', 1],
      ['remove', 1],
    ]);
    expect((await person.submit(id, version)).statusCode).toBe(204);
    await province.send('POST', `/${id}/publication`);
    const now = new Map((await outlets()).map((outlet) => [outlet.id, outlet.authorizations[0]!]));
    expect(now.get(lines[0]!.outletId)).toMatchObject({ state: 'active', validTo: null });
    expect(now.get(lines[1]!.outletId)).toMatchObject({ state: 'active', validTo: api.clock.today() });
    expect(now.get(lines[2]!.outletId)).toMatchObject({ state: 'withdrawn' });
  });

  test('are asked about when a row brings a further category into scope (H4)', async () => {
    agent = await addAgentWithBrand(api.app, { categoryCodes: ['air-conditioner', 'television'] });
    person = agent.person;
    await publish(listOf(3, { 2: { 5: '空调、电视' }, 3: { 5: '空调、电视' }, 4: { 5: '空调、电视' } }));
    const id = await person.upload(listOf(3, { 2: { 5: '空调、电视' } }));
    expect((await person.settled(id)).diffCounts).toMatchObject({ losing: 2, losingUndecided: 2 });
    const reply = await person.submit(id, version);
    expect(reply.json()).toMatchObject({ code: 'list-upload-incomplete' });
    const [one, other] = await changesOf(id, 'changed');
    expect([one!.loses, other!.loses]).toEqual([true, true]);
    await person.send('PUT', `/${id}/losses`, { outletIds: [one!.outletId], choice: 'keep' });
    await person.send('PUT', `/${id}/losses`, { outletIds: [other!.outletId], choice: 'remove' });
    expect((await person.settled(id)).diffCounts).toMatchObject({ losing: 2, losingUndecided: 0 });
    expect((await person.submit(id, version)).statusCode).toBe(204);
    await province.send('POST', `/${id}/publication`);
    const televisions = (await outlets())
      .filter(({ authorizations }) =>
        authorizations.some(
          ({ state, categoryCodes }) => state === 'active' && categoryCodes.includes('television'),
        ),
      )
      .map((outlet) => outlet.id);
    expect(televisions).toContain(one!.outletId);
    expect(televisions).not.toContain(other!.outletId);
  });
});

test('a list is submitted only as it was seen: what changed since is compared and shown first', async () => {
  await publish(listOf(3));
  const id = await person.upload(listOf(3, { 2: { 2: '换了地方的路1号' } }));
  expect((await person.settled(id)).diffCounts).toMatchObject({ changed: 1 });
  await person.send('POST', `/${id}/attestation`, { version });
  // Somebody else's list moves the registry, and does not matter to this one.
  const stranger = await addAgentWithBrand(api.app);
  await publish(listOf(1, {}, stranger), stranger);
  // The same change comes by another list of the agent.
  await publish(listOf(3, { 2: { 2: '换了地方的路1号' } }));
  const refused = await person.send('POST', `/${id}/submission`);
  expect(refused.json()).toMatchObject({ status: 409, code: 'registry-moved' });
  expect((await person.settled(id)).diffCounts).toMatchObject({ changed: 0, unchanged: 3 });
  expect((await person.send('POST', `/${id}/submission`)).statusCode).toBe(204);
});

test('any change after the attestation asks for it anew', async () => {
  const id = await person.upload(listOf(2));
  await person.settled(id);
  await person.send('POST', `/${id}/attestation`, { version });
  await person.send('PUT', `/${id}/rows/2`, { cells: { C: '演示大街100号' } });
  expect((await person.settled(id)).attestation).toMatchObject({ version, current: false });
  expect((await person.send('POST', `/${id}/submission`)).json()).toMatchObject({
    code: 'list-upload-incomplete',
  });
  expect((await person.send('POST', `/${id}/attestation`, { version: 'old' })).statusCode).toBe(409);
});

test('the workbook with the faults in it says them in the cells, and is read like the list that it is', async () => {
  const id = await person.upload(listOf(3, { 3: { 1: '桥西区' }, 4: { 3: '=1+1' } }));
  await person.settled(id);
  await person.send('PUT', `/${id}/rows/2`, { cells: { C: '演示大街100号' } });
  const before = await person.settled(id);
  const reply = await person.get(`/${id}/faulty-workbook`);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(reply.rawPayload as never);
  const sheet = book.worksheets[0]!;
  expect(sheet.getCell('B3').note).toContain('桥西区');
  expect(sheet.getCell('C2').value).toBe('演示大街100号');
  const formulas: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.address)));
  expect(formulas).toEqual([]);
  expect((await person.sendFile('PUT', `/${id}/file`, new Uint8Array(reply.rawPayload))).statusCode).toBe(
    202,
  );
  const after = await person.settled(id);
  expect(after).toMatchObject({
    fileVersion: 2,
    rowCounts: before.rowCounts!,
    faultCounts: before.faultCounts,
  });
  expect((await rowsOf(id))[0]).toMatchObject({ cells: { C: '演示大街100号' }, before: {} });
});

test('the template is understood as it is, once it is filled in', async () => {
  const reply = await api.app.inject({
    url: '/api/v1/agent/list-template',
    headers: person.sessionHeaders,
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(reply.rawPayload as never);
  const sheet = book.getWorksheet('网点名单')!;
  const filled = ['演示模板服务部', '', '石家庄市长安区', '演示路1号', '0311-55500001', agent.brand, '空调'];
  filled.push('2026-01-01', '长期', '', '每天', '维修', '是');
  sheet.addRow(filled);
  const { id } = (
    await person.sendFile('POST', '', new Uint8Array(await book.xlsx.writeBuffer()), '模板.xlsx')
  ).json();
  const upload = await person.settled(id);
  expect(upload.rowCounts).toMatchObject({ rows: 1, accepted: 1 });
  expect(upload.faultCounts).toEqual([]);
  expect(upload.layout!.header!.columns.every(({ field }) => field !== null)).toBe(true);
});

test('a discarded list leaves no rows, and a withdrawn one can be mended again', async () => {
  const id = await person.upload(listOf(2));
  await person.settled(id);
  await person.submit(id, version);
  expect((await person.send('POST', `/${id}/discarding`)).statusCode).toBe(409);
  expect((await person.send('POST', `/${id}/withdrawal`)).statusCode).toBe(204);
  expect((await province.send('POST', `/${id}/publication`)).json()).toMatchObject({
    code: 'list-upload-state',
  });
  expect((await person.send('PUT', `/${id}/rows/2`, { leftOut: true })).statusCode).toBe(200);
  await person.settled(id);
  expect((await person.send('POST', `/${id}/discarding`)).statusCode).toBe(204);
  expect(await rowsOf(id)).toEqual([]);
  expect((await person.get(`/${id}`)).json().events.map(({ act }: { act: string }) => act)).toEqual([
    'submit',
    'withdraw',
    'discard',
  ]);
});

function mappingOf(
  layout: NonNullable<Awaited<ReturnType<ListPerson['settled']>>['layout']>,
  more: { defaultBrandId?: string } = {},
) {
  const { firstRow, lastRow, columns } = layout.header!;
  return {
    sheetName: layout.sheetName!,
    headerFirstRow: firstRow,
    headerLastRow: lastRow,
    columns: columns.map(({ column, field }) => ({ column, field: field as string | null })),
    ...{ defaultBrandId: null, defaultCategoryCode: null, coordinates: null, mobilePublic: false, ...more },
  };
}

test('a bureau decides only about the submission that it looked at', async () => {
  const id = await person.upload(listOf(2));
  await person.settled(id);
  await person.submit(id, version);
  const seen = (await province.get(`/${id}`)).json().submittedAt;
  expect((await person.send('POST', `/${id}/withdrawal`)).statusCode).toBe(204);
  await person.send('PUT', `/${id}/rows/2`, { leftOut: true });
  await person.settled(id);
  expect((await person.submit(id, version)).statusCode).toBe(204);

  const decisions = await Promise.all([
    province.send('POST', `/${id}/publication`, { submittedAt: seen }),
    province.send('POST', `/${id}/return`, { word: '演示', rows: [], submittedAt: seen }),
  ]);
  for (const decision of decisions) expect(decision.json()).toMatchObject({ code: 'list-submitted-anew' });
  expect(await outlets()).toEqual([]);
  const now = (await province.get(`/${id}`)).json().submittedAt;
  expect((await province.send('POST', `/${id}/publication`, { submittedAt: now })).statusCode).toBe(204);
  expect(await outlets()).toHaveLength(1);
});

test('a header that is only pointed to is understood anew, and nothing is remembered of it', async () => {
  const id = await person.upload([['演示第一行'], ...listOf(1)]);
  const found = (await person.settled(id)).layout!;
  const statement = {
    defaultBrandId: null,
    defaultCategoryCode: null,
    coordinates: null,
    mobilePublic: false,
  };
  const place = {
    sheetName: found.sheetName,
    headerFirstRow: 1,
    headerLastRow: 1,
    columns: [],
    ...statement,
  };
  expect((await person.send('PUT', `/${id}/mapping`, place)).statusCode).toBe(202);
  expect(await person.settled(id)).toMatchObject({ needsMapping: true });
  await person.send('PUT', `/${id}/mapping`, { ...place, headerFirstRow: 2, headerLastRow: 2 });
  const again = await person.settled(id);
  expect(again).toMatchObject({ needsMapping: false, rowCounts: { rows: 1, accepted: 1 } });
  expect(again.layout).toEqual(found);
});

test('a page is answered exactly the rows that it asks for, mended or not, and only of its own lists', async () => {
  const id = await person.upload(listOf(4));
  await person.settled(id);
  await person.send('PUT', `/${id}/rows/4`, { cells: { C: '演示新地址' } });
  const rows = await rowsOf(id, '?numbers=5,4&severity=error');
  expect(rows.map(({ rowNumber, cells }) => [rowNumber, cells.C === '演示新地址'])).toEqual([
    [4, true],
    [5, false],
  ]);
  const stranger = (await addAgentWithBrand(api.app)).person;
  expect((await stranger.get(`/${id}/rows?numbers=4`)).statusCode).toBe(404);
});
