import { LIST_UPLOAD_STATE_LABELS, type ListUploadState } from '@jiweibao/shared';
import { Segmented, type TableProps, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import { type LineOf, useList } from '../../../platform/queries';
import { timeText } from '../../../platform/times';
import { useFilters } from '../../../platform/use-filters';
import { ListTable } from '../../../ui/list-table';
import { PageHeading } from '../../../ui/page-heading';
import { REVIEWS } from '../list-addresses';
import '../lists.css';

type Line = LineOf<typeof REVIEWS>;
const FILTERS = ['state'] as const;
const STATES = ['submitted', 'returned', 'published', 'withdrawn', 'rolledBack'] as const;
type Shown = (typeof STATES)[number];

/** The lists that general agents put before the bureau; those that wait longest come first. */
export default function ReviewsPage() {
  const navigate = useNavigate();
  const [filters, change] = useFilters(FILTERS);
  const state: Shown = STATES.find((each) => each === filters.state) ?? 'submitted';
  const list = useList(REVIEWS, { query: { state } });
  return (
    <>
      <PageHeading
        title="名单审核"
        hint="总代理提交的网点名单。通过就发布，消费者马上查得到；有问题就退回，写明理由。"
      />
      <Segmented<ListUploadState>
        aria-label="按状态看"
        className="section-head"
        value={state}
        onChange={(chosen) => change({ state: chosen })}
        options={STATES.map((value) => ({ value, label: LIST_UPLOAD_STATE_LABELS[value] }))}
      />
      <ListTable
        label="名单"
        list={list}
        keyOf={({ id }) => id}
        columns={COLUMNS}
        leastWidth={820}
        open={({ id }) => navigate(`/list-reviews/${id}`)}
        empty={state === 'submitted' ? '没有等着审核的名单。' : '没有这种状态的名单。'}
      />
    </>
  );
}

const COLUMNS: NonNullable<TableProps<Line>['columns']> = [
  {
    title: '总代理和名单',
    render: (_, { id, generalAgentName, fileName }) => (
      <>
        <Link to={`/list-reviews/${id}`}>{generalAgentName}</Link>
        <div className="quiet">{fileName}</div>
      </>
    ),
  },
  {
    title: '改什么',
    width: 260,
    render: (_, { diffCounts }) =>
      diffCounts === null
        ? '正在比较'
        : `新增 ${diffCounts.added}，变更 ${diffCounts.changed}，没有写到 ${diffCounts.missing}`,
  },
  {
    title: '冲突',
    width: 100,
    render: (_, { diffCounts }) =>
      (diffCounts?.claimsOfOthers ?? 0) > 0 ? (
        <Tag color="error">{diffCounts?.claimsOfOthers} 处</Tag>
      ) : (
        '没有'
      ),
  },
  { title: '谁审', width: 170, dataIndex: 'reviewBureauName' },
  { title: '提交时间', width: 150, render: (_, { submittedAt }) => timeText(submittedAt) },
];
