import { useMemo } from 'react';
import { trendOption } from './chart-options';
import { ChartWithTable } from './chart-with-table';
import { FigureLink } from './figure-link';
import { FigureTable } from './figure-table';
import type { Overview } from './overview';

export function TrendCard({ overview }: { overview: Overview }) {
  const option = useMemo(() => trendOption(overview), [overview]);
  const span = ({ from, to }: Overview['trend'][number]) =>
    from === to ? from : `${from} 到 ${to.slice(5)}`;
  return (
    <ChartWithTable
      title="趋势"
      option={option}
      table={
        <FigureTable
          label="趋势"
          // The newest is looked for first.
          rows={overview.trend.toReversed()}
          keyOf={({ from }) => from}
          columns={[
            { title: '时间', render: (_, point) => span(point) },
            {
              title: '投诉',
              render: (_, point) =>
                point.complaints && (
                  <FigureLink figure={point.complaints} what={`${span(point)}收到的投诉`} />
                ),
            },
            {
              title: '举报',
              render: (_, point) =>
                point.tipOffs && <FigureLink figure={point.tipOffs} what={`${span(point)}收到的举报`} />,
            },
            {
              title: '办结',
              render: (_, point) => <FigureLink figure={point.ended} what={`${span(point)}办结`} />,
            },
          ]}
        />
      }
    />
  );
}
