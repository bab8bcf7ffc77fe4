/** What a number means to a person, by the format of its cell. */
export type NumberMeaning = 'number' | 'date' | 'time';

// Built-in formats (ECMA-376 18.8.30, with those of Chinese versions at 27-36 and 50-58).
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

export function builtInMeaning(formatId: number): NumberMeaning {
  if (BUILT_IN_TIMES.has(formatId)) return 'time';
  const date = (formatId >= 14 && formatId <= 22) || (formatId >= 27 && formatId <= 36);
  return date || (formatId >= 50 && formatId <= 58) ? 'date' : 'number';
}

export function customMeaning(formatCode: string): NumberMeaning {
  // Literal text, colours and locales may contain any letter.
  const code = formatCode.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  if (/general|通用/.test(code)) return 'number';
  if (/[yd年日]/.test(code)) return 'date';
  if (/[hs]/.test(code)) return 'time';
  return /m/.test(code) ? 'date' : 'number';
}

/**
 * A serial day number as `YYYY-MM-DD`. It counts days of the calendar, so no time zone takes part.
 * @returns null outside the years 1900 to 2199
 */
export function dateOfSerial(serial: number, epoch1904: boolean): string | null {
  const day = Math.floor(serial) + (epoch1904 ? 1462 : 0);
  // The 1900 system has a 29th of February that never was; nothing that old stands in a list.
  if (!Number.isFinite(serial) || day < 61 || day > 109_574) return null;
  return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);
}

/** The time of day of a serial number as `HH:MM`. */
export function timeOfSerial(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
