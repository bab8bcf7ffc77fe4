import type { Bureau } from '../../organization/bureau-tree.js';
import { type FoundPlace, findPlaces } from './found-places.js';
import type { BureauRouting, Routing, RoutingFacts, TriageRouting } from './routing.js';
import type { RoutingMap } from './routing-map.js';
import * as say from './routing-sentences.js';

type County = Extract<FoundPlace, { kind: 'county' }>;

/**
 * Tells which bureau a case goes to, and why. Pure and total: any facts give one outcome.
 *
 * The county decides that the first of the facts tells (see `findPlaces`). Where several are competent it is the first, or the
 * one that received the case (总局令第121号, as 第20号 art. 13 had it [recalled]). A bureau that has no active handler is passed over for
 * the one above it. A complaint about somebody outside the province is not taken, whoever came to the consumer's door; a
 * platform of the province is competent all the same.
 * @param activeCodes bureaus and stations with at least one active handler
 */
export function routeCase(facts: RoutingFacts, map: RoutingMap, activeCodes: ReadonlySet<string>): Routing {
  const places = findPlaces(facts, map);
  const outside = places.findIndex(({ kind }) => kind === 'elsewhere');
  const counties = places.filter(
    (place, position): place is County =>
      place.kind === 'county' && (outside === -1 || position < outside || place.source === 'platform'),
  );
  const [first] = counties;
  if (first) {
    const received = counties.find((county) => isAtHome(facts.receiverCode, county, facts, map));
    return toBureau(
      received ?? first,
      facts,
      map,
      activeCodes,
      received !== undefined && counties.length > 1,
    );
  }
  const vague = places.findIndex(({ kind }) => kind === 'area');
  if (outside !== -1 && (vague === -1 || outside < vague)) {
    return say.outsideProvince(places[outside]!.because, facts, map);
  }
  return toTriage(places[vague] ?? null, map, activeCodes);
}

/** Whether the receiver is the bureau that is competent there, or a station of it. */
function isAtHome(
  receiverCode: string | null,
  county: County,
  facts: RoutingFacts,
  map: RoutingMap,
): boolean {
  if (receiverCode === null) return false;
  const receiver = map.bureau(receiverCode);
  const bureauCode = receiver.level === 'station' ? receiver.parentCode : receiver.code;
  return bureauCode === competentBureau(county, facts, map).code;
}

function competentBureau(
  { countyCode, townshipCode }: County,
  { kind }: RoutingFacts,
  map: RoutingMap,
): Bureau {
  return map.bureau(map.overrideFor(kind, countyCode, townshipCode)?.bureau ?? countyCode);
}

function toBureau(
  place: County,
  facts: RoutingFacts,
  map: RoutingMap,
  activeCodes: ReadonlySet<string>,
  firstReceiver: boolean,
): BureauRouting {
  const { countyCode, townshipCode, because, source } = place;
  const override = map.overrideFor(facts.kind, countyCode, townshipCode);
  const competent = competentBureau(place, facts, map);
  const active = map.bureaus.pathUp(competent).find(({ code }) => activeCodes.has(code));
  const station =
    override === null && townshipCode !== null && activeCodes.has(townshipCode)
      ? map.bureau(townshipCode)
      : null;
  const bureau = station ? competent : (active ?? map.province);
  const staffed = station !== null || active !== undefined;
  return {
    outcome: 'bureau',
    bureauCode: bureau.code,
    stationCode: station?.code ?? null,
    competentCode: competent.code,
    countyCode,
    path: override ? 'override' : source,
    staffed,
    reason: say.whyBureau({ because, override, firstReceiver, competent, bureau, station, staffed }),
  };
}

function toTriage(
  place: FoundPlace | null,
  map: RoutingMap,
  activeCodes: ReadonlySet<string>,
): TriageRouting {
  const responsible = place?.kind === 'area' ? map.commonBureau(place.divisionCodes) : map.province;
  const active = map.bureaus.pathUp(responsible).find(({ code }) => activeCodes.has(code));
  const bureau = active ?? map.province;
  return {
    outcome: 'triage',
    bureauCode: bureau.code,
    staffed: active !== undefined,
    reason: say.whyTriage(place?.because ?? null, bureau),
  };
}
