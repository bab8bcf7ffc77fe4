import type { CaseKind } from '@jiweibao/shared';
import { resolveCounty } from '../../organization/places/county-resolution.js';
import { findTownship } from '../../organization/places/township-resolution.js';
import type { RoutingFacts } from './routing.js';
import type { RoutingMap } from './routing-map.js';

/** Which of the facts told a place. */
export type PlaceSource = 'outlet' | 'address' | 'visit' | 'platform';

/** Where one of the facts leads. `because` is half a sentence for the consumer. */
export type FoundPlace = { source: PlaceSource; because: string } & (
  | { kind: 'county'; countyCode: string; townshipCode: string | null }
  /** In the province, but nobody can tell which of these counties, or where in this city. */
  | { kind: 'area'; divisionCodes: readonly string[] }
  | { kind: 'elsewhere' }
);

type Finder = (facts: RoutingFacts, map: RoutingMap) => FoundPlace | null;

const FINDERS: Record<PlaceSource, Finder> = {
  outlet: ({ outlet }, map) => {
    const county = outlet && map.divisions.countyOf(outlet.divisionCode);
    if (!county) return null;
    const township =
      townshipOf(outlet.divisionCode) ?? findTownship(outlet.address, county.code, map.gazetteer);
    const because = `“${outlet.name}”登记在${map.placeName(township ?? county.code)}`;
    return { source: 'outlet', because, kind: 'county', countyCode: county.code, townshipCode: township };
  },

  address: ({ respondentAddress: address, respondentName }, map) => {
    if (!address) return null;
    const plain = resolveCounty({ address }, map.gazetteer);
    const place =
      plain.kind === 'unresolved' && respondentName
        ? resolveCounty({ address, name: respondentName }, map.gazetteer)
        : plain;
    if (place.kind === 'otherProvince') {
      return { source: 'address', because: `您填的商家地址在${place.provinceName}`, kind: 'elsewhere' };
    }
    if (place.kind === 'unresolved') {
      const divisionCodes = place.candidates.map(({ code }) => code);
      const because = '您填的商家地址看不出是哪个县（市、区）';
      return divisionCodes.length > 0 ? { source: 'address', because, kind: 'area', divisionCodes } : null;
    }
    const township = findTownship(address, place.divisionCode, map.gazetteer);
    const because = `您填的商家地址在${map.placeName(township ?? place.divisionCode)}`;
    return {
      source: 'address',
      because,
      kind: 'county',
      countyCode: place.divisionCode,
      townshipCode: township,
    };
  },

  visit: ({ kind, visitDivisionCode: code }, map) => {
    const division = code && map.divisions.get(code);
    if (!division || division.kind === 'province') return null;
    const what = kind === 'tipOff' ? '您举报的事发生在' : '上门服务或者出问题的地点在';
    const because = what + map.placeName(division.code);
    if (division.kind === 'city')
      return { source: 'visit', because, kind: 'area', divisionCodes: [division.code] };
    const countyCode = division.code.slice(0, 6);
    return { source: 'visit', because, kind: 'county', countyCode, townshipCode: townshipOf(division.code) };
  },

  platform: ({ platformName }, map) => {
    const platform = platformName && map.platformNamed(platformName);
    if (!platform) return null;
    const seat = map.divisions.countyOf(platform.seat);
    const place = seat ? map.placeName(seat.code) : platform.seatName;
    const because = `“${platform.name}”平台的公司在${place}`;
    if (!seat) return { source: 'platform', because, kind: 'elsewhere' };
    return { source: 'platform', because, kind: 'county', countyCode: seat.code, townshipCode: null };
  },
};

/**
 * A complaint is the affair of where the respondent does business or is domiciled, a tip-off of where the act occurred; the
 * platform's seat comes last, since it is competent beside the shop's own place.
 */
const ORDER: Record<CaseKind, readonly PlaceSource[]> = {
  complaint: ['outlet', 'address', 'visit', 'platform'],
  tipOff: ['visit', 'outlet', 'address', 'platform'],
};

/** Every place that the facts tell, the one that decides first at the front. */
export function findPlaces(facts: RoutingFacts, map: RoutingMap): FoundPlace[] {
  return ORDER[facts.kind].map((source) => FINDERS[source](facts, map)).filter((place) => place !== null);
}

function townshipOf(divisionCode: string): string | null {
  return divisionCode.length === 9 ? divisionCode : null;
}
