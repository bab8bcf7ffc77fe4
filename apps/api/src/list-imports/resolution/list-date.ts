/** A date of a list: a day, `null` for no end (长期), or unreadable. */
export type ListDate =
  | { kind: 'day'; day: string; assumption: string | null }
  | { kind: 'unbounded' }
  | { kind: 'unreadable' };

const UNBOUNDED = /^(?:长期|长期有效|永久|永久有效|无限期|无固定期限|不限|-+|—+|\/|无)$/;
const DAY =
  /^(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*[日号]?(?:[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^(\d{4})\s*[年/.-]\s*(\d{1,2})\s*月?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/**
 * Reads `2025年1月1日`, `2025/1/1`, `2025.01.01`, `20250101`, a spreadsheet's serial day (45658) or 长期. A month without a
 * day is taken from its first day or to its last, by `end`, and said. Days are of the calendar: no time zone takes part.
 */
export function readListDate(written: string, end: 'from' | 'to'): ListDate {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/[()]/g, '')
    .replace(/[至止起]$/, '');
  if (UNBOUNDED.test(text)) return { kind: 'unbounded' };
  const day = DAY.exec(text) ?? COMPACT_DAY.exec(text);
  if (day !== null) return dayOf(Number(day[1]), Number(day[2]), Number(day[3]), null);
  const month = MONTH.exec(text);
  if (month !== null) return monthOf(Number(month[1]), Number(month[2]), end);
  if (SERIAL.test(text)) return serialDay(Math.floor(Number(text)));
  return { kind: 'unreadable' };
}

/** Splits `2025.1.1-2026.12.31` and `2025年1月1日至2026年12月31日`; null when it is not two dates. */
export function splitPeriod(written: string): [string, string] | null {
  const text = written.normalize('NFKC').trim();
  const halves = text.split(/\s*(?:至|到|~|∼|〜|—+|–|--)\s*/).filter((half) => half !== '');
  if (halves.length === 2) return [halves[0]!, halves[1]!];
  const joined = /^(\d{4}[年./]\d{1,2}[月./]\d{1,2}日?)\s*-\s*(.+)$/.exec(text);
  const dashed = /^(\d{4}-\d{1,2}-\d{1,2}|\d{8})\s*-\s*(.+)$/.exec(text);
  const match = joined ?? dashed;
  return match === null ? null : [match[1]!, match[2]!];
}

function dayOf(year: number, month: number, day: number, assumption: string | null): ListDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1980 && year <= 2199;
  return exists ? { kind: 'day', day: date.toISOString().slice(0, 10), assumption } : { kind: 'unreadable' };
}

function monthOf(year: number, month: number, end: 'from' | 'to'): ListDate {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayOf(
    year,
    month,
    end === 'from' ? 1 : last,
    end === 'from' ? '只写了月份，按当月 1 日算起' : '只写了月份，按当月最后一天截止',
  );
}

function serialDay(serial: number): ListDate {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), null);
}
