const SHANGHAI = { timeZone: 'Asia/Shanghai' } as const;

const TIME = new Intl.DateTimeFormat('zh-CN', {
  ...SHANGHAI,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
/** Swedish writes a date as ISO 8601 does. */
const DAY = new Intl.DateTimeFormat('sv-SE', SHANGHAI);

/** An instant as the clock on the wall in China says it: 2026-11-27 09:05. */
export function timeText(instant: string | null | undefined): string {
  if (!instant) return '—';
  const parts = Object.fromEntries(
    TIME.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

/** The day in China of an instant, `YYYY-MM-DD`. */
export function dayOf(instant: string | Date): string {
  return DAY.format(new Date(instant));
}

/** Today in China, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(new Date());
}

/** The day so many after one, `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}
