import { Button, Card, Table } from 'antd';
import { FigureLink } from './figure-link';
import { heatOf } from './heat';
import { type Figure, type Overview, shareText } from './overview';

type Place = Overview['places'][number];

interface Props {
  overview: Overview;
  /** Looks into a place. */
  into: (code: string) => void;
}

/** The heat table of the places below: the darker, the more; each cell says its number and opens its list. */
export function PlacesCard({ overview, into }: Props) {
  const { places, placesOf } = overview;
  const largest = (of: (place: Place) => number) => Math.max(0, ...places.map(of));
  const most = {
    received: largest(({ received }) => received.count),
    late: largest(({ lateShare }) => lateShare ?? 0),
    overdue: largest(({ overdue }) => overdue.count),
  };
  const heat = (value: number, most: number) => ({ className: `heat heat-${heatOf(value, most)}` });
  const cell = (figure: Figure, what: string) => <FigureLink figure={figure} what={what} />;
  return (
    <Card title={`各地：${placesOf.name}`} size="small" className="overview-card">
      <p className="overview-note">颜色越深，数越大。点数字看列表，点“看里面”看下一级。</p>
      <Table<Place>
        aria-label="各地"
        size="small"
        rowKey={({ code }) => code ?? 'none'}
        dataSource={places}
        pagination={places.length > 30 ? { pageSize: 30, size: 'small' } : false}
        scroll={{ x: 640 }}
        locale={{ emptyText: '没有下级。' }}
        columns={[
          { title: '地方', dataIndex: 'name', fixed: 'left', width: 150 },
          {
            title: '收到',
            sorter: (one, other) => one.received.count - other.received.count,
            onCell: ({ received }) => heat(received.count, most.received),
            render: (_, { name, received }) => cell(received, `${name}收到`),
          },
          {
            title: '到期',
            sorter: (one, other) => one.periodEnded.count - other.periodEnded.count,
            render: (_, { name, periodEnded }) => cell(periodEnded, `${name}有期限到期`),
          },
          {
            title: '其中逾期',
            render: (_, { name, late }) => cell(late, `${name}没有按时`),
          },
          {
            title: '逾期率',
            sorter: (one, other) => (one.lateShare ?? -1) - (other.lateShare ?? -1),
            onCell: ({ lateShare }) => heat(lateShare ?? 0, most.late),
            render: (_, { lateShare }) => shareText(lateShare),
          },
          {
            title: '现在逾期',
            sorter: (one, other) => one.overdue.count - other.overdue.count,
            onCell: ({ overdue }) => heat(overdue.count, most.overdue),
            render: (_, { name, overdue }) => cell(overdue, `${name}现在逾期`),
          },
          {
            title: '',
            width: 90,
            render: (_, { code, name, divided }) =>
              divided && code !== null ? (
                <Button type="link" size="small" aria-label={`看里面：${name}`} onClick={() => into(code)}>
                  看里面
                </Button>
              ) : null,
          },
        ]}
      />
    </Card>
  );
}
