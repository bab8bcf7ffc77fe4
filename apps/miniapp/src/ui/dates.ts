/** `2026-11-23` → `2026年11月23日` */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const SHANGHAI_OFFSET_MILLISECONDS = 8 * 60 * 60 * 1000;

/** A UTC moment as read on a clock in China; counted by hand, as old phones know no time zones by name. */
export function momentInWords(utc: string): string {
  const shanghai = new Date(Date.parse(utc) + SHANGHAI_OFFSET_MILLISECONDS).toISOString();
  return `${dateInWords(shanghai.slice(0, 10))} ${shanghai.slice(11, 16)}`;
}

/** From and to, both days included; null where neither is known. */
export function periodInWords(from: string | null, to: string | null): string | null {
  if (from && to) return `${dateInWords(from)}至${dateInWords(to)}`;
  if (from) return `自${dateInWords(from)}起`;
  if (to) return `至${dateInWords(to)}止`;
  return null;
}
