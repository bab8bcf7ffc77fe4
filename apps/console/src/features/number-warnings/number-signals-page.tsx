import type { ApiSchemas } from '@jiweibao/shared';
import { Alert, Button, Flex, Input, Select, Space } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type ReadList, useRead } from '../../platform/queries';
import { useFilters } from '../../platform/use-filters';
import { BrandSelect } from '../../ui/brand-select';
import { ExportButton } from '../../ui/export-button';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { AskDrawer } from './ask-drawer';

type Signal = ApiSchemas['SignalledNumberReply'];

const FILTERS = ['days', 'met', 'brandId', 'number'] as const;
const DAYS = [7, 30, 90, 365].map((days) => ({ value: String(days), label: `最近 ${days} 天` }));
const MEETINGS = [
  { value: 'unlisted', label: '有人查、不在名录' },
  { value: 'warned', label: '有人查、已有警示' },
  { value: 'filed', label: '有投诉举报' },
];

/** The numbers that people met in the bureau's region: where looking into one begins. */
export default function NumberSignalsPage() {
  const [filters, change] = useFilters(FILTERS);
  const { days, met, brandId, number } = filters;
  const [asked, setAsked] = useState<string | null>(null);
  const navigate = useNavigate();
  const reply = useRead('/api/v1/staff/number-signals', {
    query: {
      days: Number(days ?? 30),
      met: MEETINGS.find(({ value }) => value === met)?.value as 'unlisted' | undefined,
      brandId,
      number,
    },
  });
  const list: ReadList<Signal> = {
    lines: reply.data?.items ?? [],
    isLoading: reply.isPending,
    error: reply.error,
    loadMore: null,
    isLoadingMore: false,
    again: () => void reply.refetch(),
  };
  return (
    <>
      <PageHeading
        title="可疑号码"
        hint="辖区里群众查过、投诉过，而名录里没有的号码。次数多的在前，最多 100 个。"
        acts={
          <ExportButton
            address={`/api/v1/staff/exports/number-signals.xlsx?${new URLSearchParams(filters)}`}
          />
        }
      />
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 12 }}
        title="次数只是线索，不能据此发布警示：先问总代理，再听号码使用人怎么说。同一个人同一天只算一次；不到 3 人次、又没有案件的不列，那可能是邻居的电话。"
      />
      <Flex wrap gap="small" style={{ marginBottom: 12 }}>
        <Select
          aria-label="看多少天"
          value={days ?? '30'}
          options={DAYS}
          onChange={(value) => change({ days: value === '30' ? undefined : value })}
          style={{ width: 130 }}
        />
        <Select
          aria-label="怎么遇到的"
          allowClear
          placeholder="怎么遇到的"
          value={met}
          options={MEETINGS}
          onChange={(value) => change({ met: value })}
          style={{ width: 170 }}
        />
        <BrandSelect
          label="想找的品牌"
          placeholder="想找的品牌"
          width={170}
          value={brandId}
          onChange={(value) => change({ brandId: value ?? undefined })}
        />
        <Input.Search
          aria-label="号码"
          allowClear
          placeholder="完整的号码"
          defaultValue={number}
          onSearch={(text) => change({ number: text.replace(/\D/g, '') || undefined })}
          style={{ width: 180 }}
        />
      </Flex>
      <ListTable
        label="可疑号码"
        list={list}
        keyOf={(line) => line.number}
        leastWidth={720}
        empty="这段时间没有可疑的号码。换一个时间或者去掉筛选再看。"
        columns={[
          { title: '号码', dataIndex: 'display', render: (display: string) => <strong>{display}</strong> },
          { title: '不在名录', dataIndex: 'unlistedChecks', align: 'right', render: times },
          { title: '已有警示', dataIndex: 'warnedChecks', align: 'right', render: times },
          {
            title: '投诉举报',
            dataIndex: 'cases',
            align: 'right',
            render: (n: number) => (n ? `${n} 件` : '—'),
          },
          { title: '想找的品牌', dataIndex: 'brands', render: brandsText },
          {
            title: '办理',
            key: 'acts',
            render: (_: unknown, line: Signal) => (
              <Space size={4} wrap>
                <Button
                  size="small"
                  onClick={() => navigate(`/number-warnings?list=all&number=${line.number}`)}
                >
                  查办过没有
                </Button>
                <Button size="small" onClick={() => setAsked(line.number)}>
                  问总代理
                </Button>
                <Button
                  size="small"
                  onClick={() => navigate('/number-warnings/new', { state: { number: line.display } })}
                >
                  准备警示
                </Button>
              </Space>
            ),
          },
        ]}
      />
      <AskDrawer number={asked} warningId={null} onClose={() => setAsked(null)} />
    </>
  );
}

function times(count: number): string {
  return count ? `${count} 人次` : '—';
}

function brandsText(brands: Signal['brands']): string {
  if (brands.length === 0) return '—';
  const named = brands.slice(0, 3).map(({ name, checks }) => `${name} ${checks}`);
  return brands.length > 3 ? `${named.join('、')} 等 ${brands.length} 个` : named.join('、');
}
