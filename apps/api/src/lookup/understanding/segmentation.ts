import type { Lexicon } from './lexicon.js';
import type { TypedLine } from './typed-line.js';
import { knownWords, unknownWord, type WordEdge } from './word-edges.js';

/** One way to cut the line into words. */
export interface Cut {
  words: WordEdge[];
  cost: number;
}

interface Path {
  cost: number;
  word: WordEdge | null;
  before: Path | null;
}

/** Ways kept at each position; enough for every ambiguity of the test tables, and a bound on the work. */
const PATHS_KEPT = 6;
/** Bounds the work on a long line made of nothing but known words. */
const UNKNOWN_ENDS_TRIED = 12;

/**
 * The cheapest ways to cut a line into words, the cheapest first; the same line gives the same ways. The work grows with the
 * line's length alone, which the edge limits to 100 characters.
 */
export function cutLine(line: TypedLine, lexicon: Lexicon): Cut[] {
  const length = line.folded.length;
  const known: WordEdge[][] = [];
  const paths: Path[][] = [[{ cost: 0, word: null, before: null }]];
  for (let at = 0; at < length; at++) {
    known.push(knownWords(line, at, lexicon));
    paths.push([]);
  }
  for (let start = 0; start < length; start++) {
    const here = paths[start]!;
    if (here.length === 0) continue;
    for (const word of known[start]!) for (const path of here) keep(paths[word.end]!, path, word);
    // Two unknown words in a row are one, unless something stands between them.
    const from = line.breaks[start] ? here : here.filter(({ word }) => word?.meaning != null);
    if (from.length === 0) continue;
    for (const end of unknownEnds(line, start, known)) {
      const word = unknownWord(line, start, end, lexicon);
      for (const path of from) keep(paths[end]!, path, word);
    }
  }
  return paths[length]!.map((path) => ({ words: wordsOf(path), cost: path.cost }));
}

/** An unknown word ends where a known one begins, one of the nearest, or else at the next break. */
function unknownEnds(line: TypedLine, start: number, known: readonly WordEdge[][]): number[] {
  const ends: number[] = [];
  let end = start + 1;
  for (; !line.breaks[end]; end++) {
    if (ends.length < UNKNOWN_ENDS_TRIED && known[end]!.length > 0) ends.push(end);
  }
  ends.push(end);
  return ends;
}

/** Keeps the cheapest; of equals the one found first. */
function keep(paths: Path[], before: Path, word: WordEdge): void {
  const cost = before.cost + word.cost;
  if (paths.length === PATHS_KEPT && cost >= paths[PATHS_KEPT - 1]!.cost) return;
  let place = paths.length;
  while (place > 0 && paths[place - 1]!.cost > cost) place -= 1;
  paths.splice(place, 0, { cost, word, before });
  if (paths.length > PATHS_KEPT) paths.pop();
}

function wordsOf(path: Path): WordEdge[] {
  const words: WordEdge[] = [];
  for (let at: Path | null = path; at?.word; at = at.before) words.push(at.word);
  return words.reverse();
}
