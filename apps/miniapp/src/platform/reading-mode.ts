import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './phone-storage';
import { systemTextScale } from './system-text-scale';
import { suggestsElder, wantedScale } from './text-scale';

export interface ReadingMode {
  elder: boolean;
  /** For `--text-scale`: what is left to multiply text with, beyond what the target does by itself. */
  textScale: number;
  /** The person reads large text elsewhere and has not said yet whether they want it here. */
  suggestsElder: boolean;
}

/** One for the whole program, so that every page that lies open changes at once. */
let mode: ReadingMode | null = null;
const listeners = new Set<() => void>();

export function useReadingMode(): ReadingMode & { setElder: (elder: boolean) => void } {
  return { ...useSyncExternalStore(subscribe, currentMode), setElder };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentMode(): ReadingMode {
  mode ??= modeFor(readStored('readingMode', isChoice));
  return mode;
}

/** Chosen by the person and remembered; on a phone that refuses to remember it holds until the program is left. */
function setElder(elder: boolean): void {
  writeStored('readingMode', { elder });
  mode = modeFor({ elder });
  for (const listener of listeners) listener();
}

interface Choice {
  elder: boolean;
}

function isChoice(value: unknown): value is Choice {
  return typeof (value as Choice | null)?.elder === 'boolean';
}

function modeFor(choice: Choice | null): ReadingMode {
  const systemScale = systemTextScale();
  const elder = choice?.elder ?? false;
  const wanted = wantedScale(systemScale, elder);
  return {
    elder,
    // A browser's rem has grown with its text size already; a mini-program's pixels have not.
    textScale: process.env.TARO_ENV === 'weapp' ? wanted : Math.max(1, wanted / systemScale),
    suggestsElder: choice === null && suggestsElder(systemScale),
  };
}
