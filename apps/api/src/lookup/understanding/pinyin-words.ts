import { pinyin } from 'pinyin-pro';
import { foldText } from './fold-text.js';

/** Syllables of a name without tones, as `pinyin-pro` reads it; null when it holds anything but Han. */
export function syllablesOf(name: string): string[] | null {
  if (!/^\p{Script=Han}+$/u.test(name)) return null;
  return pinyin(name, { toneType: 'none', type: 'array', v: true });
}

/** How people type the syllables without blanks: `haier`; a ü is typed as v or as u. */
export function fullSpellings(syllables: readonly string[]): string[] {
  const spelling = foldText(syllables.join(''));
  return spelling.includes('v') ? [spelling, spelling.replaceAll('v', 'u')] : [spelling];
}

/** First letters: `he` for hai er. The syllable er is heard, and typed, as r too: `hr`. */
export function initialSpellings(syllables: readonly string[]): string[] {
  if (syllables.length < 2) return [];
  const letters = syllables.map((syllable) => syllable[0] ?? '').join('');
  const heard = syllables.map((syllable) => (syllable === 'er' ? 'r' : (syllable[0] ?? ''))).join('');
  return letters === heard ? [letters] : [letters, heard];
}
