import {
  type ApiSchemas,
  WARNING_LIST_LABELS,
  WARNING_LISTS,
  WARNING_STATE_LABELS,
  type WarningList,
  type WarningState,
} from '@jiweibao/shared';
import { Alert, Badge, Button, Flex, Input, Tabs, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useList, useRead } from '../../platform/queries';
import { timeText } from '../../platform/times';
import { useFilters } from '../../platform/use-filters';
import { BrandSelect } from '../../ui/brand-select';
import { ExportButton } from '../../ui/export-button';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { STATE_COLOURS } from './state-colours';

type Line = ApiSchemas['WarningLineReply'];

const FILTERS = ['list', 'number', 'brandId'] as const;
const EMPTY: Record<WarningList, string> = {
  open: '没有正在准备的。从“可疑号码”里挑一个，或者点“准备一件警示”。',
  toApprove: '没有等待批准的。',
  published: '现在没有正在警示的号码。',
  toReview: '没有要复核的。离复核日期 14 天以内的会列在这里。',
  ended: '没有撤回或者不予警示的。',
  all: '没有找到。号码要填完整。',
};

/** The bureau's warning cases, list by list. */
export default function WarningListPage() {
  const [filters, change] = useFilters(FILTERS);
  const list = WARNING_LISTS.find((each) => each === filters.list) ?? 'open';
  const { number, brandId } = filters;
  const warnings = useList('/api/v1/staff/number-warnings', { query: { list, number, brandId } });
  const { data: counts } = useRead('/api/v1/staff/supervision-counts', {});
  const navigate = useNavigate();
  return (
    <>
      <PageHeading
        title="号码警示"
        hint="县级以上的局准备，另一位督办批准，发布后群众两秒内就查得到；一年内要复核。"
        acts={
          <>
            <ExportButton address={exportOf({ list, number, brandId })} />
            <Button type="primary" onClick={() => navigate('/number-warnings/new')}>
              准备一件警示
            </Button>
          </>
        }
      />
      {counts !== undefined && counts.reviewOverdue > 0 && list !== 'toReview' && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 12 }}
          title={`有 ${counts.reviewOverdue} 件过了复核的日期：号码可能已经换了人，请继续或者撤回。`}
          action={<Link to="/number-warnings?list=toReview">去复核</Link>}
        />
      )}
      <Tabs
        activeKey={list}
        onChange={(key) => change({ list: key === 'open' ? undefined : key })}
        items={WARNING_LISTS.map((each) => ({
          key: each,
          label: (
            <>
              {WARNING_LIST_LABELS[each]} <Badge count={countOf(each, counts)} size="small" />
            </>
          ),
        }))}
      />
      <Flex wrap gap="small" style={{ marginBottom: 12 }}>
        <Input.Search
          aria-label="号码"
          allowClear
          placeholder="完整的号码"
          defaultValue={number}
          onSearch={(text) => change({ number: text.trim() || undefined })}
          style={{ width: 200 }}
        />
        <BrandSelect
          label="冒充的品牌"
          placeholder="冒充的品牌"
          width={180}
          value={brandId}
          onChange={(value) => change({ brandId: value ?? undefined })}
        />
      </Flex>
      <ListTable
        label={WARNING_LIST_LABELS[list]}
        list={warnings}
        keyOf={(line) => line.id}
        open={(line) => navigate(`/number-warnings/${line.id}`)}
        leastWidth={760}
        empty={EMPTY[list]}
        columns={[
          {
            title: '号码',
            dataIndex: 'display',
            render: (display: string, { id }: Line) => <Link to={`/number-warnings/${id}`}>{display}</Link>,
          },
          { title: '冒充的品牌', dataIndex: 'brand', render: (brand: Line['brand']) => brand?.name ?? '—' },
          { title: '哪个局', dataIndex: 'bureau', render: (bureau: Line['bureau']) => bureau.name },
          {
            title: '状态',
            dataIndex: 'state',
            render: (state: WarningState) => (
              <Tag color={STATE_COLOURS[state]}>{WARNING_STATE_LABELS[state]}</Tag>
            ),
          },
          { title: '复核日期', key: 'review', render: (_: unknown, line: Line) => <Review line={line} /> },
          { title: '最近变动', dataIndex: 'changedAt', render: timeText },
        ]}
      />
    </>
  );
}

function exportOf(query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((each): each is [string, string] => each[1] !== undefined);
  return `/api/v1/staff/exports/number-warnings.xlsx?${new URLSearchParams(given)}`;
}

function Review({ line: { state, reviewOn, reviewOverdue } }: { line: Line }) {
  if (reviewOn === null || state === 'withdrawn' || state === 'dropped') return '—';
  return reviewOverdue ? <Tag color="error">{reviewOn} 已经过了</Tag> : reviewOn;
}

function countOf(list: WarningList, counts: ApiSchemas['SupervisionCountsReply'] | undefined): number {
  if (counts === undefined) return 0;
  if (list === 'toApprove') return counts.toApprove;
  if (list === 'toReview') return counts.toReview;
  return list === 'open' ? counts.returned : 0;
}
