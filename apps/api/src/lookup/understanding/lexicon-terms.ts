import type { LexiconSources } from '../lookup-types.js';
import { meaningKey, type Term } from './meaning.js';
import { namedTerms, term } from './named-terms.js';

/** One character says too little to stand for anything but a filler. */
const SHORTEST = 2;
const BRACKETED = /[(\uff08][^()\uff08\uff09]*[)\uff09]/g;

/** Every word that the sources give, in an order that depends on their content alone. */
export function lexiconTerms({ brands, categories, words }: LexiconSources): Term[] {
  const terms = [
    ...brands.flatMap(brandTerms),
    ...categories.flatMap(({ code, name, aliases }) => namedTerms({ kind: 'category', code }, name, aliases)),
    ...words.places,
    ...words.fillers.map((word) => term(word, 'name', { kind: 'filler' })),
  ];
  return withoutSharedInitials(distinct(terms)).filter(
    ({ text, meaning }) => text.length >= (meaning.kind === 'filler' ? 1 : SHORTEST),
  );
}

function brandTerms({ id, name, aliases, pinyin, categoryCodes }: LexiconSources['brands'][number]): Term[] {
  const plain = name.replaceAll(BRACKETED, '');
  const others = plain === name ? aliases : [plain, ...aliases];
  return namedTerms({ kind: 'brand', id, categoryCodes }, name, others, pinyin.split(' '));
}

/** Sorted by content; the surest form of each word and meaning. */
function distinct(terms: Term[]): Term[] {
  const forms: Term['form'][] = ['name', 'otherName', 'pinyin', 'initials'];
  const best = new Map<string, Term>();
  for (const candidate of terms) {
    const key = `${candidate.text} ${meaningKey(candidate.meaning)}`;
    const known = best.get(key);
    if (!known || forms.indexOf(candidate.form) < forms.indexOf(known.form)) best.set(key, candidate);
  }
  return [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

/** Initials that stand for several things of a kind stand for none. */
function withoutSharedInitials(terms: Term[]): Term[] {
  const meanings = new Map<string, Set<string>>();
  const key = ({ text, meaning }: Term) => `${meaning.kind} ${text}`;
  const initials = terms.filter(({ form }) => form === 'initials');
  for (const candidate of initials) {
    const known = meanings.get(key(candidate)) ?? new Set();
    meanings.set(key(candidate), known.add(meaningKey(candidate.meaning)));
  }
  return terms.filter(
    (candidate) => candidate.form !== 'initials' || meanings.get(key(candidate))?.size === 1,
  );
}
