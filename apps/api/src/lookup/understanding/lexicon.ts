import type { LexiconSources } from '../lookup-types.js';
import { foldText } from './fold-text.js';
import { lexiconTerms } from './lexicon-terms.js';
import { type Meaning, meaningKey, type Term } from './meaning.js';

/** A node of the tree of words: what ends here, and where each next character leads. */
export interface LexiconNode {
  /** By UTF-16 code. */
  readonly next: Map<number, LexiconNode>;
  readonly terms: Term[];
  /** What the names from here on stand for; empty when they stand for many things. */
  completions: readonly Meaning[];
}

/** Half a word that could become more things than this says too little. */
const MOST_COMPLETIONS = 3;

/** Every word that the one-box search knows, as a tree by character. Built once for each state of brands and categories. */
export class Lexicon {
  readonly root: LexiconNode = newNode();
  private readonly endingStarts: ReadonlySet<number>;

  constructor(
    terms: readonly Term[],
    /** Folded. */
    private readonly addressEndings: readonly string[],
  ) {
    for (const term of terms) this.add(term);
    findCompletions(this.root);
    this.endingStarts = new Set(addressEndings.map((ending) => ending.charCodeAt(0)));
  }

  /** Whether 路, 广场 and the like stand at a position of folded text. */
  beginsWithEnding(folded: string, start: number): boolean {
    if (!this.endingStarts.has(folded.charCodeAt(start))) return false;
    return this.addressEndings.some((ending) => folded.startsWith(ending, start));
  }

  private add(term: Term): void {
    let node = this.root;
    for (let at = 0; at < term.text.length; at++) {
      const code = term.text.charCodeAt(at);
      let next = node.next.get(code);
      if (!next) {
        next = newNode();
        node.next.set(code, next);
      }
      node = next;
    }
    node.terms.push(term);
  }
}

export function buildLexicon(sources: LexiconSources): Lexicon {
  return new Lexicon(lexiconTerms(sources), sources.words.addressEndings.map(foldText));
}

function newNode(): LexiconNode {
  return { next: new Map(), terms: [], completions: [] };
}

/** Gives each node its completions and returns what stands below it, one more than counts at most. */
function findCompletions(node: LexiconNode): Map<string, Meaning> {
  const below = new Map<string, Meaning>();
  const add = (meaning: Meaning) => {
    if (below.size <= MOST_COMPLETIONS && !isWithin(meaning, below)) below.set(meaningKey(meaning), meaning);
  };
  for (const { meaning, form } of node.terms) if (isCompletable(meaning) && form !== 'initials') add(meaning);
  for (const child of node.next.values()) for (const meaning of findCompletions(child).values()) add(meaning);
  node.completions = below.size <= MOST_COMPLETIONS ? [...below.values()] : [];
  return below;
}

/** A city's name begins those of its development zones: half of it means the city. */
function isWithin(meaning: Meaning, known: ReadonlyMap<string, Meaning>): boolean {
  if (meaning.kind !== 'place') return false;
  return [...known.values()].some(
    (outer) =>
      outer.kind === 'place' && meaning.codes.every((code) => outer.codes.some((o) => code.startsWith(o))),
  );
}

/** Half a filler says nothing, and half a township's name is mostly a street's. */
function isCompletable(meaning: Meaning): boolean {
  return meaning.kind !== 'filler' && !(meaning.kind === 'place' && meaning.level === 'township');
}
