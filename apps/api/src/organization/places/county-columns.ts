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
  /** Columns that say something which is no known place. */
  unread: readonly string[];
  /** The county column where it begins with a short name and goes on with what belongs to no name: 长安曲 for 长安区. */
  misspelt: string | null;
}

/** What may follow a short name without making it another: 固安(县城), 正定城区, 长安/新华, 栾城开发区, 元氏槐阳镇. */
const WELL_FOLLOWED =
  /^(?:$|\P{L}|县城|城区|市区|城关)|(?:开发区|新区|园区|工业园|街道|办事处|镇|乡|村|路|街|号)$/u;

/** Reads the columns from the widest to the narrowest; any of them may hold what belongs in another. */
export function readColumns(row: PlaceColumns, gazetteer: Gazetteer): ColumnReading {
  const words = row.city + row.county || row.province;
  const home = [gazetteer.provinceCode];
  let within: readonly string[] = home;
  let path = readPath('', gazetteer);
  const unread: string[] = [];
  for (const text of [row.province, row.city]) {
    const next = readPath(text, gazetteer, { within });
    if (next.mentions.length === 0) {
      if (text !== '') unread.push(text);
      continue;
    }
    path = next;
    within = next.codes;
  }
  const misspelt = null;
  if (row.county === '') return { codes: within, path, clash: null, words, unread, misspelt };
  const county = readPath(row.county, gazetteer, { within });
  if (county.mentions.length > 0) {
    const last = county.mentions.at(-1)!;
    const odd = last.county && !last.full && !WELL_FOLLOWED.test(row.county.slice(county.end));
    return {
      codes: county.codes,
      path: county,
      clash: null,
      words,
      unread,
      misspelt: odd ? row.county : null,
    };
  }
  const zone = zoneEvidence(row.county, 0, within, gazetteer);
  if (zone) return { codes: zone.codes, path, clash: null, words, unread, misspelt };
  const elsewhere = readPath(row.county, gazetteer, { within: home });
  const clash = elsewhere.mentions.at(-1)?.county ? elsewhere : null;
  return { codes: within, path, clash, words, unread: clash ? unread : [...unread, row.county], misspelt };
}
