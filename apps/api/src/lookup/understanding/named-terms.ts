import { foldText } from './fold-text.js';
import type { Meaning, Term, WordForm } from './meaning.js';
import { fullSpellings, initialSpellings, syllablesOf } from './pinyin-words.js';

/** One word for a meaning. */
export function term(text: string, form: WordForm, meaning: Meaning): Term {
  return { text: foldText(text), form, meaning };
}

/**
 * The name, the other names, and how each is spelt.
 * @param syllables those of the name where the registry keeps them; else they are read from it
 */
export function namedTerms(
  meaning: Meaning,
  name: string,
  others: readonly string[],
  syllables: readonly string[] | null = null,
): Term[] {
  const spelt = [syllables ?? syllablesOf(name), ...others.map(syllablesOf)].filter((read) => read !== null);
  return [
    term(name, 'name', meaning),
    ...others.map((other) => term(other, 'otherName', meaning)),
    ...spelt.flatMap(fullSpellings).map((spelling) => term(spelling, 'pinyin', meaning)),
    ...spelt.flatMap(initialSpellings).map((spelling) => term(spelling, 'initials', meaning)),
  ];
}
