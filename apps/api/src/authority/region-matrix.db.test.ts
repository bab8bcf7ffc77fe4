import { newIdempotencyKey, type StaffRole } from '@jiweibao/shared';
import ExcelJS from 'exceljs';
import { DeskApp } from '../cases/desk/testing/desk-app.js';
import { WORKBOOK_TYPE } from '../platform/workbooks/workbook-stream.js';
import { AUTHORITY_MATRIX } from './authority-matrix.js';
import { REGIONS, regionOf } from './testing/regions/all-regions.js';
import {
  HIDDEN,
  RELATIONS,
  type Region,
  type Relation,
  type Things,
  VISIBLE,
} from './testing/regions/region.js';

/*
 * Every route of staff × every role that it lets in × what belongs to the own bureau, a sibling, the parent and a child. Made from
 * the table of routes: a new one is asked like all others, and one of which nothing can be told here fails until a line says why
 * (docs/decisions/0187). What there is to reach is added by `testing/regions`.
 */

interface StaffRoute {
  route: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  role: StaffRole;
  region: Region;
}

const ROUTES: StaffRoute[] = Object.entries(AUTHORITY_MATRIX).flatMap(([route, authority]) => {
  if (authority.who !== 'staff') return [];
  const [method, path] = route.split(' ') as [StaffRoute['method'], string];
  const roles: readonly StaffRole[] = authority.roles.length > 0 ? authority.roles : ['handler'];
  return roles.map((role) => ({ route, method, path, role, region: regionOf(path) }));
});

const regional = ROUTES.filter(({ route, region }) => region.withoutRegion[route] === undefined);
const ofOneThing = regional.filter(({ path }) => path.includes(':'));
const ofMany = regional.filter(({ path }) => !path.includes(':'));
const isReading = ({ route, method, region }: StaffRoute) =>
  method === 'GET' || region.searches[route] !== undefined;

let desk: DeskApp;

beforeAll(async () => {
  desk = await DeskApp.start();
});
afterAll(() => desk?.api.stop());

async function ask({ route, method, path, role, region }: StaffRoute, things: Things) {
  const { headers } = await desk.staff(region.places.own, role);
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const id = things[name];
    if (id === undefined) throw new Error(`no thing stands for :${name} of ${route}: add one to its region`);
    return id;
  });
  const payload = region.bodies[route] ?? region.searches[route];
  return desk.api.app.inject({
    method,
    url: `${filled}${region.queries[route] ?? ''}`,
    headers: { ...headers, 'idempotency-key': newIdempotencyKey() },
    ...(payload !== undefined && { payload }),
  });
}

type Answer = Awaited<ReturnType<typeof ask>>;

/** What a stranger could tell things apart by. */
function told(reply: Answer): string {
  const problem = String(reply.headers['content-type']).includes('problem+json');
  if (!problem) return String(reply.statusCode);
  const { code, errors } = reply.json();
  return `${reply.statusCode} ${code} ${JSON.stringify(errors ?? '')}`;
}

test('every route that is spoken of here is a route that there is', () => {
  const known = new Set(ROUTES.map(({ route }) => route));
  const named = REGIONS.flatMap(({ withoutRegion, bodies, queries, searches }) =>
    [withoutRegion, bodies, queries, searches].flatMap((table) => Object.keys(table)),
  );
  expect(named.filter((route) => !known.has(route))).toEqual([]);
});

test('every route that writes without a thing in its address says why it reaches nobody’s', () => {
  expect(ofMany.filter((each) => !isReading(each)).map(({ route }) => route)).toEqual([]);
});

// First, while all that there is fits on a first page.
test.each(REGIONS.map((region) => [region.prefixes.join(), region] as const))(
  'lists, counts, searches, overviews and exports below %s are moved by what one may see, and not by a hair by what one may not',
  async (_prefixes, region) => {
    const asked = ofMany.filter((each) => each.region === region && isReading(each));
    const replies = async () => {
      const contents = new Map<string, string>();
      for (const each of asked) {
        const reply = await ask(each, {});
        expect(`${each.route} ${reply.statusCode}`).toBe(`${each.route} 200`);
        contents.set(`${each.route} by a ${each.role}`, await contentOf(reply));
      }
      return contents;
    };
    const roles = [...new Set(asked.map(({ role }) => role))];
    const viewers = await Promise.all(roles.map((role) => desk.staff(region.places.own, role)));
    const add = async (relations: readonly Relation[]) => {
      for (const relation of relations) {
        if (region.places[relation] !== undefined) await region.addThings(desk, relation, viewers);
      }
    };
    await add(VISIBLE);

    const before = await replies();
    await add(HIDDEN);
    const afterHidden = await replies();
    await add(VISIBLE);
    const afterVisible = await replies();

    const changed = (one: Map<string, string>, other: Map<string, string>) =>
      [...one].filter(([route, content]) => other.get(route) !== content).map(([route]) => route);
    expect(changed(before, afterHidden)).toEqual([]);
    const moved = changed(afterHidden, afterVisible);
    expect([...before.keys()].filter((route) => !moved.includes(route))).toEqual([]);
  },
);

test.each(ofOneThing.map((each) => [each.route, each.role, each] as const))(
  '%s, by a %s: what is the own’s or a child’s is reached; a sibling’s and the parent’s cannot be told from nothing',
  async (_route, _role, each) => {
    const nobodys = new Proxy({}, { get: (_, name) => (name === 'form' ? '1' : 'n'.repeat(22)) });
    const ofNobody = told(await ask(each, nobodys));
    expect(ofNobody).toMatch(/^404 /);
    for (const relation of RELATIONS.filter((each_) => each.region.places[each_] !== undefined)) {
      const answer = told(await ask(each, await each.region.addThings(desk, relation, [])));
      expect(`${relation}: ${answer === ofNobody ? 'nothing' : 'reached'}`).toBe(
        `${relation}: ${HIDDEN.includes(relation) ? 'nothing' : 'reached'}`,
      );
      // A fault of ours would be taken for reaching it.
      expect(answer).not.toMatch(/^5/);
    }
  },
);

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
  // Its types know an older kind of buffer.
  await workbook.xlsx.load(bytes as never);
  const sheets = workbook.worksheets.filter(({ name }) => name !== NOTES);
  return JSON.stringify(sheets.map((sheet) => [sheet.name, withoutPlaces(sheet.getSheetValues())]));
}

/** The trail's place in the chain, which the sealer gives when it comes by. */
const PLACE = '序号';

function withoutPlaces(rows: readonly unknown[]): unknown[] {
  const cellsOf = (row: unknown): unknown[] => (Array.isArray(row) ? row : []);
  const places = rows.map((row) => cellsOf(row).indexOf(PLACE)).find((at) => at >= 0);
  return rows.map((row) => cellsOf(row).map((cell, at) => (at === places ? null : cell)));
}
