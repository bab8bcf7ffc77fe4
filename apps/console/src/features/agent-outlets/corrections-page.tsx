import type { ApiSchemas } from '@jiweibao/shared';
import { Drawer, Tag, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useList } from '../../platform/queries';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { AnswerForm } from './answer-form';
import { ReportsWords } from './reports-card';

type Line = ApiSchemas['OpenReportReply'];

/** What consumers say is wrong, until it is answered. */
export default function CorrectionsPage() {
  const list = useList('/api/v1/agent/corrections', {});
  const [open, setOpen] = useState<Line | null>(null);
  return (
    <>
      <PageHeading
        title="反映有误"
        hint="消费者说这些网点的信息不对。核实以后先改网点，再来答复；不用也看不到是谁反映的。"
      />
      <ListTable<Line>
        label="反映有误的网点"
        list={list}
        keyOf={({ outletId }) => outletId}
        place="agent-corrections"
        leastWidth={900}
        empty="没有要答复的反映。"
        open={setOpen}
        columns={[
          {
            title: '网点',
            key: 'name',
            width: 280,
            render: (_, { name, address, divisionName, phones }) => (
              <>
                <Typography.Text strong>{name}</Typography.Text>
                <br />
                <Typography.Text type="secondary">{`${divisionName} ${address}`}</Typography.Text>
                <br />
                {phones.join('、')}
              </>
            ),
          },
          { title: '品牌', key: 'brands', width: 120, render: (_, { brandNames }) => brandNames.join('、') },
          { title: '反映', key: 'reports', render: (_, { reports }) => <ReportsWords reports={reports} /> },
          {
            title: '最晚答复',
            key: 'answerBy',
            width: 140,
            render: (_, { answerBy, late }) => (
              <>
                {answerBy} {late && <Tag color="error">已过期</Tag>}
              </>
            ),
          },
        ]}
      />
      <Drawer open={open !== null} onClose={() => setOpen(null)} title={open?.name} size={460}>
        {open !== null && (
          <>
            <ReportsWords reports={open.reports} />
            <p>
              <Link to={`/outlets/${open.outletId}`}>打开网点，先改正</Link>
            </p>
            <AnswerForm key={open.outletId} outletId={open.outletId} onDone={() => setOpen(null)} />
          </>
        )}
      </Drawer>
    </>
  );
}
