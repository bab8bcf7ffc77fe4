import { Card, Col, Row, Skeleton } from 'antd';
import type { EChartsCoreOption } from 'echarts/core';
import { lazy, type ReactNode, Suspense } from 'react';

const EChart = lazy(() => import('./echart'));

interface Props {
  title: string;
  /** How it is counted. */
  note?: string;
  /** Null for nothing to draw. */
  option: EChartsCoreOption | null;
  height?: number;
  table: ReactNode;
}

/** A chart, and beside it the table that says the same: for whoever does not see the chart, or does not trust it. */
export function ChartWithTable({ title, note, option, height = 280, table }: Props) {
  return (
    <Card title={title} size="small" className="overview-card">
      {note !== undefined && <p className="overview-note">{note}</p>}
      <Row gutter={[16, 12]}>
        {option !== null && (
          <Col xs={24} xl={13}>
            {/* The table beside it says all of it. */}
            <div aria-hidden>
              <Suspense fallback={<Skeleton active style={{ height }} />}>
                <EChart option={option} height={height} />
              </Suspense>
            </div>
          </Col>
        )}
        <Col xs={24} xl={option === null ? 24 : 11}>
          {table}
        </Col>
      </Row>
    </Card>
  );
}
