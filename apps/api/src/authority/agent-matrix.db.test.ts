import type { AgentRole } from '@jiweibao/shared';
import ExcelJS from 'exceljs';
import { DeskApp } from '../cases/desk/testing/desk-app.js';
import { newPublicId } from '../platform/public-id.js';
import { WORKBOOK_TYPE } from '../platform/workbooks/workbook-stream.js';
import { AUTHORITY_MATRIX } from './authority-matrix.js';
import { AgentInWorld } from './testing/agent-world.js';
import type { Things } from './testing/regions/region.js';

/*
 * Every route of general agents × every role that it lets in × what is one's own agent's and what is another's: the twin of the
 * bureaus' matrix of regions, by the same two questions (docs/decisions/0187).
 */

interface AgentRoute {
  route: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  role: AgentRole;
}

const COLUMNS = new Map([
  ['A', 'name'],
  ['B', 'county'],
  ['C', 'address'],
  ['D', 'phone'],
  ['E', 'brand'],
  ['F', 'category'],
]);

const BODIES: Readonly<Record<string, object>> = {
  'PUT /api/v1/agent/accounts/:accountId/roles': { roles: ['agentClerk'] },
  'PUT /api/v1/agent/outlets/:outletId': {
    ...{ version: 'v'.repeat(22), name: '演示网点', licenceCode: null, address: '演示路9号' },
    ...{ divisionCode: '130102', location: null, hours: null, services: null, tradeIn: null },
    ...{ phones: [], mobilePublic: false, authorizations: [] },
  },
  'POST /api/v1/agent/outlets/:outletId/expiry': { reason: 'closedDown' },
  'POST /api/v1/agent/service-phones/:servicePhoneId/expiry': { validTo: '2030-12-31' },
  'POST /api/v1/agent/corrections/:outletId/answer': { outcome: 'unchanged', words: '演示：核实过' },
  'POST /api/v1/agent/number-questions/:questionId/answer': { answer: 'notOurs' },
  'POST /api/v1/agent/help-requests/:requestId/answer': { answer: 'refusal', words: '演示的说明' },
  'PUT /api/v1/agent/list-uploads/:uploadId/mapping': {
    ...{ sheetName: '名单', headerFirstRow: 1, headerLastRow: 1 },
    columns: [...COLUMNS].map(([column, field]) => ({ column, field })),
    ...{ defaultBrandId: null, defaultCategoryCode: null, coordinates: null, mobilePublic: false },
  },
  'PUT /api/v1/agent/list-uploads/:uploadId/rows/:rowNumber': { leftOut: false },
  'POST /api/v1/agent/list-uploads/:uploadId/rows/fixes': { column: 'D', from: '演示', to: '演示二' },
  'POST /api/v1/agent/list-uploads/:uploadId/rows/leaving-out': { leftOut: false },
  'PUT /api/v1/agent/list-uploads/:uploadId/missing': { outletIds: null, choice: 'keep' },
  'PUT /api/v1/agent/list-uploads/:uploadId/losses': { outletIds: null, choice: 'keep' },
  'PUT /api/v1/agent/list-uploads/:uploadId/decisions': { rowNumber: 2, decision: 'new' },
  'POST /api/v1/agent/list-uploads/:uploadId/rollback': { word: '演示的原因' },
  'POST /api/v1/agent/list-uploads/:uploadId/attestation': { version: '1' },
};

const QUERIES: Readonly<Record<string, string>> = {
  'GET /api/v1/agent/list-uploads/:uploadId/diff': '?kind=added',
};

const WITHOUT_THINGS: Readonly<Record<string, string>> = {
  'GET /api/v1/agent-sessions/current': 'the own account',
  'PUT /api/v1/agent/me/password': 'the own account',
  'POST /api/v1/agent/me/second-factor': 'the own account',
  'POST /api/v1/agent/me/second-factor/confirmation': 'the own account',
  'POST /api/v1/agent/accounts': 'makes something new, of the own agent',
  'POST /api/v1/agent/list-uploads': 'makes something new, of the own agent',
  'POST /api/v1/agent/brand-letters': 'makes something new, of the own agent',
  'POST /api/v1/agent/service-phone-proposals':
    'makes something new; another’s brand is not found: phone-reviews.db.test',
  'POST /api/v1/agent/outlet-confirmations': 'all of them own, or nothing is done: own-outlets.db.test',
  'POST /api/v1/agent/service-phone-confirmations':
    'all of them own, or nothing is done: phone-reviews.db.test',
  'PUT /api/v1/agent/list-uploads/:uploadId/file': 'a file comes before the thing: list-uploads.db.test',
};

