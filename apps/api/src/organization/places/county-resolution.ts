import type { Division } from '../divisions.js';
import { narrowByEvidence } from './county-narrowing.js';
import { findPlace, isCounty, type Place } from './county-place.js';
import { decideProvince, type PlaceColumns } from './county-province.js';
import { lookAgain } from './county-second-look.js';
import { plainText } from './county-text.js';
import { formerReading, NO_CITY, nameOf, noCounty, severalCounties, written } from './county-wording.js';
import type { Gazetteer } from './gazetteer.js';

/** What a row says about where an outlet is, as written; any of it may be missing. */
export interface CountyInput {
  province?: string;
  city?: string;
  county?: string;
  address?: string;
  /** The outlet's or its firm's name: the weakest evidence. */
  name?: string;
}

export type CountyResolution =
  | {
      kind: 'resolved';
      /** A county or functional zone of the province served, 6 digits. */
      divisionCode: string;
      /** What was assumed, in Chinese for the sender of the list; null when the row says it outright. */
      assumption: string | null;
      /** The county column has no county's name, only something like this one's. */
      misspelt: boolean;
    }
  | { kind: 'otherProvince'; provinceName: string }
  | {
      kind: 'unresolved';
      /** Why, and what to fill in, in Chinese. */
      reason: string;
      /** The counties that it may be, cities where not even the city is known, none where the row contradicts itself. */
      candidates: Division[];
    };

/**
 * Finds the county of a row from any mix of its columns. Pure: the same row gives the same answer, and nothing is assumed
 * without saying so.
 */
export function resolveCounty(input: CountyInput, gazetteer: Gazetteer): CountyResolution {
  const row: PlaceColumns = {
    province: plainText(input.province),
    city: plainText(input.city),
    county: plainText(input.county),
    address: plainText(input.address),
    name: plainText(input.name),
  };
  const decision = decideProvince(row, gazetteer);
  if (decision.kind === 'other') {
    return { kind: 'otherProvince', provinceName: gazetteer.provinceName(decision.code) };
  }
  if (decision.kind === 'unclear') return { kind: 'unresolved', reason: decision.reason, candidates: [] };
  const place = findPlace(row, gazetteer);
  if ('reason' in place) return unresolved(place.reason, place.codes, gazetteer);
  const found = narrowByEvidence(place, row, gazetteer);
  const [first] = found.codes;
  if (found.codes.length !== 1 || !isCounty(first!)) return undecided(found.codes, place, gazetteer);
  const seen = found.assumed ? { code: first!, assumptions: [] } : lookAgain(first!, place, row, gazetteer);
  const former = place.readings
    .map((path) => formerReading(path, first!, gazetteer))
    .filter((text) => text !== null);
  const said = new Set([
    ...decision.assumptions,
    ...place.assumptions,
    ...former,
    ...found.assumptions,
    ...seen.assumptions,
  ]);
  return {
    kind: 'resolved',
    divisionCode: seen.code,
    assumption: said.size > 0 ? `${[...said].join(';')}。` : null,
    misspelt: place.misspelt === true,
  };
}

function undecided(codes: readonly string[], place: Place, gazetteer: Gazetteer): CountyResolution {
  const [first] = codes;
  if (codes.length === 1 && first!.length === 2) return unresolved(NO_CITY, codes, gazetteer);
  if (codes.length === 1) return unresolved(noCounty(nameOf(first!, gazetteer)), codes, gazetteer);
  const words = place.readings.map((path) => path.mentions.at(-1)?.text).find((text) => text !== undefined);
  const names = codes.map((code) => nameOf(code, gazetteer));
  return unresolved(severalCounties(words ?? written(place.address), names), codes, gazetteer);
}

function unresolved(reason: string, codes: readonly string[], gazetteer: Gazetteer): CountyResolution {
  const { divisions } = gazetteer;
  const candidates = codes.flatMap((code) => {
    const division = divisions.get(code);
    return division && isCounty(code) ? [division] : [...divisions.children(code)];
  });
  return { kind: 'unresolved', reason, candidates };
}
