import type { StaffRole } from '@jiweibao/shared';
import ExcelJS from 'exceljs';
import { WORKBOOK_TYPE } from '../platform/workbooks/workbook-stream.js';
import { AUTHORITY_MATRIX } from './authority-matrix.js';
import {
  HIDDEN,
  NOTED_ACTOR,
  RegionWorld,
  type Relation,
  type Things,
  VISIBLE,
} from './testing/region-world.js';

/*
 * Every route of staff × every role that it lets in × what belongs to the own bureau, a sibling, the parent and a child. Made from
 * the table of routes: a new one is asked like all others, and one of which nothing can be told here fails until a line says why.
 */

interface StaffRoute {
  route: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  roles: readonly StaffRole[];
}

const STAFF_ROUTES: StaffRoute[] = Object.entries(AUTHORITY_MATRIX).flatMap(([route, authority]) => {
  if (authority.who !== 'staff') return [];
  const [method, path] = route.split(' ') as [StaffRoute['method'], string];
  const roles: readonly StaffRole[] = authority.roles.length > 0 ? authority.roles : ['handler'];
  return [{ route, method, path, roles }];
});

/** Bodies by which a request gets as far as its thing. */
const BODIES: Readonly<Record<string, object>> = {
  'POST /api/v1/staff/cases/:caseId/acts': { act: 'takeUp', reason: '演示的理由', seenEventCount: 1 },
  'POST /api/v1/staff/cases/:caseId/reveal': { purpose: 'contact' },
  'POST /api/v1/staff/cases/:caseId/documents': { form: 1 },
  'POST /api/v1/staff/cases/:caseId/documents/:documentId/void': { reason: '演示：写错了' },
  'PUT /api/v1/staff/bureaus/:code/contact': {
    ...{ phone: '03115550009', address: '演示路9号', openingHours: null, seenVersion: 0 },
  },
  'PUT /api/v1/staff/number-warnings/:warningId': { seenVersion: 1 },
  'POST /api/v1/staff/number-warnings/:warningId/evidence': { kind: 'words', words: '演示的情况' },
  'POST /api/v1/staff/number-warnings/:warningId/measures': { kind: 'talk', takenOn: '2026-01-09' },
  'POST /api/v1/staff/number-warnings/:warningId/acts': { act: 'publish', seenVersion: 1 },
  'POST /api/v1/staff/cases/:caseId/help-requests': {
    ...{ brandId: 'b'.repeat(22), product: '演示的冰箱', fault: '演示的故障' },
    ...{ wants: '演示的要求', dueOn: '2026-01-09' },
  },
  'PUT /api/v1/staff/accounts/:accountId/roles': { roles: ['handler'] },
  'PUT /api/v1/staff/accounts/:accountId/bureau': { bureauCode: '130102', roles: ['handler'] },
};

const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
/** Whatever the clock of the test says. */
const SPAN = `?from=${day(-500)}&to=${day(500)}`;

/** What a list is asked for, where it does not tell everything by itself. */
const QUERIES: Readonly<Record<string, string>> = {
  'GET /api/v1/staff/cases': '?list=all',
  'GET /api/v1/staff/number-warnings': '?list=all',
  'GET /api/v1/staff/number-questions': '?list=all',
  'GET /api/v1/staff/overview': SPAN,
  'GET /api/v1/staff/exports/cases.xlsx': '?list=all',
  'GET /api/v1/staff/exports/overview.xlsx': SPAN,
  // Asking is noted too, so the whole trail is another one each time.
  'GET /api/v1/staff/audit': `?actorId=${NOTED_ACTOR}`,
};

/** Searches are sent, so that no phone stands in an address; they read all the same. */
const SEARCHES: Readonly<Record<string, object>> = {
  'POST /api/v1/staff/case-searches': { list: 'all', personPhone: '03115550001' },
};

/** Routes that tell nothing of any region's things, and why. */
const WITHOUT_REGION: Readonly<Record<string, string>> = {
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
  'GET /api/v1/staff/bureau-searches': 'names of bureaus alone, of the own subtree: bureaus.db.test',
  ...Object.fromEntries(
    [
      'GET /api/v1/staff/list-reviews',
      'GET /api/v1/staff/list-reviews/:uploadId',
      'GET /api/v1/staff/list-reviews/:uploadId/diff',
      'GET /api/v1/staff/list-reviews/:uploadId/conflicts',
      'GET /api/v1/staff/list-reviews/:uploadId/rows',
      'GET /api/v1/staff/list-reviews/:uploadId/sample',
      'POST /api/v1/staff/list-reviews/:uploadId/publication',
      'POST /api/v1/staff/list-reviews/:uploadId/return',
      'POST /api/v1/staff/list-reviews/:uploadId/rollback',
    ].map((route) => [route, 'no county reviews lists; by the reviewing bureau: list-reviews.db.test']),
  ),
  'POST /api/v1/staff/accounts': 'makes something new, in the own subtree: account-keeping.db.test',
  'POST /api/v1/staff/number-warnings': 'makes something new, of the own bureau: number-warnings.db.test',
  'POST /api/v1/staff/number-questions': 'makes something new, of the own bureau: number-questions.db.test',
  'POST /api/v1/staff/case-filings': 'makes something new, which the routing places',
  'POST /api/v1/staff/case-duplicates': 'by likeness, of visible cases alone: past-cases.db.test',
  'POST /api/v1/staff/reminders/:reminderId/seen': 'one’s own reminders alone: staff-reminders.db.test',
};

