import { newIdempotencyKey } from '@jiweibao/shared';
import { addStaff } from '../../../accounts/testing/add-account.js';
import type { DeskApp, DeskStaff } from '../../../cases/desk/testing/desk-app.js';
import { Audit } from '../../../platform/audit/audit.js';
import { newPublicId } from '../../../platform/public-id.js';
import type { Region, Relation } from './region.js';

const PLACES: Record<Relation, string> = {
  own: '130102',
  child: '130102001',
  sibling: '130104',
  parent: '1301',
};
/** Signals are counted by county; a city's own are those of a county that is no part of the viewer's. */
const COUNTIES: Record<Relation, string> = {
  own: '130102',
  child: '130102',
  sibling: '130104',
  parent: '130105',
};
/** Who did what the trail tells of each bureau's things. */
const NOTED_ACTOR = 'z'.repeat(22);

const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
/** Whatever the clock of the test says. */
const SPAN = `?from=${day(-500)}&to=${day(500)}`;

let added = 0;

/** A county's cases with what belongs to them, its people, its trail, its signals. */
export const DESK_REGION: Region = {
  prefixes: ['/api/v1/staff'],
  places: PLACES,
  bodies: {
    'POST /api/v1/staff/cases/:caseId/acts': { act: 'takeUp', reason: '演示的理由', seenEventCount: 1 },
    'POST /api/v1/staff/cases/:caseId/reveal': { purpose: 'contact' },
    'POST /api/v1/staff/cases/:caseId/documents': { form: 1 },
    'POST /api/v1/staff/cases/:caseId/documents/:documentId/void': { reason: '演示：写错了' },
    'PUT /api/v1/staff/bureaus/:code/contact': {
      ...{ phone: '03115550009', address: '演示路9号', openingHours: null, seenVersion: 0 },
    },
    'PUT /api/v1/staff/accounts/:accountId/roles': { roles: ['handler'] },
    'PUT /api/v1/staff/accounts/:accountId/bureau': { bureauCode: '130102', roles: ['handler'] },
  },
  queries: {
    'GET /api/v1/staff/cases': '?list=all',
    'GET /api/v1/staff/overview': SPAN,
    'GET /api/v1/staff/exports/cases.xlsx': '?list=all',
    'GET /api/v1/staff/exports/overview.xlsx': SPAN,
    // Asking is noted too, so the whole trail is another one each time.
    'GET /api/v1/staff/audit': `?actorId=${NOTED_ACTOR}`,
    'GET /api/v1/staff/exports/audit.xlsx': `?actorId=${NOTED_ACTOR}`,
  },
  searches: { 'POST /api/v1/staff/case-searches': { list: 'all', personPhone: '03115550001' } },
  withoutRegion: {
    'GET /api/v1/staff-sessions/current': 'the own account',
    'PUT /api/v1/staff/me/password': 'the own account',
    'POST /api/v1/staff/me/second-factor': 'the own account',
    'POST /api/v1/staff/me/second-factor/confirmation': 'the own account',
    'GET /api/v1/staff/audit/check': 'the province alone',
    'GET /api/v1/staff/general-agents': 'the province alone',
    'GET /api/v1/staff/agent-accounts': 'the province alone',
    'POST /api/v1/staff/agent-accounts': 'the province alone',
    'POST /api/v1/staff/agent-accounts/:accountId/invitation': 'the province alone',
    'POST /api/v1/staff/agent-accounts/:accountId/disabling': 'the province alone',
    'POST /api/v1/staff/agent-accounts/:accountId/enabling': 'the province alone',
    'DELETE /api/v1/staff/agent-accounts/:accountId/second-factor': 'the province alone',
    'GET /api/v1/staff/calendar': 'the same for everybody',
    'GET /api/v1/staff/reference': 'the same for everybody',
    'GET /api/v1/staff/reference/:bookId': 'the same for everybody',
    'GET /api/v1/staff/rights': 'the same for everybody',
    'GET /api/v1/staff/bureau-searches': 'names of bureaus alone, of the own subtree: bureaus.db.test',
    'POST /api/v1/staff/accounts': 'makes something new, in the own subtree: account-keeping.db.test',
    'POST /api/v1/staff/case-filings': 'makes something new, which the routing places',
    'POST /api/v1/staff/case-duplicates': 'by likeness, of visible cases alone: past-cases.db.test',
    'POST /api/v1/staff/reminders/:reminderId/seen': 'one’s own reminders alone: staff-reminders.db.test',
  },
  async addThings(desk, relation, viewers) {
    const holderCode = PLACES[relation];
    added += 1;
    const phone = `4005550${100 + added}`;
    const { id: caseId } = await desk.add({
      ...{ holderCode, countyCode: COUNTIES[relation], respondentPhone: phone },
      respondentName: `演示维修部${added}`,
      clocks: [{ kind: 'decideAcceptance', dueOn: '2026-01-09' }],
    });
    for (const viewer of viewers) await remind(desk, viewer, caseId);
    await noteAct(desk, holderCode, caseId);
    await countSignal(desk, COUNTIES[relation], phone);
    const { accountId } = await addStaff(desk.api.app, { bureauCode: holderCode, roles: ['handler'] });
    return {
      ...{ caseId, accountId, code: holderCode, form: '1' },
      fileId: await desk.addFile([caseId]),
      documentId: await issueDocument(desk, holderCode, caseId),
    };
  },
};

async function issueDocument(desk: DeskApp, bureauCode: string, caseId: string): Promise<string> {
  const supervisor = await desk.staff(bureauCode, 'supervisor');
  const reply = await desk.api.app.inject({
    method: 'POST',
    url: `/api/v1/staff/cases/${caseId}/documents`,
    payload: { form: 1 },
    headers: { ...supervisor.headers, 'idempotency-key': newIdempotencyKey() },
  });
  if (reply.statusCode !== 201) throw new Error(`no document was issued: ${reply.body}`);
  return reply.json().id;
}

function remind(desk: DeskApp, { accountId }: DeskStaff, caseId: string): Promise<unknown> {
  return desk.rows(
    `INSERT INTO staff_reminder (id, account_id, case_id, about, round, kind, created_at)
     VALUES (?, ?, ?, 'decideAcceptance', 1, 'dueSoon', NOW(3))`,
    [newPublicId(), accountId, caseId],
  );
}

async function noteAct(desk: DeskApp, bureauCode: string, caseId: string): Promise<void> {
  const { manager } = desk.api.database.dataSource;
  await desk.api.app.get(Audit, { strict: false }).record(manager, {
    ...{ actorKind: 'staff', actorId: NOTED_ACTOR, bureauCode },
    ...{ act: 'readCase', subjectKind: 'case', subjectId: caseId },
  });
}

function countSignal(desk: DeskApp, countyCode: string, number: string): Promise<unknown> {
  return desk.rows(
    `INSERT INTO number_signal (number, brand_id, county_code, day, kind, count) VALUES (?, '', ?, CURRENT_DATE, 'unlisted', ?)`,
    // More each time: the list begins with what is met most.
    [number, countyCode, added],
  );
}
