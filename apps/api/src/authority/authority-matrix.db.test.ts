import { AGENT_ROLES, STAFF_ROLES } from '@jiweibao/shared';
import { addAgentUser, addStaff } from '../accounts/testing/add-account.js';
import { ConsumerSessions } from '../consumers/consumer-sessions.js';
import { type AppWithWeChat, startAppWithWeChat } from '../platform/wechat/testing/app-with-wechat.js';
import { AUTHORITY_MATRIX, type RouteAuthority } from './authority-matrix.js';
import { type DeclaredRoute, routesOf } from './testing/route-table.js';

const BUREAU = '130102';
const AGENT = 'a'.repeat(22);
const NOBODYS_ID = 'n'.repeat(22);

let api: AppWithWeChat;
let routes: DeclaredRoute[];
/** By what they are: the headers of their requests. */
let people: Map<string, Record<string, string>>;

beforeAll(async () => {
  api = await startAppWithWeChat();
  routes = routesOf(api.app);
  const { token } = await api.app.get(ConsumerSessions).logIn(await api.simulator.loginCode('matrix'));
  people = new Map<string, Record<string, string>>([
    ['nobody', {}],
    ['consumer', { authorization: `Bearer ${token}` }],
  ]);
  for (const role of STAFF_ROLES) {
    const { headers } = await addStaff(api.app, { bureauCode: BUREAU, roles: [role] });
    people.set(role, headers);
  }
  for (const role of AGENT_ROLES) {
    people.set(role, (await addAgentUser(api.app, { generalAgentId: AGENT, roles: [role] })).headers);
  }
});
afterAll(() => api?.stop());

const authorityOf = ({ route }: DeclaredRoute): RouteAuthority | undefined => AUTHORITY_MATRIX[route];

type GuardedRoute = Extract<RouteAuthority, { roles: readonly string[] }>;

/** What the gate says to a request of somebody: its refusal, or `in`, whatever became of the request behind it. */
async function answer({ method, path }: DeclaredRoute, headers: Record<string, string>): Promise<string> {
  const reply = await api.app.inject({
    method,
    url: path.replace(/:\w+/g, NOBODYS_ID),
    headers: { ...headers, 'idempotency-key': 'key-of-the-matrix' },
  });
  const code = String(reply.headers['content-type']).includes('problem+json') ? reply.json().code : '';
  const refused = ['log-in-required', 'not-for-this-account', 'role-required', 'second-factor-required'];
  return refused.includes(code) || reply.statusCode >= 500 ? `${reply.statusCode} ${code}` : 'in';
}

function expected(authority: GuardedRoute, person: string): string {
  const staff = (STAFF_ROLES as readonly string[]).includes(person);
  const agent = (AGENT_ROLES as readonly string[]).includes(person);
  if (!staff && !agent) return '401 log-in-required';
  if (authority.who === 'staff' ? !staff : !agent) return '403 not-for-this-account';
  const roles: readonly string[] = authority.roles;
  return roles.length === 0 || roles.includes(person) ? 'in' : '403 role-required';
}

test('names every route of the application, and no route that there is not', () => {
  expect(Object.keys(AUTHORITY_MATRIX).sort()).toEqual(routes.map(({ route }) => route));
});

test('says of each route what its guard says', () => {
  const declared = routes.map(({ route, staffRoles, agentRoles }) => ({ route, staffRoles, agentRoles }));
  const listed = routes.map((each) => {
    const authority = authorityOf(each);
    const rolesFor = (who: 'staff' | 'agent') => (authority?.who === who ? authority.roles : null);
    return { route: each.route, staffRoles: rolesFor('staff'), agentRoles: rolesFor('agent') };
  });
  expect(listed).toEqual(declared);
});

test('says of each route of staff and agents how what it reaches is bounded, and why each open route is open', () => {
  const silent = Object.entries(AUTHORITY_MATRIX).filter(
    ([, authority]) => (authority.who === 'public' ? authority.why : authority.scope).trim() === '',
  );
  expect(silent).toEqual([]);
});

test('no route under /staff or /agent is open to anybody else', () => {
  const world = (route: string) => /\/api\/v1\/(staff|agent)\//.exec(route)?.[1];
  const astray = Object.entries(AUTHORITY_MATRIX).filter(
    ([route, { who }]) => world(route) !== undefined && world(route) !== who,
  );
  expect(astray).toEqual([]);
});

test('every route of staff and agents lets in those whom it names, and refuses everybody else by the right status', async () => {
  const wrong: string[] = [];
  for (const each of routes) {
    const authority = authorityOf(each);
    if (authority?.who !== 'staff' && authority?.who !== 'agent') continue;
    for (const [person, headers] of people) {
      const given = await answer(each, headers);
      const wanted = expected(authority, person);
      if (given !== wanted) wrong.push(`${each.route}: ${person} got "${given}" instead of "${wanted}"`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every writing route of staff and agents refuses a page of somebody else', async () => {
  const open: string[] = [];
  for (const each of routes) {
    const authority = authorityOf(each);
    if (authority?.who !== 'staff' && authority?.who !== 'agent') continue;
    if (each.method === 'GET') continue;
    const person = people.get(authority.roles[0] ?? (authority.who === 'staff' ? 'handler' : 'agentClerk'))!;
    const reply = await api.app.inject({
      method: each.method,
      url: each.path.replace(/:\w+/g, NOBODYS_ID),
      headers: { ...person, origin: 'https://elsewhere.example' },
    });
    if (reply.statusCode !== 403 || reply.json().code !== 'origin-refused') open.push(each.route);
  }
  expect(open).toEqual([]);
});

test('supervisors and administrators without one-time codes get no further than their own account', async () => {
  const fresh = await addStaff(api.app, { bureauCode: BUREAU, roles: [...STAFF_ROLES], enrolled: false });
  const reached: string[] = [];
  for (const each of routes) {
    if (authorityOf(each)?.who !== 'staff') continue;
    if ((await answer(each, fresh.headers)) !== '403 second-factor-required') reached.push(each.route);
  }
  expect(reached).toEqual([
    'GET /api/v1/staff-sessions/current',
    'POST /api/v1/staff/me/second-factor',
    'POST /api/v1/staff/me/second-factor/confirmation',
    'PUT /api/v1/staff/me/password',
  ]);
});

test('routes of consumers do nothing for nobody, for staff or for agents', async () => {
  const open: string[] = [];
  for (const each of routes) {
    const authority = authorityOf(each);
    if (authority?.who !== 'consumer' && authority?.who !== 'caseHolder') continue;
    for (const person of ['nobody', 'handler', 'agentAdmin']) {
      const { statusCode } = await api.app.inject({
        method: each.method,
        url: each.path.replace(/:\w+/g, NOBODYS_ID),
        headers: { ...people.get(person), 'idempotency-key': 'key-of-the-matrix' },
      });
      // 400: what is wrong with the request itself is said first, to anybody.
      if (statusCode !== 401 && statusCode !== 400) open.push(`${each.route}: ${person} got ${statusCode}`);
    }
  }
  expect(open).toEqual([]);
});
