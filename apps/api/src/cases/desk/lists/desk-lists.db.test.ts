import {
  CASE_CHANNELS,
  CASE_KINDS,
  CASE_LISTS,
  type CaseEventAct,
  type CaseList,
  type ClockKind,
  VIOLATION_KINDS,
} from '@jiweibao/shared';
import fc from 'fast-check';
import type { Staff } from '../../../accounts/staff.js';
import { addDays } from '../../../platform/working-days/calendar-dates.js';
import { CALENDAR } from '../../rules/testing/facts.js';
import type { GivenCase } from '../../testing/case-fixtures.js';
import { type ListFilter, WITHOUT } from '../list-filter.js';
import { DeskApp, type DeskStaff } from '../testing/desk-app.js';
import type { CaseLine } from './case-line.js';
import { DeskLists } from './desk-lists.js';

/** The province, 雄安, a city, two counties of it, stations of both, and a county elsewhere. */
const BUREAUS = ['13', '13-A', '1301', '130102', '130104', '130102001', '130102002', '130104001', '130638'];
const BRANDS = ['brandbrandbrandbrandAA', 'brandbrandbrandbrandBB'];
const DAY = 24 * 60 * 60 * 1000;

let desk: DeskApp;
let population: (GivenCase & { id: string; number: string; phone: string })[];
let people: DeskStaff[];

beforeAll(async () => {
  desk = await DeskApp.start();
  people = await Promise.all(
    BUREAUS.flatMap((code) => [
      desk.staff(code, 'handler'),
      desk.staff(code, 'supervisor'),
      desk.staff(code, 'intake', 'handler', 'supervisor'),
    ]),
  );
  const given = fc.sample(anyCase(), { numRuns: 400, seed: 20261127 });
  const rows = await desk.addAll(given);
  population = given.map((each, at) => ({
    ...each,
    id: rows[at]!.id,
    number: rows[at]!.number,
    phone: each.party?.phone ?? '',
  }));
});
afterAll(() => desk?.api.stop());

const today = () => desk.api.clock.today();

/** Few distinct instants, so that many cases of a page have the same. */
function anyCase(): fc.Arbitrary<GivenCase> {
  const now = desk.api.clock.now().getTime();
  const clock = fc
    .record({
      kind: fc.constantFrom<ClockKind>('decideAcceptance', 'mediate', 'tellEnd', 'supplyMaterials'),
      dueOn: fc.integer({ min: -6, max: 9 }).map((days) => addDays(today(), days)),
      state: fc.constantFrom('running' as const, 'running' as const, 'paused' as const, 'missed' as const),
      done: fc.constantFrom(null, null, null, 'met' as const, 'missed' as const, 'dropped' as const),
      doneAfter: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ done, doneAfter, ...given }) => {
      if (done === null) return { ...given, finishedOn: null };
      const finishedOn = addDays(given.dueOn, done === 'missed' ? doneAfter + 1 : -doneAfter);
      return { ...given, state: done, finishedOn };
    });
  const act = fc.record({
    act: fc.constantFrom<CaseEventAct>('assign', 'accept', 'decline', 'openInvestigation', 'reopen'),
    happenedAt: fc.integer({ min: 0, max: 9 }).map((days) => new Date(now - days * DAY)),
  });
  return fc
    .record({
      holderCode: fc.constantFrom(...BUREAUS),
      kind: fc.constantFrom(...CASE_KINDS),
      state: fc.constantFrom('received' as const, 'received' as const, 'closed' as const),
      daysAgo: fc.integer({ min: 0, max: 9 }),
      routingPath: fc.constantFrom('visit' as const, 'visit' as const, 'triage' as const),
      deliveryState: fc.constantFrom('delivered' as const, 'delivered' as const, 'undelivered' as const),
      assignedAccountId: fc.constantFrom(null, null, ...people.map(({ accountId }) => accountId)),
      brandId: fc.constantFrom(null, ...BRANDS),
      categoryCode: fc.constantFrom(null, 'airConditioner', 'television'),
      countyCode: fc.constantFrom(null, '130102', '130104', '130638'),
      channel: fc.constantFrom(...CASE_CHANNELS),
      acts: fc.array(act, { maxLength: 4 }),
      violationKinds: fc.subarray([...VIOLATION_KINDS], { maxLength: 3 }),
      respondentName: fc.constantFrom('演示甲维修部', '演示乙_服务%站', null),
      phone: fc.constantFrom('03115550001', '03115550002', '13800000003'),
      isNamed: fc.boolean(),
      isOpened: fc.boolean(),
      clocks: fc.uniqueArray(clock, { maxLength: 3, selector: ({ kind }) => kind }),
    })
    .map(({ daysAgo, phone, isNamed, isOpened, ...given }) => {
      const receivedAt = new Date(now - daysAgo * DAY);
      const named = given.kind === 'complaint' || isNamed;
      return {
        ...given,
        receivedAt,
        endedAt: given.state === 'closed' ? receivedAt : null,
        openedAt: isOpened ? receivedAt : null,
        party: named ? { name: '演示张三', phone, address: null } : null,
      };
    });
}