/** Of everybody alike, whether they may see the thing or not. */
const NOT_FOUND = 404;
const NOBODYS = 'n'.repeat(22);

let world: RegionWorld;

beforeAll(async () => {
  world = await RegionWorld.start();
});
afterAll(() => world?.desk.api.stop());

const regional = STAFF_ROUTES.filter(({ route }) => WITHOUT_REGION[route] === undefined);
const ofOneThing = regional.filter(({ path }) => path.includes(':'));
const ofLists = regional.filter(({ path }) => !path.includes(':'));

async function ask({ route, method, path }: StaffRoute, role: StaffRole, things: Things) {
  const { headers } = await world.viewer(role);
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const id = things[name];
    if (id === undefined) throw new Error(`no thing stands for :${name} of ${route}: add one to RegionWorld`);
    return id;
  });
  const payload = BODIES[route] ?? SEARCHES[route];
  return world.desk.api.app.inject({
    method,
    url: `${filled}${QUERIES[route] ?? ''}`,
    headers: { ...headers, 'idempotency-key': `region-${Math.random().toString(36).slice(2)}` },
    ...(payload !== undefined && { payload }),
  });
}

type Answer = Awaited<ReturnType<typeof ask>>;

/** What a stranger could tell things apart by. */
function told(reply: Answer): string {
  const problem = String(reply.headers['content-type']).includes('problem+json');
  return problem
    ? `${reply.statusCode} ${reply.json().code} ${JSON.stringify(reply.json().errors ?? '')}`
    : String(reply.statusCode);
}

test('a route of which nothing is said here but that it has no region is a route that there is', () => {
  const known = new Set(STAFF_ROUTES.map(({ route }) => route));
  const named = [WITHOUT_REGION, BODIES, QUERIES, SEARCHES].flatMap((table) => Object.keys(table));
  expect(named.filter((route) => !known.has(route))).toEqual([]);
});

// First, while all that there is fits on a first page.
test('lists, counts, searches, overviews and exports are moved by what one may see, and not by a hair by what one may not', async () => {
  const asked = ofLists
    .filter(({ route, method }) => method === 'GET' || SEARCHES[route] !== undefined)
    .flatMap((each) => each.roles.map((role) => ({ ...each, role })));
  const all = async () => {
    const told = new Map<string, string>();
    for (const each of asked) {
      const reply = await ask(each, each.role, {});
      expect(`${each.route} ${reply.statusCode}`).toBe(`${each.route} 200`);
      told.set(`${each.route} by a ${each.role}`, await contentOf(reply));
    }
    return told;
  };
  const roles = [...new Set(asked.map(({ role }) => role))];
  const viewers = await Promise.all(roles.map((role) => world.viewer(role)));
  const add = async (relations: readonly Relation[]) => {
    for (const relation of relations) await world.addThings(relation, viewers);
  };
  await add(VISIBLE);

  const before = await all();
  await add(HIDDEN);
  const afterHidden = await all();
  await add(VISIBLE);
  const afterVisible = await all();

  const changed = (one: Map<string, string>, other: Map<string, string>) =>
    [...one].filter(([route, content]) => other.get(route) !== content).map(([route]) => route);
  expect(changed(before, afterHidden)).toEqual([]);
  expect([...before.keys()].filter((route) => !changed(afterHidden, afterVisible).includes(route))).toEqual(
    [],
  );
});

describe('a thing', () => {
  const nothing: Things = new Proxy({}, { get: (_, name) => (name === 'form' ? '1' : NOBODYS) });

  test.each(ofOneThing.flatMap((each) => each.roles.map((role) => [each.route, role, each] as const)))(
    '%s, by a %s: the own and a child’s are reached; a sibling’s and the parent’s cannot be told from none',
    async (_route, role, each) => {
      const ofNobody = told(await ask(each, role, nothing));
      expect(ofNobody).toMatch(new RegExp(`^${NOT_FOUND} `));
      for (const relation of [...HIDDEN, ...VISIBLE]) {
        const answer = told(await ask(each, role, await world.addThings(relation)));
        expect(`${relation}: ${answer === ofNobody ? 'none' : 'reached'}`).toBe(
          `${relation}: ${HIDDEN.includes(relation) ? 'none' : 'reached'}`,
        );
        // A fault of ours would be taken for reaching it.
        expect(answer).not.toMatch(/^5/);
      }
    },
  );
});

test('no writing route without a thing in its address is left out', () => {
  const unasked = ofLists.filter(({ route, method }) => method !== 'GET' && SEARCHES[route] === undefined);
  expect(unasked.map(({ route }) => route)).toEqual([]);
});

/** Told anew by each reading, or by the sealer when it comes by. */
const FLEETING = /^(asOf|readAt|seq)$/;

/** The first sheet of an export says when it was made. */
const NOTES = '说明';

/** A reply without what differs from one moment to the next. */
async function contentOf(reply: Answer): Promise<string> {
  if (String(reply.headers['content-type']).startsWith(WORKBOOK_TYPE)) return sheetsOf(reply.rawPayload);
  return JSON.stringify(reply.json(), (name, value) => (FLEETING.test(name) ? undefined : value));
}

async function sheetsOf(bytes: Buffer): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  const sheets = workbook.worksheets.filter(({ name }) => name !== NOTES);
  return JSON.stringify(sheets.map((sheet) => [sheet.name, sheet.getSheetValues()]));
}
