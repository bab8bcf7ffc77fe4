import {
  CASE_CHANNELS,
  CASE_KINDS,
  type CaseEventAct,
  type CaseList,
  type ClockKind,
  VIOLATION_KINDS,
} from '@jiweibao/shared';
import fc from 'fast-check';
import { BlindIndex } from '../../platform/crypto/blind-index.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { listSource } from '../desk/case-lists.js';
import { DeskRepository } from '../desk/desk.repository.js';
import { deskScope } from '../desk/desk-scope.js';
import { deskTimes } from '../desk/desk-times.js';
import { filterCondition, type ListFilter } from '../desk/list-filter.js';
import { DeskApp, type DeskStaff } from '../desk/testing/desk-app.js';
import { CALENDAR } from '../rules/testing/facts.js';
import type { GivenCase } from '../testing/case-fixtures.js';
import type { Figure } from './figure.js';

const HOLDERS = ['13', '13-A', '1301', '130102', '130104', '130102001', '130638', '130181'];
const COUNTIES = [null, '130102', '130104', '130638', '130181', '130202'];
const BRANDS = ['brandbrandbrandbrandAA', 'brandbrandbrandbrandBB'];
const DAY = 24 * 60 * 60 * 1000;

let desk: DeskApp;
let population: GivenCase[];
let people: DeskStaff[];

beforeAll(async () => {
  desk = await DeskApp.start();
  people = await Promise.all(
    ['13', '1301', '130102', '130102001', '13-A'].map((code) => desk.staff(code, 'supervisor')),
  );
  population = fc.sample(anyCase(), { numRuns: 500, seed: 20261128 });
  await desk.addAll(population);
});
afterAll(() => desk?.api.stop());

const today = () => desk.api.clock.today();
const onDay = (at: Date) => new Date(at.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);

function anyCase(): fc.Arbitrary<GivenCase> {
  const now = desk.api.clock.now().getTime();
  const instant = fc.integer({ min: 0, max: 40 * 24 }).map((hours) => new Date(now - hours * (DAY / 24)));
  const clock = fc
    .record({
      kind: fc.constantFrom<ClockKind>('decideAcceptance', 'mediate', 'tellEnd', 'supplyMaterials'),
      dueOn: fc.integer({ min: -30, max: 9 }).map((days) => addDays(today(), days)),
      state: fc.constantFrom(
        'running' as const,
        'paused' as const,
        'met' as const,
        'missed' as const,
        'dropped' as const,
      ),
      after: fc.integer({ min: -3, max: 3 }),
    })
    .map(({ after, ...given }) => {
      const isDone =
        given.state === 'met' || given.state === 'dropped' || (given.state === 'missed' && after > 0);
      const days = given.state === 'met' ? -Math.abs(after) : after;
      return { ...given, finishedOn: isDone ? addDays(given.dueOn, days) : null };
    });
  const act = fc.record({
    act: fc.constantFrom<CaseEventAct>('assign', 'accept', 'decline', 'openInvestigation'),
    happenedAt: instant,
  });
  return fc.record({
    holderCode: fc.constantFrom(...HOLDERS),
    kind: fc.constantFrom(...CASE_KINDS),
    channel: fc.constantFrom(...CASE_CHANNELS),
    receivedAt: instant,
    endedAt: fc.option(instant),
    brandId: fc.constantFrom(null, ...BRANDS),
    categoryCode: fc.constantFrom(null, 'air-conditioner', 'television'),
    countyCode: fc.constantFrom(...COUNTIES),
    violationKinds: fc.subarray([...VIOLATION_KINDS], { maxLength: 3 }),
    clocks: fc.uniqueArray(clock, { maxLength: 3, selector: ({ kind }) => kind }),
    acts: fc.array(act, { maxLength: 3 }),
  });
}

/** What an overview may be narrowed by; mostly by nothing. */
const anyNarrowing = () =>
  fc.oneof(
    fc.constant({}),
    fc.record({ kind: fc.constantFrom(...CASE_KINDS) }),
    fc.record({ violationKind: fc.constantFrom(...VIOLATION_KINDS, 'none') }),
    fc.record({ brandId: fc.constantFrom(...BRANDS, 'none') }),
    fc.record({ regionCode: fc.constantFrom('1301', '13-A', '130102') }),
    fc.record({ countyCode: fc.constantFrom('130102', 'none') }),
    fc.record({ holderCode: fc.constantFrom('130102', '130102001') }),
    fc.record({
      channel: fc.constantFrom(...CASE_CHANNELS),
      categoryCode: fc.constantFrom('television', 'none'),
    }),
  );

async function overviewOf(person: DeskStaff, days: number, narrowing: Record<string, string> = {}) {
  const query = new URLSearchParams({ from: addDays(today(), 1 - days), to: today(), ...narrowing });
  const reply = await desk.get(person, `overview?${query}`);
  expect(reply.statusCode).toBe(200);
  return reply.json();
}

/** All figures of an overview, wherever they stand in it. */
function figuresIn(part: unknown): Figure[] {
  if (part === null || typeof part !== 'object') return [];
  if ('query' in part && 'count' in part) return [part as Figure];
  return Object.values(part).flatMap(figuresIn);
}

