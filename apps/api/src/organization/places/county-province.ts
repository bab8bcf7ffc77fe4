import { type PathOptions, type PlacePath, readPath } from './county-path.js';
import { pathStarts } from './county-text.js';
import { addressAgainstColumn, contradiction, NO_PLACE, written } from './county-wording.js';
import type { Gazetteer } from './gazetteer.js';

/** A row's columns as plain text, empty where the list has none. */
export interface PlaceColumns {
  province: string;
  city: string;
  county: string;
  address: string;
  name: string;
}

/** Whether a row is of the province served. */
export type ProvinceDecision =
  | { kind: 'home'; assumptions: string[] }
  | { kind: 'other'; code: string }
  | { kind: 'unclear'; reason: string };

type Side = 'home' | 'other' | 'either';

/**
 * A province column is believed unless the address clearly says otherwise; then the row is taken only if no other column
 * supports the stated province, and a row that says two things is left to its sender.
 */
export function decideProvince(row: PlaceColumns, gazetteer: Gazetteer): ProvinceDecision {
  const province = readPath(row.province, gazetteer);
  const city = readCity(row, province, gazetteer);
  const address = readAddress(row.address, gazetteer);
  const stated = sideOf(province, gazetteer);
  const cityside = sideOf(city, gazetteer);
  const told = isClear(address) ? sideOf(address, gazetteer) : null;

  if (stated === 'other') {
    if (told === 'home' && cityside !== 'other')
      return home([addressAgainstColumn(row.province, written(address))]);
    return other(province);
  }
  if (stated === 'home') {
    if (told === 'other') return unclear(row.province, address);
    if (cityside !== 'other') return home();
    return told === 'home'
      ? home([addressAgainstColumn(row.city, written(address))])
      : unclear(row.province, city);
  }
  return withoutProvince(row, city, address, gazetteer);
}

function withoutProvince(
  row: PlaceColumns,
  city: PlacePath,
  address: PlacePath,
  gazetteer: Gazetteer,
): ProvinceDecision {
  const cityside = sideOf(city, gazetteer);
  const clear = isClear(address) ? sideOf(address, gazetteer) : null;
  if (isDecided(cityside)) {
    return isDecided(clear) && clear !== cityside ? unclear(row.city, address) : decided(cityside, city);
  }
  const firm = readPath(row.name, gazetteer, { firm: true });
  const county = readPath(row.county, gazetteer);
  for (const path of [...(clear ? [address] : []), county]) {
    const side = sideOf(path, gazetteer);
    if (isDecided(side)) return decided(side, agreed(path, firm));
  }
  return byHints(address, county, firm, gazetteer);
}

/**
 * Short names only, which may be the beginning of a road or of a brand (北京…, 长安…). A firm's name may bring a row home, where
 * its county must still be found; but no row is dropped as another province's unless name and address agree on which.
 */
function byHints(
  address: PlacePath,
  county: PlacePath,
  firm: PlacePath,
  gazetteer: Gazetteer,
): ProvinceDecision {
  const hints = [sideOf(firm, gazetteer), sideOf(address, gazetteer)];
  if (hints.includes('home') && hints.includes('other')) return { kind: 'unclear', reason: NO_PLACE };
  if (hints[0] === 'home') return home();
  if (hints[0] === 'other') {
    const both = agreed(address, firm);
    if (isClear(firm) || both === firm) return other(firm);
  }
  const shared = [address, county].some((path) => sideOf(path, gazetteer) === 'either');
  return shared ? home() : { kind: 'unclear', reason: NO_PLACE };
}

/** The second path where it lies in the same province as the first, else the first: which of several 西安区 is meant. */
function agreed(path: PlacePath, firm: PlacePath): PlacePath {
  const sameProvince = firm.codes.some((code) =>
    path.codes.some((other) => other.slice(0, 2) === code.slice(0, 2)),
  );
  return sameProvince ? firm : path;
}

/** Reads an address's place from its start, or from after a colon or bracket where the start says nothing. */
export function readAddress(address: string, gazetteer: Gazetteer, options: PathOptions = {}): PlacePath {
  let nothing: PlacePath | null = null;
  for (const start of pathStarts(address)) {
    const path = readPath(address, gazetteer, { ...options, start, roads: true });
    if (path.mentions.length > 0) return path;
    nothing ??= path;
  }
  return nothing ?? { codes: [], mentions: [], end: 0 };
}

/** Whether a place in an address is beyond doubt: a full name, or one short name inside another. */
export function isClear(path: PlacePath): boolean {
  return path.mentions.length > 1 || path.mentions.some((mention) => mention.full);
}

function readCity(row: PlaceColumns, province: PlacePath, gazetteer: Gazetteer): PlacePath {
  const inside = readPath(row.city, gazetteer, { within: province.codes });
  return inside.mentions.length > 0 ? inside : readPath(row.city, gazetteer);
}

function sideOf(path: PlacePath, gazetteer: Gazetteer): Side | null {
  if (path.codes.length === 0) return null;
  const homes = path.codes.filter((code) => gazetteer.isHome(code)).length;
  return homes === path.codes.length ? 'home' : homes === 0 ? 'other' : 'either';
}

function isDecided(side: Side | null): side is 'home' | 'other' {
  return side === 'home' || side === 'other';
}

function decided(side: 'home' | 'other', path: PlacePath): ProvinceDecision {
  return side === 'home' ? home() : other(path);
}

function home(assumptions: string[] = []): ProvinceDecision {
  return { kind: 'home', assumptions };
}

function other(path: PlacePath): ProvinceDecision {
  return { kind: 'other', code: path.codes[0]! };
}

function unclear(column: string, path: PlacePath): ProvinceDecision {
  return { kind: 'unclear', reason: contradiction(column, written(path)) };
}
