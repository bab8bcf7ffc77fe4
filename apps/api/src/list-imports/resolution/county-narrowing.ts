import {
  type Evidence,
  firmEvidence,
  insideEvidence,
  landmarkEvidence,
  townshipEvidence,
  zoneEvidence,
} from './county-evidence.js';
import { isCounty, type Place } from './county-place.js';
import type { PlaceColumns } from './county-province.js';
import { assumedFrom, usualSuccessor } from './county-wording.js';
import type { Gazetteer } from './gazetteer.js';

export interface Narrowed {
  codes: readonly string[];
  assumptions: readonly string[];
}

/**
 * Follows the evidence in the rest of the address and in the firm's name until one county is left, the strongest kind first.
 * A road says more than a firm's name only where the address itself names the city: a bare 西环路 may be any county town's.
 */
export function narrowByEvidence(place: Place, row: PlaceColumns, gazetteer: Gazetteer): Narrowed {
  let codes = place.codes;
  if (isOneCounty(codes) || codes.some((code) => code.length < 4)) return { codes, assumptions: [] };
  const named = place.address.mentions.some((mention) => mention.codes.every((code) => code.length >= 4));
  const landmark = () => landmarkEvidence(row.address, codes, gazetteer);
  const firm = () => firmEvidence(row.name, codes, gazetteer);
  const kinds: (() => Evidence | null)[] = [
    () => zoneEvidence(row.address, place.address.end, codes, gazetteer),
    () => insideEvidence(row.address, codes, gazetteer),
    () => townshipEvidence(row.address, codes, gazetteer),
    ...(named ? [landmark, firm] : [firm, landmark]),
  ];
  for (const find of kinds) {
    const evidence = find();
    if (!evidence) continue;
    codes = evidence.codes;
    if (isOneCounty(codes)) return { codes, assumptions: [assumedFrom(evidence, codes[0]!, gazetteer)] };
  }
  return usualOne(codes, place, gazetteer);
}

function usualOne(codes: readonly string[], place: Place, gazetteer: Gazetteer): Narrowed {
  for (const path of place.readings) {
    const mention = path.mentions.at(-1);
    const usual = mention?.former?.usual;
    if (mention && usual && codes.includes(usual)) {
      return { codes: [usual], assumptions: [usualSuccessor(mention, usual, gazetteer)] };
    }
  }
  return { codes, assumptions: [] };
}

function isOneCounty(codes: readonly string[]): boolean {
  return codes.length === 1 && isCounty(codes[0]!);
}
