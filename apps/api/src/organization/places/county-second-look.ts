import { landmarkEvidence, townshipEvidence } from './county-evidence.js';
import type { Place } from './county-place.js';
import type { PlaceColumns } from './county-province.js';
import { skipBetweenParts } from './county-text.js';
import { inCustody, roadElsewhere } from './county-wording.js';
import type { Gazetteer } from './gazetteer.js';

/**
 * A county that the row states is looked at once more. A township that a functional zone on that county's land keeps today
 * belongs to the zone, as a county's old name belongs to its successor. And where the address goes from the city straight to
 * a road of another county, the county column is what is wrong: an address is written to be found, a column to be filled.
 */
export function lookAgain(
  stated: string,
  place: Place,
  row: PlaceColumns,
  gazetteer: Gazetteer,
): { code: string; assumptions: readonly string[] } {
  const cityCode = stated.slice(0, 4);
  const zones = gazetteer.zonesOf(cityCode).map((zone) => zone.code);
  const around = zones.filter((zone) => gazetteer.standsOn(zone, stated));
  const kept = townshipEvidence(row.address, around, gazetteer, false);
  if (kept && !townshipEvidence(row.address, [stated], gazetteer, false)) {
    const [zone] = kept.codes;
    return { code: zone!, assumptions: [inCustody(kept.words, zone!, gazetteer)] };
  }
  const road = goesStraightToRoad(place, row, gazetteer)
    ? landmarkEvidence(row.address, [cityCode], gazetteer)
    : null;
  const fits = (code: string) =>
    code === stated || gazetteer.standsOn(code, stated) || gazetteer.standsOn(stated, code);
  if (!road || road.codes.some(fits)) return { code: stated, assumptions: [] };
  const code = road.codes.length === 1 ? road.codes[0]! : stated;
  return { code, assumptions: [roadElsewhere(road, stated, code, gazetteer)] };
}

/** 某某市|中华南大街: nothing between the city and a road that is known there, so the road is the city's own. */
function goesStraightToRoad({ address }: Place, row: PlaceColumns, gazetteer: Gazetteer): boolean {
  const [cityCode, ...others] = address.mentions.at(-1)?.codes ?? [];
  if (cityCode?.length !== 4 || others.length > 0) return false;
  const [road] =
    gazetteer.landmarksOf(cityCode)?.at(row.address, skipBetweenParts(row.address, address.end)) ?? [];
  return road !== undefined;
}
