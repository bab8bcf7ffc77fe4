import type { Option } from 'commander';
import { isPublicId } from '../platform/public-id.js';

/**
 * The words of a command line with the ids that begin with a dash behind `--`. One id in 64 does, and would be taken for an
 * option that does not exist. The value of an option stays with it.
 */
export function idsBehindOptions(words: readonly string[], options: readonly Option[]): string[] {
  const isStray = (word: string, at: number) =>
    word.startsWith('-') && isPublicId(word) && !takesValue(words[at - 1], options);
  const ids = words.filter(isStray);
  if (ids.length === 0 || words.includes('--')) return [...words];
  return [...words.filter((word, at) => !isStray(word, at)), '--', ...ids];
}

function takesValue(word: string | undefined, options: readonly Option[]): boolean {
  if (word === undefined) return false;
  return options.some(({ required, long, short }) => required && (word === long || word === short));
}
