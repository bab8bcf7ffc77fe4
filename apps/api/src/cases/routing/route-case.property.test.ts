import { CASE_KINDS, type CaseKind } from '@jiweibao/shared';
import fc from 'fast-check';
import { shortName } from '../../organization/division-names.js';
import { routeCase } from './route-case.js';
import { deskOf, type RoutingFacts } from './routing.js';
import { readPlatforms, readRoutingOverrides } from './routing-files.js';
import { bureaus, complaintWith, divisions, EVERY_BUREAU, routingMap } from './testing/routing-of-hebei.js';

const map = routingMap();
const counties = divisions.all().filter(({ kind }) => kind === 'county');
const zones = divisions.all().filter(({ kind }) => kind === 'functionalZone');
const townships = divisions.all().filter(({ kind }) => kind === 'township');
const places = [...counties, ...zones, ...townships];
const codes = [...EVERY_BUREAU];

const someActive = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([share, draws]) => new Set(codes.filter(() => draws.next().value < share)));

/** What is wrong with where a place's case goes: it should reach the nearest desk that has somebody, or the province's, marked as stuck. */
function faultOf(divisionCode: string, kind: CaseKind, active: ReadonlySet<string>): string | null {
  const routing = routeCase(complaintWith({ kind, visitDivisionCode: divisionCode }), map, active);
  if (routing.outcome !== 'bureau') return `${divisionCode} reached no bureau`;
  const desk = map.bureau(deskOf(routing));
  const nearest = bureaus.pathUp(bureaus.findBureau(divisionCode)!).find(({ code }) => active.has(code));
  const right =
    desk === (nearest ?? map.province) &&
    routing.staffed === (nearest !== undefined) &&
    routing.competentCode === divisionCode.slice(0, 6) &&
    bureaus.pathUp(desk).at(-1) === map.province &&
    routing.reason.includes(desk.name);
  return right ? null : `${divisionCode}: ${JSON.stringify(routing)}`;
}

describe('every county, zone and township of the province', () => {
  it('is there: 167 counties, 23 zones, 2,365 townships', () => {
    expect([counties.length, zones.length, townships.length]).toEqual([167, 23, 2_365]);
  });

  it.each(CASE_KINDS)('reaches exactly one active bureau with a %s, whichever bureaus are active', (kind) => {
    fc.assert(
      fc.property(someActive, (active) => {
        expect(
          places.map(({ code }) => faultOf(code, kind, active)).filter((fault) => fault !== null),
        ).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('is told apart from every other by the name in the reason', () => {
    const names = [...counties, ...zones].map(({ code }) => map.placeName(code));
    expect(new Set(names).size).toBe(names.length);
  });

  it('is reached by its address as by its code', () => {
    for (const { code } of counties) {
      const respondentAddress = `${divisions.fullName(code)}演示路1号`;
      const routing = routeCase(complaintWith({ respondentAddress }), map, EVERY_BUREAU);
      expect(routing).toMatchObject({ outcome: 'bureau', bureauCode: code, path: 'address' });
    }
  });
});

describe('any facts', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...places).map(({ code, name }) => `${shortName(name, code) ?? name}演示路`),
    fc.constantFrom('京东', '广东省佛山市', '河北省', '桥西区'),
  );
  const divisionCode = fc.oneof(
    fc.constantFrom(...divisions.all().map(({ code }) => code)),
    fc.string({ maxLength: 9 }),
  );
  const facts: fc.Arbitrary<RoutingFacts> = fc.record({
    kind: fc.constantFrom(...CASE_KINDS),
    outlet: fc.option(fc.record({ name: words, divisionCode, address: words })),
    respondentName: fc.option(words),
    respondentAddress: fc.option(words),
    visitDivisionCode: fc.option(divisionCode),
    platformName: fc.option(words),
    receiverCode: fc.option(fc.constantFrom(...codes)),
  });

  it('give one outcome, the same each time, with a reason; a desk is staffed exactly when it is active', () => {
    fc.assert(
      fc.property(facts, someActive, (of, active) => {
        const routing = routeCase(of, map, active);
        expect(routeCase(of, map, active)).toEqual(routing);
        expect(routing.reason).toMatch(/。$/);
        if (routing.outcome === 'outsideProvince') return;
        expect(active.has(deskOf(routing))).toBe(routing.staffed);
        if (!routing.staffed) expect(deskOf(routing)).toBe(divisions.province.code);
      }),
      { numRuns: 300 },
    );
  });

  it('keep a registered outlet in the province, whatever else is said of a complaint', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...places), (of, place) => {
        const outlet = { name: '演示服务站', divisionCode: place.code, address: '' };
        const complaint: RoutingFacts = { ...of, kind: 'complaint', outlet, receiverCode: null };
        expect(routeCase(complaint, map, EVERY_BUREAU)).toMatchObject({
          competentCode: place.code.slice(0, 6),
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the data of routing', () => {
  it('gives each platform and each override how certain it is, and a seat', () => {
    for (const { name, certainty, seat, seatName } of readPlatforms()) {
      expect(['read', 'recalled', 'assumed']).toContain(certainty);
      expect([name, divisions.get(seat)?.code.length ?? seatName.length]).not.toEqual([name, 0]);
      expect(seat).toMatch(/^\d{4}(?:\d{2})?$/);
    }
    for (const { reason, certainty, kinds } of readRoutingOverrides('13')) {
      expect(reason).not.toBe('');
      expect(['read', 'recalled', 'assumed']).toContain(certainty);
      expect(kinds.every((kind) => CASE_KINDS.includes(kind))).toBe(true);
    }
  });
});
