import ExcelJS from 'exceljs';
import { WORKBOOK_TYPE } from '../../platform/workbooks/workbook-stream.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { DeskApp, type DeskStaff } from '../desk/testing/desk-app.js';

const COUNTY = '130102';
const NEIGHBOUR = '130104';
const FORMULA = '=HYPERLINK("https://elsewhere.example","演示")';

let desk: DeskApp;
let supervisor: DeskStaff;

beforeAll(async () => {
  desk = await DeskApp.start();
  supervisor = await desk.staff(COUNTY, 'supervisor');
});
afterAll(() => desk?.api.stop());

async function exported(person: DeskStaff, path: string) {
  const reply = await desk.get(person, `exports/${path}`);
  expect([path, reply.statusCode, reply.headers['content-type']]).toEqual([path, 200, WORKBOOK_TYPE]);
  expect(reply.headers['cache-control']).toBe('no-store');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(reply.rawPayload as never);
  return workbook;
}

function rowsOf(workbook: ExcelJS.Workbook, name: string): string[][] {
  const rows: string[][] = [];
  workbook.getWorksheet(name)!.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1).map((value) => String(value ?? '')));
  });
  return rows.slice(1);
}

/** The newest last. */
async function exportsNoted(act: string) {
  const rows = await desk.rows<{ actor_id: string; bureau_code: string; detail: string }>(
    'SELECT actor_id, bureau_code, detail FROM audit_entry WHERE act = ? ORDER BY happened_at, id',
    [act],
  );
  return rows.map(({ detail, ...row }) => ({ ...row, detail: JSON.parse(detail) }));
}

test('a county’s export holds the lines of its list, and nothing of the neighbour', async () => {
  await desk.addAll([
    { holderCode: COUNTY, number: '101', respondentName: '演示甲' },
    { holderCode: '130102001', number: '102', respondentName: '演示乙' },
    { holderCode: NEIGHBOUR, number: '103', respondentName: '演示邻县' },
    { holderCode: '1301', number: '104', respondentName: '演示市局' },
  ]);
  const workbook = await exported(supervisor, 'cases.xlsx?list=all');
  const numbers = rowsOf(workbook, '案件').map(([number]) => number);
  expect(numbers.sort()).toEqual(['101', '102']);
  const listed = (await desk.get(supervisor, 'cases?list=all')).json();
  expect(numbers).toEqual(listed.lines.map(({ number }: { number: string }) => number).sort());
});

test('people are shortened as in the list, and informants of whom one may not know are not there at all', async () => {
  const party = { name: '演示王小二', phone: '13800001234', address: '演示路1号' };
  const [, tip] = await desk.addAll([
    { holderCode: COUNTY, number: '201', respondentName: '演示丙', party },
    { holderCode: '130102001', number: '202', respondentName: '演示丙', kind: 'tipOff', party },
  ]);
  const workbook = await exported(
    supervisor,
    `cases.xlsx?list=all&respondent=${encodeURIComponent('演示丙')}`,
  );
  const rows = rowsOf(workbook, '案件');
  const of = (number: string) => rows.find(([first]) => first === number)!.join('|');
  expect(of('201')).toContain('演****|138****1234');
  expect(of('202')).toContain('举报人保密');
  expect(of('202')).not.toContain('138');
  const all = JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
  expect(all).not.toContain('王小二');
  expect(all).not.toContain('13800001234');
  expect(all).not.toContain('演示路1号');
  expect(tip!.kind).toBe('tipOff');
});

test('words that somebody sent in are no formula in the file', async () => {
  await desk.add({ holderCode: COUNTY, number: '301', respondentName: FORMULA });
  const sheet = (await exported(supervisor, 'cases.xlsx?list=all&number=301')).getWorksheet('案件')!;
  const cell = sheet.getRow(2).getCell(7);
  expect(cell.formula).toBeUndefined();
  expect(cell.value).toBe(`'${FORMULA}`);
});

