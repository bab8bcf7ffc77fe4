import { useMemo } from 'react';
import { barOption } from './chart-options';
import { ChartWithTable } from './chart-with-table';
import { FigureLink } from './figure-link';
import { FigureTable } from './figure-table';
import type { Figure } from './overview';

interface Props {
  title: string;
  note?: string;
  /** What those without one are called. */
  without: string;
  rows: readonly { code: string | null; name: string | null; received: Figure }[];
}

/** What came in, by one of the things that it is about. */
export function NamedCard({ title, note, without, rows }: Props) {
  const named = useMemo(
    () =>
      rows.map(({ code, name, received }) => ({
        ...{ code, received, count: received.count },
        name: code === null ? without : (name ?? '已经不在名录里'),
      })),
    [rows, without],
  );
  const option = useMemo(() => barOption(named), [named]);
  return (
    <ChartWithTable
      title={title}
      note={note}
      option={option}
      height={Math.max(160, Math.min(named.length, 12) * 28 + 40)}
      table={
        <FigureTable
          label={title}
          rows={named}
          keyOf={({ code }) => code ?? 'none'}
          empty="这段时间没有收到案件。"
          columns={[
            { title: '名称', dataIndex: 'name' },
            {
              title: '收到',
              width: 80,
              render: (_, { name, received }) => <FigureLink figure={received} what={name} />,
            },
          ]}
        />
      }
    />
  );
}
