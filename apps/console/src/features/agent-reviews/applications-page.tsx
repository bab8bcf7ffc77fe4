import { AGENT_APPLICATION_STATE_LABELS, AGENT_APPLICATION_STATES, type ApiSchemas } from '@jiweibao/shared';
import { Segmented, Tag } from 'antd';
import { useNavigate } from 'react-router';
import { useList } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useFilters } from '../../platform/use-filters';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { NOBODY_REVIEWED_HINT } from './reviewer-hint';

type Line = ApiSchemas['ApplicationLineReply'];

const FILTERS = ['state'] as const;

/** Companies that want to keep brands' lists. */
export default function ApplicationsPage() {
  const [{ state = 'pending' }, change] = useFilters(FILTERS);
  const navigate = useNavigate();
  const list = useList('/api/v1/staff/agent-applications', { query: { state } as never });
  return (
    <>
      <PageHeading title="总代理申请" hint="申请的地址：本站 /console/apply，不用账号。" />
      <Segmented
        style={{ marginBottom: 12 }}
        value={state}
        options={AGENT_APPLICATION_STATES.map((value) => ({
          value,
          label: AGENT_APPLICATION_STATE_LABELS[value],
        }))}
        onChange={(value) => change({ state: value === 'pending' ? undefined : value })}
      />
      <ListTable<Line>
        label="总代理申请"
        list={list}
        keyOf={({ id }) => id}
        place="agent-applications"
        leastWidth={820}
        empty={`没有这样的申请。${NOBODY_REVIEWED_HINT}`}
        open={({ id }) => void navigate(`/agent-applications/${id}`)}
        columns={[
          { title: '单位', dataIndex: 'companyName', render: (name: string) => <strong>{name}</strong> },
          { title: '统一社会信用代码', dataIndex: 'creditCode' },
          { title: '品牌', key: 'brands', render: (_, { brandNames }) => brandNames.join('、') },
          {
            title: '',
            key: 'joins',
            render: (_, { joins }) => joins && <Tag color="processing">名录里已有这个总代理</Tag>,
          },
          { title: '收到', key: 'at', render: (_, { receivedAt }) => timeText(receivedAt) },
        ]}
      />
    </>
  );
}