test('each export is in the trail with who and what, without words of people, before it is sent', async () => {
  const before = (await exportsNoted('exportCases')).length;
  const respondent = encodeURIComponent('演示甲');
  const workbook = await exported(supervisor, `cases.xlsx?list=all&kind=complaint&respondent=${respondent}`);
  const noted = await exportsNoted('exportCases');
  expect(noted).toHaveLength(before + 1);
  expect(noted.at(-1)).toEqual({
    actor_id: supervisor.accountId,
    bureau_code: COUNTY,
    detail: { list: 'all', count: '1', kind: 'complaint', respondent: 'given' },
  });
  const notes = rowsOf(workbook, '说明').map((row) => row.join('：'));
  expect(notes).toEqual(
    expect.arrayContaining([
      expect.stringContaining('谁导出的：演示人员（石家庄市长安区市场监督管理局）'),
      '类别：投诉',
      '对方：演示甲',
      '件数：1',
    ]),
  );
});

test('nothing is sent when it cannot be noted', async () => {
  await desk.rows('RENAME TABLE audit_entry TO audit_entry_away');
  try {
    for (const path of ['cases.xlsx?list=all', `overview.xlsx?from=2026-01-01&to=2026-02-01`]) {
      const reply = await desk.get(supervisor, `exports/${path}`);
      expect([path, reply.statusCode >= 500, reply.headers['content-type']]).toEqual([
        path,
        true,
        expect.stringContaining('problem+json'),
      ]);
    }
  } finally {
    await desk.rows('RENAME TABLE audit_entry_away TO audit_entry');
  }
});

test('an export is live: what changed a moment ago is in it', async () => {
  const { id } = await desk.add({ holderCode: COUNTY, number: '401' });
  const state = async () =>
    rowsOf(await exported(supervisor, 'cases.xlsx?list=all&number=401'), '案件')[0]![3];
  const before = await state();
  await desk.rows("UPDATE consumer_case SET state = 'closed' WHERE id = ?", [id]);
  expect([before, await state()]).toEqual(['已收到，待受理', '已办结']);
});

test('more pages than one are in one file, in order', async () => {
  await desk.addAll(
    Array.from({ length: 1_100 }, (_, at) => {
      return { holderCode: NEIGHBOUR, number: String(50_000 + at), channel: 'letter' as const };
    }),
  );
  const neighbour = await desk.staff(NEIGHBOUR, 'handler');
  const numbers = rowsOf(await exported(neighbour, 'cases.xlsx?list=all&channel=letter'), '案件').map(
    ([number]) => number,
  );
  expect(new Set(numbers).size).toBe(1_100);
});

test('exports are refused to those whose lists they are not', async () => {
  const intake = await desk.staff(COUNTY, 'intake');
  const administrator = await desk.staff(COUNTY, 'administrator');
  for (const person of [intake, administrator]) {
    expect((await desk.get(person, 'exports/cases.xlsx?list=all')).json().code).toBe('role-required');
    expect((await desk.get(person, 'exports/number-signals.xlsx')).json().code).toBe('role-required');
  }
  const station = await desk.staff('130102001', 'handler');
  expect((await desk.get(station, 'exports/number-signals.xlsx')).json().code).toBe('signals-for-bureaus');
  expect((await desk.get(await desk.agent(), 'exports/cases.xlsx?list=all')).statusCode).toBe(403);
  expect((await desk.get(supervisor, 'exports/cases.xlsx?list=all&personPhone=13800001234')).statusCode).toBe(
    400,
  );
});

test('the overview’s file has the figures of the page, and is noted', async () => {
  const today = desk.api.clock.today();
  const span = `from=${addDays(today, -20)}&to=${today}`;
  const page = (await desk.get(supervisor, `overview?${span}`)).json();
  const workbook = await exported(supervisor, `overview.xlsx?${span}`);
  expect(rowsOf(workbook, '总数')[0]).toEqual(['收到', String(page.received.count)]);
  expect(rowsOf(workbook, '各地').map(([name, count]) => [name, Number(count)])).toEqual(
    page.places.map(({ name, received }: { name: string; received: { count: number } }) => [
      name,
      received.count,
    ]),
  );
  expect((await exportsNoted('exportOverview')).at(-1)).toMatchObject({ actor_id: supervisor.accountId });
});