const ROUTES: AgentRoute[] = Object.entries(AUTHORITY_MATRIX).flatMap(([route, authority]) => {
  if (authority.who !== 'agent' || WITHOUT_THINGS[route] !== undefined) return [];
  const [method, path] = route.split(' ') as [AgentRoute['method'], string];
  const roles: readonly AgentRole[] = authority.roles.length > 0 ? authority.roles : ['agentClerk'];
  return roles.map((role) => ({ route, method, path, role }));
});
const ofOneThing = ROUTES.filter(({ path }) => path.includes(':'));
const ofMany = ROUTES.filter(({ path }) => !path.includes(':'));

let desk: DeskApp;
let own: AgentInWorld;
let other: AgentInWorld;

beforeAll(async () => {
  desk = await DeskApp.start();
  own = await AgentInWorld.add(desk);
  other = await AgentInWorld.add(desk);
});
afterAll(() => desk?.api.stop());

async function ask({ route, method, path, role }: AgentRoute, things: Things) {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const id = things[name];
    if (id === undefined)
      throw new Error(`no thing stands for :${name} of ${route}: add one to AgentInWorld`);
    return id;
  });
  const payload = BODIES[route];
  return desk.api.app.inject({
    method,
    url: `${filled}${QUERIES[route] ?? ''}`,
    headers: { ...own.headersOf(role), 'idempotency-key': newPublicId() },
    ...(payload !== undefined && { payload }),
  });
}

type Answer = Awaited<ReturnType<typeof ask>>;

function told(reply: Answer): string {
  const problem = String(reply.headers['content-type']).includes('problem+json');
  if (!problem) return String(reply.statusCode);
  const { code, errors } = reply.json();
  return `${reply.statusCode} ${code} ${JSON.stringify(errors ?? '')}`;
}

test('every route that is spoken of here is a route of agents', () => {
  const named = [BODIES, QUERIES, WITHOUT_THINGS].flatMap((table) => Object.keys(table));
  expect(named.filter((route) => AUTHORITY_MATRIX[route]?.who !== 'agent')).toEqual([]);
});

test('every route that writes without a thing in its address says why it reaches nobody’s', () => {
  expect(ofMany.filter(({ method }) => method !== 'GET').map(({ route }) => route)).toEqual([]);
});

test('lists and counts are moved by what is one’s own, and not by a hair by what is another agent’s', async () => {
  const replies = async () => {
    const contents = new Map<string, string>();
    for (const each of ofMany) {
      const reply = await ask(each, {});
      expect(`${each.route} ${reply.statusCode}`).toBe(`${each.route} 200`);
      contents.set(`${each.route} by an ${each.role}`, await contentOf(reply));
    }
    return contents;
  };
  await own.addThings();
  const before = await replies();
  await other.addThings();
  const afterOther = await replies();
  await own.addThings();
  const afterOwn = await replies();

  const changed = (one: Map<string, string>, two: Map<string, string>) =>
    [...one].filter(([route, content]) => two.get(route) !== content).map(([route]) => route);
  expect(changed(before, afterOther)).toEqual([]);
  const moved = changed(afterOther, afterOwn);
  expect([...before.keys()].filter((route) => !moved.includes(route))).toEqual([]);
});

describe('a thing', () => {
  let ownThings: Things;
  let otherThings: Things;

  beforeAll(async () => {
    ownThings = await own.addThings();
    otherThings = await other.addThings();
  });

  test.each(ofOneThing.map((each) => [each.route, each.role, each] as const))(
    '%s, by an %s: one’s own is reached; another agent’s cannot be told from nothing',
    async (_route, _role, each) => {
      const nobodys = new Proxy({}, { get: (_, name) => (name === 'rowNumber' ? '2' : 'n'.repeat(22)) });
      const ofNobody = told(await ask(each, nobodys));
      expect(ofNobody).toMatch(/^404 /);
      expect(told(await ask(each, otherThings))).toBe(ofNobody);
      const ofOwn = told(await ask(each, ownThings));
      expect(ofOwn).not.toBe(ofNobody);
      // A fault of ours would be taken for reaching it.
      expect(ofOwn).not.toMatch(/^5/);
    },
  );
});

async function contentOf(reply: Answer): Promise<string> {
  if (!String(reply.headers['content-type']).startsWith(WORKBOOK_TYPE)) return reply.body;
  const workbook = new ExcelJS.Workbook();
  // Its types know an older kind of buffer.
  await workbook.xlsx.load(reply.rawPayload as never);
  return JSON.stringify(workbook.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues()]));
}