/** What a list may be narrowed by, each with values that leave something. */
function filterParts(): { [Name in keyof ListFilter]-?: fc.Arbitrary<NonNullable<ListFilter[Name]>> } {
  const day = fc.integer({ min: -10, max: 1 }).map((days) => addDays(today(), days));
  return {
    kind: fc.constantFrom(...CASE_KINDS),
    state: fc.constantFrom('received' as const, 'closed' as const),
    progress: fc.constantFrom('underWay' as const, 'ended' as const),
    channel: fc.constantFrom(...CASE_CHANNELS),
    categoryCode: fc.constantFrom('airConditioner', 'television', WITHOUT),
    violationKind: fc.constantFrom(...VIOLATION_KINDS, WITHOUT),
    brandId: fc.constantFrom(...BRANDS, WITHOUT),
    countyCode: fc.constantFrom('130102', '130104', WITHOUT),
    regionCode: fc.constantFrom('13', '13-A', '1301', '130102', '130102001'),
    holderCode: fc.constantFrom(...BUREAUS),
    respondent: fc.constantFrom('甲', '_', '%', "'", '维修部'),
    personPhone: fc.constantFrom('0311-5550001', '13800000003'),
    receivedFrom: day,
    receivedTo: day,
    endedFrom: day,
    endedTo: day,
    answeredFrom: day,
    answeredTo: day,
    periodEndFrom: day,
    periodEndTo: day,
    periodOutcome: fc.constantFrom('late' as const, 'inTime' as const),
    clock: fc.constantFrom('decideAcceptance' as const, 'mediate' as const),
    number: fc.constantFrom(population[0]!.number, population[1]!.number),
  };
}

/** One, two or three of them: of more together nothing is left. */
function anyFilter(among = Object.keys(filterParts()) as (keyof ListFilter)[]): fc.Arbitrary<ListFilter> {
  return fc
    .tuple(fc.subarray(among, { minLength: 1, maxLength: 3 }), fc.record(filterParts()))
    .map(([names, all]) => Object.fromEntries(names.map((name) => [name, all[name]])) as ListFilter);
}

const fewFilters = () =>
  fc.oneof({ weight: 1, arbitrary: fc.constant<ListFilter>({}) }, { weight: 3, arbitrary: anyFilter() });

async function paged(staff: Staff, list: CaseList, filter: ListFilter, order: 'oldest' | 'newest' | null) {
  const lists = desk.api.app.get(DeskLists, { strict: false });
  const lines: CaseLine[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await lists.page(staff, { list, order, cursor }, filter);
    lines.push(...page.lines);
    if (page.nextCursor === null) return lines;
    expect(page.lines).toHaveLength(50);
    cursor = page.nextCursor;
  }
}

type Given = (typeof population)[number];

function sees({ bureauCode }: Staff, { holderCode }: Given): boolean {
  return desk.tree.isWithin(holderCode, bureauCode);
}

