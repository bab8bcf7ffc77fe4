import type { Lexicon } from './lexicon.js';
import type { Meaning, WordForm } from './meaning.js';
import { isSeam, type TypedLine } from './typed-line.js';

/** A stretch of the line taken as one word; `meaning` is null for a word that the lexicon does not know. */
export interface WordEdge {
  start: number;
  end: number;
  meaning: Meaning | null;
  cost: number;
}

/*
 * How unlikely a word is, lower is likelier. They were set by the tables of the tests, where each relation that matters has a
 * row: a known word beats unknown text, a longer one beats two shorter, and a known word that leaves one character over beside
 * it is likelier a part of something unknown (美的 in 完美的, 长安 in 长安路).
 */
const FORM_COST: Readonly<Record<WordForm, number>> = { name: 1, otherName: 1.2, pinyin: 1.5, initials: 3 };
const COST = {
  filler: 1,
  /** Blanks inside a word: `hai er`. */
  blankInside: 0.3,
  halfTyped: 2.5,
  oneCharacterTyped: 4.5,
  /** For each further thing that half a word could become. */
  furtherCompletion: 0.4,
  unknown: 3,
  unknownCharacter: 1,
  /** One unknown Han character stuck to a known word. */
  strayCharacter: 4,
  /** Unknown letters stuck to known letters. */
  tornLetters: 6,
  /** 路, 广场 right behind a known word. */
  addressEnding: 4,
  /** A township is likelier text of an address, but only just. */
  township: 0.5,
};
const SHORTEST_HALF = { han: 2, latin: 3 };

/** Words of the lexicon that begin at a position. */
export function knownWords(line: TypedLine, start: number, lexicon: Lexicon): WordEdge[] {
  const found: WordEdge[] = [];
  if (!lexicon.root.next.has(line.folded.charCodeAt(start))) return found;
  let node = lexicon.root;
  let blanks = 0;
  for (let end = start; end < line.folded.length; ) {
    if (end > start && line.breaks[end]) {
      // Words typed apart are one only if nothing is left over of them: `hai er`, 海 尔, TCL 王牌.
      if (!line.breaks[start]) break;
      blanks += 1;
    }
    const next = node.next.get(line.folded.charCodeAt(end));
    if (!next) break;
    node = next;
    end += 1;
    if (blanks > 0 && !line.breaks[end]) continue;
    for (const { meaning, form } of node.terms) {
      if (form === 'initials' && !(blanks === 0 && isToken(line, start, end))) continue;
      const cost = wordCost(meaning, form, end - start) + blanks * COST.blankInside;
      found.push({ start, end, meaning, cost });
    }
    const half = line.breaks[end] && node.terms.length === 0 ? halfTyped(line, start, end) : null;
    if (half === null) continue;
    const doubt = (node.completions.length - 1) * COST.furtherCompletion;
    for (const meaning of node.completions) {
      found.push({ start, end, meaning, cost: half + doubt + blanks * COST.blankInside });
    }
  }
  return found;
}

/** An unknown word from `start` to `end`, with no break inside. */
export function unknownWord(line: TypedLine, start: number, end: number, lexicon: Lexicon): WordEdge {
  const length = end - start;
  let cost = COST.unknown + length * COST.unknownCharacter;
  for (const side of [start, end]) {
    if (isSeam(line, side)) continue;
    if (line.latin[side]) cost += COST.tornLetters;
    else if (length === 1) cost += COST.strayCharacter;
  }
  if (!line.breaks[start] && lexicon.beginsWithEnding(line.folded, start)) cost += COST.addressEnding;
  return { start, end, meaning: null, cost };
}

function isToken(line: TypedLine, start: number, end: number): boolean {
  return isSeam(line, start) && isSeam(line, end);
}

function wordCost(meaning: Meaning, form: WordForm, length: number): number {
  if (meaning.kind === 'filler') return COST.filler;
  if (meaning.kind === 'place' && meaning.level === 'township') {
    return COST.unknown + length * COST.unknownCharacter + COST.township;
  }
  return FORM_COST[form];
}

function halfTyped(line: TypedLine, start: number, end: number): number | null {
  const length = end - start;
  if (line.latin[start]) return length >= SHORTEST_HALF.latin ? COST.halfTyped : null;
  if (length >= SHORTEST_HALF.han) return COST.halfTyped;
  return line.breaks[start] ? COST.oneCharacterTyped : null;
}
