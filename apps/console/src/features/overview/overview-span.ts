import dayjs from 'dayjs';

/** A span of days that people often ask for. */
export interface SpanChoice {
  label: string;
  from: string;
  to: string;
}

const DAY = 'YYYY-MM-DD';

/** @param today `YYYY-MM-DD`, in China */
export function spanChoices(today: string): SpanChoice[] {
  const now = dayjs(today);
  const quarter = now.month(Math.floor(now.month() / 3) * 3).startOf('month');
  const until = (from: dayjs.Dayjs, to = now) => ({ from: from.format(DAY), to: to.format(DAY) });
  return [
    { label: '最近 7 天', ...until(now.subtract(6, 'day')) },
    { label: '最近 30 天', ...until(now.subtract(29, 'day')) },
    { label: '本月', ...until(now.startOf('month')) },
    {
      label: '上月',
      ...until(now.subtract(1, 'month').startOf('month'), now.subtract(1, 'month').endOf('month')),
    },
    { label: '本季度', ...until(quarter) },
    { label: '今年', ...until(now.startOf('year')) },
    {
      label: '去年',
      ...until(now.subtract(1, 'year').startOf('year'), now.subtract(1, 'year').endOf('year')),
    },
  ];
}

export function defaultSpan(today: string): { from: string; to: string } {
  return { from: dayjs(today).subtract(29, 'day').format(DAY), to: today };
}
