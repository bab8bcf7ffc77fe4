import type { FormerCounty } from '../place-files.js';
import { isRoadAhead, skipBetweenParts } from './county-text.js';
import type { Gazetteer, PlaceMeaning } from './gazetteer.js';

/** A place read from the beginning of a text: 河北省 → 保定市 → 莲池区. */
export interface PlacePath {
  /** Codes of what it may be, none within another: one if it is clear, several if a name is shared or was split. */
  codes: readonly string[];
  /** The names read, outermost first. */
  mentions: readonly Mention[];
  /** Position where the place ends. */
  end: number;
}

export interface Mention {
  text: string;
  /** Written in full, so that it is surely a place and not the beginning of a road or a firm. */
  full: boolean;
  /** Whether the name is a county's or functional zone's own, not that of a city or province around it. */
  county: boolean;
  former: FormerCounty | null;
  codes: readonly string[];
}

export interface PathOptions {
  /** Codes that the place must lie in; empty for the whole country. */
  within?: readonly string[];
  start?: number;
  /** In an address a short name before 路 or 街 is a road; in a column of its own it is a place. */
  roads?: boolean;
  /** In a firm's name the short name of a district is more often a brand. */
  firm?: boolean;
}

const COUNTY_LENGTH = 6;

/** Reads a place as deep as the text goes, never deeper than a county. */
export function readPath(text: string, gazetteer: Gazetteer, options: PathOptions = {}): PlacePath {
  const mentions: Mention[] = [];
  let within = options.within ?? [];
  let position = options.start ?? 0;
  for (;;) {
    const start = skipBetweenParts(text, position);
    const mention = readMention(text, start, within, gazetteer, options);
    if (!mention) return { codes: mentions.at(-1)?.codes ?? [], mentions, end: position };
    mentions.push(mention);
    within = mention.codes;
    position = start + mention.text.length;
    if (within.length === 1 && within[0]!.length === COUNTY_LENGTH)
      return { codes: within, mentions, end: position };
  }
}

function readMention(
  text: string,
  position: number,
  within: readonly string[],
  gazetteer: Gazetteer,
  options: PathOptions,
): Mention | null {
  for (const { name, values } of gazetteer.places.at(text, position)) {
    const possible = preferPresent(values.filter((meaning) => narrow(within, meaning.code).length > 0));
    if (possible.length === 0) continue;
    const meanings = possible.filter((meaning) =>
      isAllowed(meaning, name, text, position, gazetteer, options),
    );
    // The longest name decides: where it is a road's, so is every shorter one that begins it.
    if (meanings.length === 0) return null;
    const codes = outermost(meanings.flatMap((meaning) => narrow(within, meaning.code)));
    return {
      text: name,
      full: meanings.some(isFull),
      county: meanings.some(
        (meaning) => meaning.code.length === COUNTY_LENGTH && codes.includes(meaning.code),
      ),
      former: meanings.find((meaning) => meaning.former)?.former ?? null,
      codes,
    };
  }
  return null;
}

function isAllowed(
  meaning: PlaceMeaning,
  name: string,
  text: string,
  position: number,
  gazetteer: Gazetteer,
  options: PathOptions,
): boolean {
  if (isFull(meaning)) return true;
  if (options.firm && meaning.district) return false;
  if (!options.roads) return true;
  const end = position + name.length;
  return !isRoadAhead(text.slice(end)) || fullNameFollows(text, end, meaning.code, gazetteer);
}

/** 唐山|路北区: what looks like a road is a county of that city. */
function fullNameFollows(text: string, position: number, code: string, gazetteer: Gazetteer): boolean {
  for (const { values } of gazetteer.places.at(text, position)) {
    if (values.some((meaning) => isFull(meaning) && meaning.code !== code && meaning.code.startsWith(code)))
      return true;
  }
  return false;
}

/** Within one city, a name in use today is not read as one that was given up; elsewhere the old name may be meant. */
function preferPresent(meanings: readonly PlaceMeaning[]): readonly PlaceMeaning[] {
  const cities = new Set(
    meanings.filter((meaning) => !meaning.former).map((meaning) => meaning.code.slice(0, 4)),
  );
  return meanings.filter((meaning) => !meaning.former || !cities.has(meaning.code.slice(0, 4)));
}

function isFull(meaning: PlaceMeaning): boolean {
  return meaning.form === 'full' || meaning.form === 'former' || meaning.form === 'alias';
}

/** What is left of `within` if the place lies in or around `code`; an empty `within` allows everything. */
function narrow(within: readonly string[], code: string): readonly string[] {
  if (within.length === 0 || within.some((outer) => code.startsWith(outer))) return [code];
  return within.filter((inner) => inner.startsWith(code));
}

/** Without repetitions, and without what lies in another of them: 吉林 is the province before it is the city. */
export function outermost(codes: readonly string[]): string[] {
  const unique = [...new Set(codes)];
  return unique.filter((code) => !unique.some((other) => other !== code && code.startsWith(other)));
}
