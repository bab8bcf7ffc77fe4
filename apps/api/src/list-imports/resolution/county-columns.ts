import { zoneEvidence } from './county-evidence.js';
import { type PlacePath, readPath } from './county-path.js';
import type { PlaceColumns } from './county-province.js';
import type { Gazetteer } from './gazetteer.js';

/** What the columns for province, city and county say together. */
export interface ColumnReading {
  /** Counties, or cities where no county is named, or the province. */
  codes: readonly string[];
  path: PlacePath;
  /** A county of another city than the one in the city column. */
  clash: PlacePath | null;
  /** The columns as written, to quote to the sender. */
  words: string;
}

/** Reads the columns from the widest to the narrowest; any of them may hold what belongs in another. */
export function readColumns(row: PlaceColumns, gazetteer: Gazetteer): ColumnReading {
  const words = row.city + row.county || row.province;
  let within: readonly string[] = [gazetteer.provinceCode];
  let path = readPath('', gazetteer);
  for (const text of [row.province, row.city, row.county]) {
    const next = readPath(text, gazetteer, { within });
    if (next.mentions.length === 0) continue;
    path = next;
    within = next.codes;
  }
  if (row.county !== '' && !path.mentions.at(-1)?.county) {
    const zone = zoneEvidence(row.county, 0, within, gazetteer);
    if (zone) return { codes: zone.codes, path, clash: null, words };
    const elsewhere = readPath(row.county, gazetteer, { within: [gazetteer.provinceCode] });
    if (elsewhere.mentions.at(-1)?.county) return { codes: within, path, clash: elsewhere, words };
  }
  return { codes: within, path, clash: null, words };
}
