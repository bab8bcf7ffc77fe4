import {
  branchEvidence,
  type Evidence,
  firmEvidence,
  insideEvidence,
  landmarkEvidence,
  townshipEvidence,
  zoneEvidence,
} from './county-evidence.js';
import { isCounty, type Place } from './county-place.js';
import type { PlaceColumns } from './county-province.js';
import { assumedFrom, USUAL_SUCCESSOR } from './county-wording.js';
import type { Gazetteer } from './gazetteer.js';

export interface Narrowed {
  codes: readonly string[];
  /** False when the row stated one county by itself. */
  assumed: boolean;
  assumptions: readonly string[];
}

/**
 * Follows the evidence in the rest of the address and in the firm's name until one county is left, the strongest kind first.
 * A road says more than a firm's name only where the address itself names the city: a bare 西环路 may be any county town's.
 */
export function narrowByEvidence(place: Place, row: PlaceColumns, gazetteer: Gazetteer): Narrowed {
  let codes = place.codes;
  if (isOneCounty(codes) || codes.some((code) => code.length < 4))
    return { codes, assumed: false, assumptions: [] };
  const named = place.address.mentions.some((mention) => mention.codes.every((code) => code.length >= 4));
  const landmark = () => landmarkEvidence(row.address, codes, gazetteer);
  const firm = () => firmEvidence(row.name, codes, gazetteer);
  const kinds: (() => Evidence | null)[] = [
    () => zoneEvidence(row.address, place.address.end, codes, gazetteer),
    () => insideEvidence(row.address, codes, gazetteer),
    () => townshipEvidence(row.address, codes, gazetteer, true),
    ...(named ? [landmark, firm] : [firm, landmark]),
    () => branchEvidence(row.name, codes, gazetteer),
  ];
  for (const find of kinds) {
    const evidence = find();
    if (!evidence) continue;
    codes = evidence.codes;
    if (isOneCounty(codes))
      return { codes, assumed: true, assumptions: [assumedFrom(evidence, codes[0]!, gazetteer)] };
  }
  return usualOne(codes, place);
}

function usualOne(codes: readonly string[], place: Place): Narrowed {
  for (const path of place.readings) {
    const usual = path.mentions.at(-1)?.former?.usual;
    if (usual && codes.includes(usual)) {
      return { codes: [usual], assumed: true, assumptions: [USUAL_SUCCESSOR] };
    }
  }
  return { codes, assumed: true, assumptions: [] };
}

function isOneCounty(codes: readonly string[]): boolean {
  return codes.length === 1 && isCounty(codes[0]!);
}
