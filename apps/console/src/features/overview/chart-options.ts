import type { EChartsCoreOption } from 'echarts/core';
import type { Overview } from './overview';

const COLOURS = ['#17549a', '#c2571a', '#2e7d5b'];
const PLAIN: EChartsCoreOption = {
  color: COLOURS,
  animation: false,
  tooltip: { trigger: 'axis' },
  grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
};
/** More bars than this are not told apart. */
const MOST_BARS = 12;

export function trendOption({ trend, size }: Overview): EChartsCoreOption {
  const days = trend.map(({ from }) => (size === 'month' ? from.slice(0, 7) : from.slice(5)));
  const line = (name: string, values: (number | null)[]) => ({
    name,
    type: 'line',
    data: values,
    symbolSize: 6,
  });
  return {
    ...PLAIN,
    legend: { top: 0 },
    xAxis: { type: 'category', data: days },
    yAxis: { type: 'value', minInterval: 1 },
    series: [
      line(
        '收到投诉',
        trend.map(({ complaints }) => complaints?.count ?? null),
      ),
      line(
        '收到举报',
        trend.map(({ tipOffs }) => tipOffs?.count ?? null),
      ),
      line(
        '办结',
        trend.map(({ ended }) => ended.count),
      ),
    ],
  };
}

/** The most first, from the top. */
export function barOption(rows: readonly { name: string; count: number }[]): EChartsCoreOption | null {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, MOST_BARS).toReversed();
  return {
    ...PLAIN,
    grid: { left: 8, right: 40, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: {
      type: 'category',
      data: shown.map(({ name }) => name),
      axisLabel: { width: 150, overflow: 'truncate' },
    },
    series: [
      {
        type: 'bar',
        data: shown.map(({ count }) => count),
        barMaxWidth: 18,
        label: { show: true, position: 'right' },
      },
    ],
  };
}
