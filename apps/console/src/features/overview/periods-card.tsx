import { CLOCK_KIND_LABELS } from '@jiweibao/shared';
import { Card } from 'antd';
import { FigureLink } from './figure-link';
import { FigureTable } from './figure-table';
import { type Overview, shareText } from './overview';

/** Which periods were kept. */
export function PeriodsCard({ overview }: { overview: Overview }) {
  return (
    <Card title="期限" size="small" className="overview-card">
      <p className="overview-note">期限在这段时间里到期的案件。</p>
      <FigureTable
        label="期限"
        rows={overview.periodsByClock}
        keyOf={({ clock }) => clock}
        columns={[
          { title: '做什么', render: (_, { clock }) => CLOCK_KIND_LABELS[clock] },
          {
            title: '到期',
            render: (_, { clock, periodEnded }) => (
              <FigureLink figure={periodEnded} what={`${CLOCK_KIND_LABELS[clock]}到期`} />
            ),
          },
          {
            title: '其中逾期',
            render: (_, { clock, late }) => (
              <FigureLink figure={late} what={`${CLOCK_KIND_LABELS[clock]}逾期`} />
            ),
          },
          { title: '逾期率', render: (_, { lateShare }) => shareText(lateShare) },
        ]}
      />
    </Card>
  );
}
