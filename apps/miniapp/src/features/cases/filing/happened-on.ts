/** A date as people write it, as `YYYY-MM-DD`; null for what is none. Without a year it is the last such day up to today. */
export function happenedOn(text: string, today: string): string | null {
  const parts = text.normalize('NFKC').match(/\d+/g)?.map(Number) ?? [];
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  if (digits.length === 8 && parts.length === 1) {
    return dateOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  }
  const [first = 0, second = 0, third] = parts;
  if (parts.length === 3 && third !== undefined) return dateOf(wholeYear(first), second, third);
  if (parts.length !== 2) return null;
  const thisYear = Number(today.slice(0, 4));
  const date = dateOf(thisYear, first, second);
  return date !== null && date > today ? dateOf(thisYear - 1, first, second) : date;
}

/** `26年` is 2026. */
function wholeYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** Null for a day that no calendar has. */
function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
