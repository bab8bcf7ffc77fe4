import { storedValue } from './stored-value';
import { systemTextScale } from './system-text-scale';
import { suggestsElder, wantedScale } from './text-scale';

export interface ReadingMode {
  elder: boolean;
  /** For `--text-scale`: what is left to multiply text with, beyond what the target does by itself. */
  textScale: number;
  /** The person reads large text elsewhere and has not said yet whether they want it here. */
  suggestsElder: boolean;
}

interface Choice {
  elder: boolean;
}

/** One for the whole program, so that every page that lies open changes at once; nothing where the person has not chosen. */
const choice = storedValue<Choice | null>('readingMode', null, isChoice);

export function useReadingMode(): ReadingMode & { setElder: (elder: boolean) => void } {
  return { ...modeFor(choice.use()), setElder };
}

function setElder(elder: boolean): void {
  choice.change(() => ({ elder }));
}

function isChoice(value: unknown): value is Choice {
  return typeof (value as Choice | null)?.elder === 'boolean';
}

function modeFor(chosen: Choice | null): ReadingMode {
  const systemScale = systemTextScale();
  const elder = chosen?.elder ?? false;
  const wanted = wantedScale(systemScale, elder);
  return {
    elder,
    // A browser's rem has grown with its text size already; a mini-program's pixels have not.
    textScale: process.env.TARO_ENV === 'weapp' ? wanted : Math.max(1, wanted / systemScale),
    suggestsElder: chosen === null && suggestsElder(systemScale),
  };
}
