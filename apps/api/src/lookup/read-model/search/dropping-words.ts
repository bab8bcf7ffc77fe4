import type { Reading } from '../../lookup-types.js';
import type { LineReadings } from './line-readings.js';
import { type KeptWords, wordsByWorth } from './typed-words.js';

/*
 * Which words of a line an answer is for. A search must not come back empty when giving up a word would find something: beginning
 * with the word that is worth most, each is kept with which there is still an answer.
 */

export function everyWord(reading: Reading): KeptWords {
  return { reading, words: wordsByWorth(reading), dropped: 0, placeWidened: false };
}

/**
 * The answer for the words that are best kept; for the whole first reading when no word has an answer.
 * @param tryWith answers for what is kept; what it gave before need not be valid any more afterwards
 * @param isAnswer whether what it gave is worth showing
 */
export function chooseWords<Answer extends { kept: KeptWords }>(
  readings: LineReadings,
  tryWith: (kept: KeptWords) => Answer,
  isAnswer: (answer: Answer) => boolean,
): Answer {
  for (const reading of readings.likely) {
    const answer = tryWith(everyWord(reading));
    if (isAnswer(answer)) return answer;
  }
  const helps = (kept: KeptWords) => isAnswer(tryWith(kept));
  for (const reading of readings.all) {
    const best = keepMostWorth(everyWord(reading), helps);
    if (helps(best)) return tryWith(widenPlace(best, helps));
  }
  return tryWith(everyWord(readings.likely[0]!));
}

/** Takes up word after word, the most worth first, passing over those that leave no answer. */
function keepMostWorth(all: KeptWords, helps: (kept: KeptWords) => boolean): KeptWords {
  let kept: KeptWords = { ...all, dropped: 2 ** all.words.length - 1 };
  for (let index = all.words.length - 1; index >= 0; index--) {
    const more = { ...kept, dropped: kept.dropped & ~(1 << index) };
    if (helps(more)) kept = more;
  }
  return kept;
}

/** Rather than anywhere, look in the cities around the place that had nothing. */
function widenPlace(kept: KeptWords, helps: (kept: KeptWords) => boolean): KeptWords {
  if (!kept.words.some(({ kind }, index) => kind === 'place' && isDropped(kept, index))) return kept;
  const widened = { ...kept, placeWidened: true };
  return helps(widened) ? widened : kept;
}

function isDropped({ dropped }: KeptWords, index: number): boolean {
  return (dropped & (1 << index)) !== 0;
}
