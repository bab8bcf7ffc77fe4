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

const MINUTE_MILLISECONDS = 60_000;
const MINUTES_AN_HOUR = 60;
const HOURS_A_DAY = 24;

/** How long ago a UTC moment was: `刚刚`, `5 分钟前`, `2 小时前`, `3 天前`. */
export function agoInWords(utc: string, now = Date.now()): string {
  const minutes = Math.floor((now - Date.parse(utc)) / MINUTE_MILLISECONDS);
  if (minutes < 1) return '刚刚';
  if (minutes < MINUTES_AN_HOUR) return `${minutes} 分钟前`;
  const hours = Math.floor(minutes / MINUTES_AN_HOUR);
  return hours < HOURS_A_DAY ? `${hours} 小时前` : `${Math.floor(hours / HOURS_A_DAY)} 天前`;
}