/** By who may know the informant, said anew. */
function knows(staff: Staff, { kind, holderCode, assignedAccountId }: Given): boolean {
  if (kind === 'complaint' || (staff.roles.includes('supervisor') && holderCode === staff.bureauCode))
    return true;
  const handled =
    holderCode === staff.bureauCode || desk.tree.find(holderCode)?.parentCode === staff.bureauCode;
  const isOurs = holderCode === staff.bureauCode || desk.tree.find(holderCode)?.level === 'station';
  return staff.roles.includes('handler') && assignedAccountId === staff.accountId && handled && isOurs;
}

/** The day of the bureau's that comes first, of those that run. */
function firstDay({ clocks = [] }: Given): string | undefined {
  return clocks
    .filter(
      ({ kind, state, finishedOn }) =>
        kind !== 'supplyMaterials' && state !== 'paused' && finishedOn === null,
    )
    .map(({ dueOn }) => dueOn)
    .sort()[0];
}

function belongs(list: CaseList, staff: Staff, given: Given): boolean | null {
  const day = firstDay(given);
  const { endedAt, assignedAccountId, routingPath } = given;
  switch (list) {
    case 'new':
      return (
        given.holderCode === staff.bureauCode &&
        given.state === 'received' &&
        assignedAccountId === null &&
        routingPath !== 'triage'
      );
    case 'mine':
      return assignedAccountId === staff.accountId && endedAt === null;
    case 'dueSoon':
      return day !== undefined && day >= today() && day <= CALENDAR.addWorkingDays(today(), 3).date;
    case 'overdue':
      return day !== undefined && day < today();
    case 'stuck':
      return given.deliveryState === 'undelivered' && endedAt === null;
    case 'triage':
      return routingPath === 'triage' && endedAt === null;
    case 'all':
      return true;
    case 'risen':
      return null;
  }
}

function passes(staff: Staff, given: Given, filter: ListFilter): boolean {
  const { respondentName, violationKinds = [] } = given;
  const { violationKind } = filter;
  return (
    (['kind', 'state', 'channel', 'holderCode'] as const).every(
      (name) => filter[name] === undefined || filter[name] === given[name],
    ) &&
    (['categoryCode', 'brandId', 'countyCode'] as const).every(
      (name) => filter[name] === undefined || filter[name] === (given[name] ?? WITHOUT),
    ) &&
    (filter.regionCode === undefined ||
      (given.countyCode != null && desk.tree.isWithin(given.countyCode, filter.regionCode))) &&
    (filter.progress === undefined || (filter.progress === 'ended') === (given.endedAt !== null)) &&
    (violationKind === undefined ||
      (violationKind === WITHOUT ? violationKinds.length === 0 : violationKinds.includes(violationKind))) &&
    (filter.number === undefined || filter.number === given.number) &&
    (filter.respondent === undefined || (respondentName ?? '').includes(filter.respondent)) &&
    (filter.personPhone === undefined ||
      (given.phone === filter.personPhone.replace('-', '') && knows(staff, given))) &&
    inTimes(given, filter)
  );
}

function inTimes(given: Given, filter: ListFilter): boolean {
  const answer = given.acts!.find(({ act }) => ['accept', 'decline', 'openInvestigation'].includes(act));
  return (
    isWithin(given.receivedAt, filter.receivedFrom, filter.receivedTo) &&
    isWithin(given.endedAt, filter.endedFrom, filter.endedTo) &&
    isWithin(answer?.happenedAt, filter.answeredFrom, filter.answeredTo) &&
    inPeriods(given, filter)
  );
}

