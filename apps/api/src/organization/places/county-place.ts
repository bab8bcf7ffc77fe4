import { type ColumnReading, readColumns } from './county-columns.js';
import { type PlacePath, readPath } from './county-path.js';
import { isClear, type PlaceColumns, readAddress } from './county-province.js';
import {
  addressAgainstColumn,
  cityFromFirm,
  columnAgainstAddress,
  contradiction,
  nameOf,
  notQuite,
  severalCounties,
  shortReading,
  unread,
  written,
} from './county-wording.js';
import type { Gazetteer } from './gazetteer.js';

/** How far the columns and the beginning of the address lead. */
export interface Place {
  /** Counties that it may be, or cities if no county is named, or the province if no city is. */
  codes: readonly string[];
  address: PlacePath;
  /** Where `codes` was read, for the old and short names in it. */
  readings: readonly PlacePath[];
  assumptions: readonly string[];
  /** The county column has no county's name, only something like one. */
  misspelt?: boolean;
}

export interface Contradiction {
  reason: string;
  codes: readonly string[];
}

/** Reads the columns and the beginning of the address together. */
export function findPlace(row: PlaceColumns, gazetteer: Gazetteer): Place | Contradiction {
  const home = [gazetteer.provinceCode];
  const columns = readColumns(row, gazetteer);
  const elsewhere = readAddress(row.address, gazetteer, { within: home });
  if (columns.clash) return settleClash(columns.codes, columns.clash, columns.words, elsewhere, gazetteer);

  const cities = citiesOf(columns.codes);
  const address = cities.length > 0 ? readAddress(row.address, gazetteer, { within: cities }) : elsewhere;
  if (cities.length > 0 && isClear(elsewhere) && !meets(elsewhere.codes, cities)) {
    if (columns.codes.every(isCounty)) {
      return {
        reason: contradiction(columns.words, written(elsewhere)),
        codes: [...columns.codes, ...elsewhere.codes],
      };
    }
    const assumptions = [addressAgainstColumn(columns.words, written(elsewhere))];
    return { codes: elsewhere.codes, address: elsewhere, readings: [elsewhere], assumptions };
  }
  const place = join(columns, address, row, gazetteer);
  return { ...place, assumptions: [...columns.unread.map(unread), ...place.assumptions] };
}

/** The city and the county column contradict each other: the address decides, or nobody does. */
function settleClash(
  cityCodes: readonly string[],
  county: PlacePath,
  words: string,
  address: PlacePath,
  gazetteer: Gazetteer,
): Place | Contradiction {
  const possible = [...county.codes, ...cityCodes];
  const codes = narrowed(possible, address.codes);
  if (!isClear(address) || codes.length === 0 || codes.length === possible.length) {
    return {
      reason: severalCounties(
        words,
        possible.map((code) => nameOf(code, gazetteer)),
      ),
      codes: county.codes,
    };
  }
  return {
    codes,
    address,
    readings: [county, address],
    assumptions: [addressAgainstColumn(words, written(address))],
  };
}

function join(columns: ColumnReading, address: PlacePath, row: PlaceColumns, gazetteer: Gazetteer): Place {
  const { codes: columnCodes, path: column, words } = columns;
  const last = address.mentions.at(-1);
  if (columnCodes.every(isCounty)) {
    const both = last?.county ? columnCodes.filter((code) => address.codes.includes(code)) : [];
    if (both.length > 0) return { codes: both, address, readings: [column, address], assumptions: [] };
    const sameLand = address.codes.some((zone) => columnCodes.some((code) => gazetteer.standsOn(zone, code)));
    const assumptions =
      last?.county && !sameLand && columnCodes.length === 1
        ? [columnAgainstAddress(words, written(address), columnCodes[0]!, gazetteer)]
        : [];
    const [code, ...others] = columnCodes;
    if (columns.misspelt === null || others.length > 0)
      return { codes: columnCodes, address, readings: [column], assumptions };
    const doubt = notQuite(columns.misspelt, code!, gazetteer);
    return {
      codes: columnCodes,
      address,
      readings: [column],
      assumptions: [doubt, ...assumptions],
      misspelt: true,
    };
  }
  if (last?.county) {
    const short = !last.full && address.codes.length === 1;
    const assumptions = short ? [shortReading(last, address.codes[0]!, gazetteer)] : [];
    return { codes: address.codes, address, readings: [address], assumptions };
  }
  const codes = deepest(columnCodes, address.codes);
  if (codes.every((code) => code.length > 2)) return { codes, address, readings: [], assumptions: [] };
  return fromFirm(address, row, gazetteer);
}

/** No column and no address names a city: the firm's name may. */
function fromFirm(address: PlacePath, row: PlaceColumns, gazetteer: Gazetteer): Place {
  const home = [gazetteer.provinceCode];
  const firm = readPath(row.name, gazetteer, { within: home, firm: true });
  const cities = citiesOf(firm.codes);
  if (cities.length !== 1) return { codes: home, address, readings: [], assumptions: [] };
  const assumptions = [cityFromFirm(written(firm), cities[0]!, gazetteer)];
  return { codes: cities, address, readings: [], assumptions };
}

/** The cities that codes lie in or are; none for the province. */
function citiesOf(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code) => code.length >= 4).map((code) => code.slice(0, 4)))];
}

export function isCounty(code: string): boolean {
  return code.length === 6;
}

function meets(codes: readonly string[], others: readonly string[]): boolean {
  return codes.some((code) => others.some((other) => code.startsWith(other) || other.startsWith(code)));
}

/** The codes that lie in or around one of `others`. */
function narrowed(codes: readonly string[], others: readonly string[]): string[] {
  return codes.filter((code) => meets([code], others));
}

function deepest(codes: readonly string[], others: readonly string[]): readonly string[] {
  if (codes.length === 0) return others;
  return others.length > 0 && others[0]!.length > codes[0]!.length ? others : codes;
}