/** As many as paging through the list shows: that is the guarantee of the lists themselves. */
async function lengthOf({ staff }: DeskStaff, query: string): Promise<number> {
  const { list, ...filter } = Object.fromEntries(new URLSearchParams(query));
  const scope = deskScope(staff, desk.tree);
  const source = listSource(list as CaseList, scope, deskTimes(desk.api.clock.now(), CALENDAR));
  const context = { scope, index: desk.api.app.get(BlindIndex), tree: desk.tree, today: today() };
  const rows = new DeskRepository(desk.api.database.dataSource.manager);
  return rows.count(source, filterCondition(filter as ListFilter, context));
}

const seen = ({ staff }: DeskStaff) =>
  population.filter(({ holderCode }) => desk.tree.isWithin(holderCode, staff.bureauCode));

test('every figure is as long as the list that it opens, for every scope, span and narrowing', async () => {
  const ask = fc.record({
    person: fc.constantFrom(...people),
    days: fc.constantFrom(1, 7, 20, 50),
    narrowing: anyNarrowing(),
  });
  await fc.assert(
    fc.asyncProperty(ask, async ({ person, days, narrowing }) => {
      const figures = figuresIn(await overviewOf(person, days, narrowing));
      const lists: [string, number][] = [];
      for (const { query } of figures) lists.push([query, await lengthOf(person, query)]);
      expect(figures.map(({ query, count }) => [query, count])).toEqual(lists);
    }),
    { numRuns: 12 },
  );
});

test('the list of every figure can be asked for', async () => {
  const [province] = people as [DeskStaff];
  const overview = await overviewOf(province, 20, { categoryCode: 'television' });
  const byShape = new Map(
    figuresIn(overview).map(({ query }) => [[...new URLSearchParams(query).keys()].join(), query]),
  );
  expect(byShape.size).toBeGreaterThan(8);
  for (const query of byShape.values()) {
    expect([query, (await desk.get(province, `cases?${query}`)).statusCode]).toEqual([query, 200]);
  }
});

test('what came in and what ended adds up, by day, by kind, by category, by place', async () => {
  for (const person of people) {
    const overview = await overviewOf(person, 20);
    const from = addDays(today(), -19);
    const received = seen(person).filter(({ receivedAt }) => onDay(receivedAt!) >= from);
    const sum = (figures: Figure[]) => figures.reduce((all, { count }) => all + count, 0);
    const all = <Row>(rows: Row[], figure: (row: Row) => Figure) => sum(rows.map(figure));
    expect(overview.received.count).toBe(received.length);
    expect(overview.complaints.count + overview.tipOffs.count).toBe(received.length);
    for (const rows of ['categories', 'brands', 'channels', 'places']) {
      expect([rows, all(overview[rows], (row: { received: Figure }) => row.received)]).toEqual([
        rows,
        received.length,
      ]);
    }
    expect(all(overview.trend, (point: { complaints: Figure }) => point.complaints)).toBe(
      overview.complaints.count,
    );
    expect(all(overview.trend, (point: { ended: Figure }) => point.ended)).toBe(
      seen(person).filter(({ endedAt }) => endedAt && onDay(endedAt) >= from).length,
    );
  }
});

test('how long people waited for the first answer is counted in working days from the day after receipt', async () => {
  const [province] = people as [DeskStaff];
  const { answers } = await overviewOf(province, 20);
  const from = addDays(today(), -19);
  for (const { kind, answered, medianWorkingDays, nineInTenWorkingDays } of answers) {
    const waits = population
      .filter((each) => each.kind === kind)
      .map(({ receivedAt, acts = [] }) => ({
        receivedOn: onDay(receivedAt!),
        answer: acts.find(({ act }) => act !== 'assign'),
      }))
      .filter(({ answer }) => answer !== undefined && onDay(answer.happenedAt) >= from)
      .map(({ receivedOn, answer }) => CALENDAR.workingDaysBetween(receivedOn, onDay(answer!.happenedAt)))
      .sort((one, other) => one - other);
    expect(answered.count).toBe(waits.length);
    expect(medianWorkingDays).toBe(waits[Math.ceil(waits.length * 0.5) - 1]);
    expect(nineInTenWorkingDays).toBe(waits[Math.ceil(waits.length * 0.9) - 1]);
  }
});

test('a bureau’s places are what answers to it: cities for the province, counties for a city, desks for a county', async () => {
  const placesOf = async (person: DeskStaff, narrowing = {}) =>
    (await overviewOf(person, 20, narrowing)).places.map(({ code }: { code: string | null }) => code);
  const [province, city, county] = people as [DeskStaff, DeskStaff, DeskStaff];
  expect(await placesOf(province)).toEqual(expect.arrayContaining(['1301', '13-A', '130181', null]));
  expect(await placesOf(city)).toEqual(expect.arrayContaining(['130102', '130104']));
  expect(await placesOf(province, { regionCode: '1301' })).toEqual(
    expect.arrayContaining(['130102', '130104']),
  );
  expect((await placesOf(county)).every((code: string) => code.startsWith('130102'))).toBe(true);
});

test('says what is wrong with the days that it is asked for, and is closed to administrators', async () => {
  const [province] = people as [DeskStaff];
  for (const query of [
    'from=2026-02-01&to=2026-01-01',
    'from=2020-01-01&to=2026-01-01',
    'from=2026-01-01',
    'to=x&from=y',
  ]) {
    expect((await desk.get(province, `overview?${query}`)).statusCode).toBe(400);
  }
  const administrator = await desk.staff('13', 'administrator');
  const refused = await desk.get(administrator, 'overview?from=2026-01-01&to=2026-02-01');
  expect(refused.json().code).toBe('role-required');
});