/** An open span holds what has no such time as well. */
function isWithin(at: Date | null | undefined, from?: string, to?: string): boolean {
  if (from === undefined && to === undefined) return true;
  if (at == null) return false;
  const on = new Date(at.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return on >= (from ?? '0000-01-01') && on <= (to ?? '9999-12-31');
}

/** By the definition of an ended period, said anew. */
function inPeriods({ clocks = [] }: Given, filter: ListFilter): boolean {
  const { periodEndFrom: from, periodEndTo: to, periodOutcome: outcome, clock } = filter;
  if ([from, to, outcome, clock].every((asked) => asked === undefined)) return true;
  const ended = clocks
    .filter(({ kind }) => (clock === undefined ? kind !== 'supplyMaterials' : kind === clock))
    .filter(({ state }) => state === 'running' || state === 'missed' || state === 'met')
    .filter(({ dueOn }) => dueOn < today() && dueOn >= (from ?? '') && dueOn <= (to ?? '9999-12-31'));
  const late = ended.some(({ finishedOn, dueOn }) => finishedOn == null || finishedOn > dueOn);
  return ended.length > 0 && (outcome === undefined || late === (outcome === 'late'));
}

test('for every scope and filter, a list holds what belongs in it, each once and in order, and its count is what paging gives', async () => {
  const ask = fc.record({
    person: fc.constantFrom(...people),
    filter: fewFilters(),
    order: fc.constantFrom(null, 'oldest' as const, 'newest' as const),
  });
  await fc.assert(
    fc.asyncProperty(ask, async ({ person: { staff }, filter, order }) => {
      const counts = await desk.api.app.get(DeskLists, { strict: false }).counts(staff, filter);
      for (const list of CASE_LISTS) {
        const lines = await paged(staff, list, filter, order);
        const ids = lines.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([list, counts[list]]).toEqual([list, ids.length]);
        expect(inOrder(lines, list, order)).toBe(true);
        if (belongs(list, staff, population[0]!) === null) {
          const seen = population.filter((each) => ids.includes(each.id));
          expect(seen.every((each) => sees(staff, each) && passes(staff, each, filter))).toBe(true);
          continue;
        }
        const expected = population.filter(
          (each) => sees(staff, each) && belongs(list, staff, each) && passes(staff, each, filter),
        );
        expect([list, [...ids].sort()]).toEqual([list, expected.map(({ id }) => id).sort()]);
      }
    }),
    { numRuns: 15 },
  );
});

test('for every span of days, all that was ended, answered or due in it is found, and nothing else', async () => {
  const times: (keyof ListFilter)[] = [
    'endedFrom',
    'endedTo',
    'answeredFrom',
    'answeredTo',
    'periodEndFrom',
    'periodEndTo',
    'periodOutcome',
    'clock',
  ];
  const lists = desk.api.app.get(DeskLists, { strict: false });
  const { staff } = await desk.staff('13', 'handler');
  await fc.assert(
    fc.asyncProperty(anyFilter(times), async (filter) => {
      const expected = population.filter((each) => passes(staff, each, filter));
      expect((await lists.counts(staff, filter)).all).toBe(expected.length);
    }),
    { numRuns: 80 },
  );
});

function inOrder(lines: CaseLine[], list: CaseList, order: 'oldest' | 'newest' | null): boolean {
  const own = list === 'all' ? 'newest' : 'oldest';
  const isDue = list === 'dueSoon' || list === 'overdue';
  const isLater = (one: CaseLine, other: CaseLine) =>
    isDue ? one.deadline!.on > other.deadline!.on : one.receivedAt.getTime() > other.receivedAt.getTime();
  const way = isDue ? 'oldest' : (order ?? own);
  return lines.slice(1).every((line, at) => {
    const before = lines[at]!;
    return way === 'oldest' ? !isLater(before, line) : !isLater(line, before);
  });
}

test('a case that nobody opens shows one level up after one working day, two levels up after two, and no more once it is opened', async () => {
  const superiors = await Promise.all(['130102', '1301', '13'].map((code) => desk.staff(code, 'supervisor')));
  const number = '9001';
  // A Monday with a plain week behind it.
  const receivedAt = new Date(`${nextPlainMonday(addDays(today(), 14))}T02:00:00.000Z`);
  const { id } = await desk.add({ holderCode: '130102002', number, receivedAt });
  const shownAfter = async (days: number) => {
    const ahead = (receivedAt.getTime() - desk.api.clock.now().getTime()) / DAY + days;
    desk.api.clock.advanceDays(ahead);
    const lists = await Promise.all(superiors.map(({ staff }) => paged(staff, 'risen', { number }, null)));
    desk.api.clock.advanceDays(-ahead);
    return lists.map((lines) => lines.length);
  };
  expect(await shownAfter(0)).toEqual([0, 0, 0]);
  expect(await shownAfter(1)).toEqual([0, 0, 0]);
  expect(await shownAfter(2)).toEqual([1, 0, 0]);
  expect(await shownAfter(3)).toEqual([1, 1, 0]);
  expect(await shownAfter(4)).toEqual([1, 1, 1]);
  await desk.get(await desk.staff('130102002', 'handler'), `cases/${id}`);
  expect(await shownAfter(4)).toEqual([0, 0, 0]);
});

function nextPlainMonday(from: string): string {
  const isPlain = (monday: string) =>
    [0, 1, 2, 3, 4].every((days) => CALENDAR.isWorkingDay(addDays(monday, days)));
  let day = from;
  while (new Date(day).getUTCDay() !== 1 || !isPlain(day)) day = addDays(day, 1);
  return day;
}

describe('a list', () => {
  test('refuses what it does not understand, field by field, and a cursor of another list', async () => {
    const person = await desk.staff('130102', 'handler');
    const refused = async (query: string) => {
      const reply = await desk.get(person, query);
      return [reply.statusCode, reply.json().errors?.map(({ field }: { field: string }) => field)];
    };
    expect(await refused('cases')).toEqual([400, ['list']]);
    expect(await refused('cases?list=everything&kind=x&receivedFrom=2026-02-30')).toEqual([
      400,
      ['list', 'kind', 'receivedFrom'],
    ]);
    expect(await refused(`cases?list=all&brandId=${encodeURIComponent('海尔')}`)).toEqual([400, ['brandId']]);
    expect(await refused('cases?list=all&list=new')).toEqual([400, ['list']]);
    expect(await refused('cases?list=all&cursor=eA')).toEqual([400, ['cursor']]);
    const { nextCursor } = (await desk.get(await desk.staff('13', 'handler'), 'cases?list=all')).json();
    expect((await desk.get(person, `cases?list=all&cursor=${nextCursor}`)).statusCode).toBe(200);
    expect(await refused(`cases?list=overdue&cursor=${nextCursor}`)).toEqual([400, ['cursor']]);
  });

  test('takes no phone of a person in an address', async () => {
    const person = await desk.staff('130102', 'handler');
    for (const path of ['cases?list=all&personPhone=03115550001', 'case-counts?personPhone=03115550001']) {
      const reply = await desk.get(person, path);
      expect([reply.statusCode, reply.json().errors[0].code]).toEqual([400, 'unknown-field']);
    }
  });

  test('is closed to administrators, to people of general agents, and to who has not logged in', async () => {
    const administrator = await desk.staff('13', 'administrator');
    for (const path of ['cases?list=all', 'case-counts', `cases/${population[0]!.id}`]) {
      expect((await desk.get(administrator, path)).statusCode).toBe(403);
      const agent = await desk.agent();
      expect((await desk.get(agent, path)).statusCode).toBe(403);
      const nobody = await desk.api.app.inject({ method: 'GET', url: `/api/v1/staff/${path}` });
      expect(nobody.statusCode).toBe(401);
    }
  });
});

test('a search by a phone is in the trail, without the phone', async () => {
  const person = await desk.staff('130102', 'handler');
  const phone = '0311 5550001';
  const reply = await desk.post(person, 'case-searches', { list: 'all', personPhone: phone });
  expect(reply.statusCode).toBe(200);
  expect(reply.json().lines.length).toBeGreaterThan(0);
  const trail = await desk.trailOf('130102');
  expect(trail.at(-1)).toEqual({ act: 'searchByPerson', actorId: person.accountId, detail: { list: 'all' } });
  expect(JSON.stringify(trail)).not.toContain('5550001');
});
