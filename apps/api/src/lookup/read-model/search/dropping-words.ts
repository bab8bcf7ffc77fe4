import type { Reading } from '../../lookup-types.js';
import { type KeptWords, type TypedWord, wordsByWorth } from './typed-words.js';

/*
 * Which words of a line an answer is for. A search must not come back empty when giving up a word would find something: words
 * are given up from the least worth, then those that do no harm are taken back.
 */

/** @param answers whether there is an outlet for what is kept */
export function chooseWords(readings: readonly Reading[], answers: (kept: KeptWords) => boolean): KeptWords {
  const whole = readings.map(everyWord);
  const [first] = whole;
  return whole.find(answers) ?? giveUpWords(first!, answers) ?? first!;
}

export function everyWord(reading: Reading): KeptWords {
  return { reading, words: wordsByWorth(reading), dropped: 0, placeWidened: false };
}

/** Null when nothing helps. */
function giveUpWords(all: KeptWords, answers: (kept: KeptWords) => boolean): KeptWords | null {
  const found = withoutLeast(all, answers);
  if (found === null) return null;
  let kept = found;
  for (let index = all.words.length - 1; index >= 0; index--) {
    const more = withWord(kept, index);
    if (more !== kept && answers(more)) kept = more;
  }
  return widenPlace(kept, answers);
}

/** Gives up one word after the other until there is an answer. */
function withoutLeast(all: KeptWords, answers: (kept: KeptWords) => boolean): KeptWords | null {
  let kept = all;
  for (let index = 0; index < all.words.length; index++) {
    kept = { ...kept, dropped: kept.dropped | (1 << index) };
    if (answers(kept)) return kept;
  }
  return null;
}

function withWord(kept: KeptWords, index: number): KeptWords {
  const bit = 1 << index;
  return (kept.dropped & bit) === 0 ? kept : { ...kept, dropped: kept.dropped & ~bit };
}

/** Rather than anywhere, look in the cities around the place that had nothing. */
function widenPlace(kept: KeptWords, answers: (kept: KeptWords) => boolean): KeptWords {
  if (!kept.words.some((word, index) => isPlace(word) && (kept.dropped & (1 << index)) !== 0)) return kept;
  const widened = { ...kept, placeWidened: true };
  return answers(widened) ? widened : kept;
}

function isPlace(word: TypedWord): boolean {
  return word.kind === 'place';
}
