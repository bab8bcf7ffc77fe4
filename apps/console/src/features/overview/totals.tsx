import { CASE_KIND_LABELS } from '@jiweibao/shared';
import { Card, Col, Row, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { FigureLink } from './figure-link';
import { type Overview, shareText } from './overview';

const LATE_NOTE =
  '有办理期限在这段时间里到期的案件里，至少有一个期限没有按时做完的占多少。一件只算一次；暂停着的和不再需要的期限不算。';

/** The figures that one looks at first. */
export function Totals({ overview }: { overview: Overview }) {
  const { received, complaints, tipOffs, ended, underWay, overdue, periods, answers } = overview;
  return (
    <Row gutter={[12, 12]} className="overview-totals">
      <Total title="收到" value={<FigureLink figure={received} what="收到" />}>
        {complaints && tipOffs && (
          <>
            投诉 <FigureLink figure={complaints} what="收到的投诉" />
            ，举报 <FigureLink figure={tipOffs} what="收到的举报" />
          </>
        )}
      </Total>
      <Total title="办结" value={<FigureLink figure={ended} what="办结" />}>
        含不予受理、撤回
      </Total>
      <Total title="现在在办" value={<FigureLink figure={underWay} what="现在在办" />}>
        不管什么时候收到
      </Total>
      <Total title="现在逾期" value={<FigureLink figure={overdue} what="现在逾期" />}>
        期限过了还没有做完
      </Total>
      <Total title="逾期率" value={<Tooltip title={LATE_NOTE}>{shareText(periods.lateShare)}</Tooltip>}>
        到期 <FigureLink figure={periods.periodEnded} what="有期限到期的案件" />
        ，逾期 <FigureLink figure={periods.late} what="没有按时的案件" />
      </Total>
      {answers.map(({ kind, answered, medianWorkingDays, nineInTenWorkingDays }) => (
        <Total
          key={kind}
          title={kind === 'complaint' ? '多久决定受理' : '多久决定立案'}
          value={medianWorkingDays === null ? '—' : `${medianWorkingDays} 个工作日`}
        >
          {nineInTenWorkingDays !== null && `九成不超过 ${nineInTenWorkingDays} 个；`}
          {CASE_KIND_LABELS[kind]}决定了{' '}
          <FigureLink figure={answered} what={`决定了的${CASE_KIND_LABELS[kind]}`} />
        </Total>
      ))}
    </Row>
  );
}

function Total({ title, value, children }: { title: string; value: ReactNode; children?: ReactNode }) {
  return (
    <Col xs={12} md={8} xl={6} xxl={4}>
      <Card size="small" className="overview-total">
        <div className="overview-note">{title}</div>
        <div className="overview-value">{value}</div>
        <div className="overview-note">{children}</div>
      </Card>
    </Col>
  );
}
