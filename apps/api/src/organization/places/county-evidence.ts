import { outermost, readPath } from './county-path.js';
import { isRoadAhead, skipBetweenParts } from './county-text.js';
import type { Gazetteer } from './gazetteer.js';
import { townshipsIn } from './township-reading.js';

/** Something in a row from which the county follows, when no county is written where it belongs. */
export interface Evidence {
  kind: 'zone' | 'inside' | 'township' | 'landmark' | 'firm';
  /** The words that decide. */
  words: string;
  /** County-level codes that it allows, all within what was asked for. */
  codes: readonly string[];
}

/*
 * Each function looks for one kind of evidence among `within`: codes of cities, or of the counties that are still possible.
 * None guesses: a result with several codes says only that it is one of these.
 */

/** 开发区 or 高新区 right after the city: the city's own zone, not that of a county further on. */
export function zoneEvidence(
  text: string,
  position: number,
  within: readonly string[],
  gazetteer: Gazetteer,
): Evidence | null {
  const start = skipBetweenParts(text, position);
  for (const cityCode of new Set(within.map((code) => code.slice(0, 4)))) {
    for (const zone of gazetteer.zonesOf(cityCode)) {
      if (!allows(within, zone.code)) continue;
      const words = zone.inCity.find((name) => text.startsWith(name, start));
      if (words && !isRoadAhead(text.slice(start + words.length)))
        return { kind: 'zone', words, codes: [zone.code] };
    }
  }
  return null;
}

/** A county's full name, of today or before, anywhere in the text: 某大道北(任县河头汽车园内). */
export function insideEvidence(
  text: string,
  within: readonly string[],
  gazetteer: Gazetteer,
): Evidence | null {
  for (let position = 0; position < text.length; position += 1) {
    const path = readPath(text, gazetteer, { within, start: position, roads: true });
    const mention = path.mentions.at(-1);
    if (mention?.full && mention.county) return { kind: 'inside', words: mention.text, codes: path.codes };
  }
  return null;
}

/** A township or street office named in the text, if all of that name lie in one county; `bare` as for `townshipsIn`. */
export function townshipEvidence(
  text: string,
  within: readonly string[],
  gazetteer: Gazetteer,
  bare: boolean,
): Evidence | null {
  for (const { words, codes } of townshipsIn(text, within, gazetteer, bare)) {
    const counties = outermost(codes.map((code) => code.slice(0, 6)));
    if (counties.length === 1) return { kind: 'township', words, codes: counties };
  }
  return null;
}

/**
 * Roads and landmarks of one city: each lies in one county or runs through several, and an address at a crossing lies where
 * both roads run. A road that contradicts those before it is left aside.
 */
export function landmarkEvidence(
  text: string,
  within: readonly string[],
  gazetteer: Gazetteer,
): Evidence | null {
  let possible: readonly string[] | null = null;
  const words: string[] = [];
  for (const cityCode of new Set(within.map((code) => code.slice(0, 4)))) {
    const landmarks = gazetteer.landmarksOf(cityCode);
    if (!landmarks) continue;
    for (let position = 0; position < text.length; ) {
      const [found] = landmarks.at(text, position);
      if (!found) {
        position += 1;
        continue;
      }
      position += found.name.length;
      const codes = found.values.flat().filter((code) => allows(within, code));
      const known: readonly string[] = possible ?? codes;
      const both = codes.filter((code) => known.includes(code));
      if (both.length === 0) continue;
      if (possible === null || both.length < possible.length) words.push(found.name);
      possible = both;
    }
  }
  return possible ? { kind: 'landmark', words: words.join('、'), codes: possible } : null;
}

const BRANCH_AHEAD = /^(?:分公司|分店|分部|专营店|店|公司|$)/;

/** The county in a firm's name: 某县…有限公司, …有限公司某县分公司; the last one named is where the branch is. */
export function firmEvidence(name: string, within: readonly string[], gazetteer: Gazetteer): Evidence | null {
  let found: Evidence | null = null;
  for (let position = 0; position < name.length; position += 1) {
    const path = readPath(name, gazetteer, { within, start: position, firm: true });
    const mention = path.mentions.at(-1);
    if (!mention?.county) continue;
    const opens = position === 0 || path.mentions.length > 1;
    if (mention.full || opens || BRANCH_AHEAD.test(name.slice(path.end))) {
      found = { kind: 'firm', words: mention.text, codes: path.codes };
    }
    position = path.end - 1;
  }
  return found;
}

/** A road or landmark in an outlet's name, right before 店 or 分公司: 某某电器迎宾大道店. Elsewhere it may be a brand. */
export function branchEvidence(
  name: string,
  within: readonly string[],
  gazetteer: Gazetteer,
): Evidence | null {
  for (const cityCode of new Set(within.map((code) => code.slice(0, 4)))) {
    const landmarks = gazetteer.landmarksOf(cityCode);
    for (let position = 0; landmarks && position < name.length; position += 1) {
      const [found] = landmarks.at(name, position);
      if (!found) continue;
      const end = position + found.name.length;
      const codes = found.values.flat().filter((code) => allows(within, code));
      const branch = end < name.length && BRANCH_AHEAD.test(name.slice(end));
      if (branch && codes.length > 0) return { kind: 'firm', words: found.name, codes };
      position = end - 1;
    }
  }
  return null;
}

function allows(within: readonly string[], code: string): boolean {
  return within.some((outer) => code.startsWith(outer));
}
