import type { AuditAct, AuditDetails, AuditSubject, StaffRole } from '@jiweibao/shared';
import ExcelJS from 'exceljs';
import { CaseFixtures } from '../../cases/testing/case-fixtures.js';
import { BureauTree } from '../../organization/bureau-tree.js';
import { Audit } from '../../platform/audit/audit.js';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { FieldCipher } from '../../platform/crypto/field-cipher.js';
import { type AppWithWeChat, startAppWithWeChat } from '../../platform/wechat/testing/app-with-wechat.js';
import { addStaff } from '../testing/add-account.js';

const COUNTY = '130102';
const STATION = '130102001';
const NEIGHBOUR = '130104';

type Person = Awaited<ReturnType<typeof addStaff>>;

let api: AppWithWeChat;
let supervisor: Person;
let officer: Person;
let neighbour: Person;
let caseId: string;

beforeAll(async () => {
  api = await startAppWithWeChat();
  supervisor = await person(COUNTY, '演示督办', 'supervisor');
  officer = await person(STATION, '演示承办', 'handler');
  neighbour = await person(NEIGHBOUR, '演示邻县', 'supervisor');
  const fixtures = new CaseFixtures(api.app.get(FieldCipher), api.app.get(BlindIndex));
  const row = await api.database.dataSource.transaction((manager) =>
    fixtures.add(manager, { holderCode: COUNTY, number: '777000111' }),
  );
  caseId = row.id;
  await note(officer, STATION, 'readCase', 'case', caseId);
  await note(supervisor, COUNTY, 'changeRoles', 'account', officer.accountId, {
    ...{ roles: 'handler,supervisor', to: NEIGHBOUR, assignedTo: officer.accountId },
  });
  await note(neighbour, NEIGHBOUR, 'readCase', 'case', caseId);
  await api.database.dataSource.query('UPDATE audit_entry SET happened_at = happened_at - INTERVAL 3 DAY');
  await note(officer, STATION, 'actOnCase', 'case', caseId);
});
afterAll(() => api?.stop());

function person(bureauCode: string, name: string, ...roles: StaffRole[]): Promise<Person> {
  return addStaff(api.app, { bureauCode, roles, name });
}

function note(
  { accountId: actorId }: Person,
  bureauCode: string,
  act: AuditAct,
  subjectKind: AuditSubject,
  subjectId: string,
  detail: AuditDetails = { event: '1' },
) {
  return api.database.dataSource.transaction((manager) =>
    api.app.get(Audit).record(manager, {
      actorKind: 'staff',
      actorId,
      bureauCode,
      act,
      subjectKind,
      subjectId,
      detail,
    }),
  );
}

function get({ headers }: Person, path: string) {
  return api.app.inject({ method: 'GET', url: `/api/v1/staff/${path}`, headers });
}

/** Acts of the lines, the newest first. */
async function acts(by: Person, query: string): Promise<string[]> {
  const reply = await get(by, `audit?${query}`);
  expect([query, reply.statusCode]).toEqual([query, 200]);
  return reply.json().lines.map(({ act }: { act: string }) => act);
}

test('the trail is found by who, by what, by which case’s number, by bureau and by day', async () => {
  expect(await acts(supervisor, `actorId=${officer.accountId}`)).toEqual(['actOnCase', 'readCase']);
  expect(await acts(supervisor, 'act=changeRoles')).toEqual(['changeRoles']);
  expect(await acts(supervisor, 'caseNumber=777000111')).toEqual(['actOnCase', 'readCase']);
  expect(await acts(supervisor, 'caseNumber=777000112')).toEqual([]);
  expect(await acts(supervisor, `bureauCode=${STATION}`)).toEqual(['actOnCase', 'readCase']);
  const today = api.clock.today();
  expect(await acts(supervisor, `caseNumber=777000111&from=${today}&to=${today}`)).toEqual(['actOnCase']);
  expect((await get(supervisor, 'audit?from=2026-02-30')).statusCode).toBe(400);
});

test('of a neighbour’s acts nothing is found, by whatever it is asked for', async () => {
  for (const query of [`actorId=${neighbour.accountId}`, `bureauCode=${NEIGHBOUR}`, `bureauCode=1301`]) {
    expect([query, await acts(supervisor, query)]).toEqual([query, []]);
  }
  expect(await acts(neighbour, `subjectId=${caseId}`)).toEqual(['readCase']);
});

test('each line says who and what by name: the person, the bureau, the case’s number', async () => {
  const { lines } = (await get(supervisor, 'audit?act=actOnCase')).json();
  expect(lines[0]).toMatchObject({ actorName: '演示承办', subjectName: '777000111' });
  expect(lines[0].bureauName).toContain('所');
  const [changed] = (await get(supervisor, 'audit?act=changeRoles')).json().lines;
  expect(changed.subjectName).toBe('演示承办');
});

test('what belongs to an act is read in words: codes by what they mean, bureaus and people by their names', async () => {
  const [changed] = (await get(supervisor, 'audit?act=changeRoles')).json().lines;
  const bureau = api.app.get(BureauTree).find(NEIGHBOUR)!.name;
  expect(changed.detailWords).toEqual(['岗位：承办、督办', `到：${bureau}`, '派给：演示承办']);
});

test('its export holds the same lines, says so in the trail, and is closed to handlers', async () => {
  const reply = await get(supervisor, 'exports/audit.xlsx?caseNumber=777000111');
  expect(reply.statusCode).toBe(200);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(reply.rawPayload as never);
  const sheet = workbook.getWorksheet('操作记录')!;
  expect(sheet.rowCount).toBe(3);
  const shown = JSON.stringify(sheet.getSheetValues());
  expect(shown).toContain('第几步：1');
  expect(shown).not.toContain('演示邻县');
  const [noted] = (await get(supervisor, 'audit?act=exportAudit')).json().lines;
  expect(noted).toMatchObject({
    actorId: supervisor.accountId,
    detail: { count: '2', caseNumber: '777000111' },
  });
  expect((await get(officer, 'exports/audit.xlsx')).json().code).toBe('role-required');
});
