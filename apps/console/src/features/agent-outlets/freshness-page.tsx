import type { InputRef } from 'antd';
import { Card, Flex, Segmented, Typography } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useList, useRead } from '../../platform/queries';
import { useFilters } from '../../platform/use-filters';
import { useHotkeys } from '../../platform/use-hotkeys';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { ChosenBar } from './chosen-bar';
import { useConfirmOutlets } from './confirm-outlets';
import { FRESHNESS_COLUMNS } from './outlet-columns';
import { OUTLET_FILTERS, OutletFilterBar } from './outlet-filters';

/** What is due for confirmation: looked over line by line, and confirmed many at once. */
export default function FreshnessPage() {
  const [filters, change] = useFilters(OUTLET_FILTERS);
  const [chosen, setChosen] = useState<string[]>([]);
  const search = useRef<InputRef>(null);
  const navigate = useNavigate();
  const confirm = useConfirmOutlets();
  const counts = useRead('/api/v1/agent/freshness', {});
  const which = filters.freshness ?? 'toDo';
  const query = { ...filters, freshness: which, order: 'confirmed' } as never;
  const list = useList('/api/v1/agent/outlets', { query });
  async function confirmChosen() {
    if (chosen.length > 0 && (await confirm.run(chosen))) setChosen([]);
  }
  useHotkeys({ '/': () => search.current?.focus(), c: () => void confirmChosen() });
  const { overdue = 0, due = 0, rules = [] } = counts.data ?? {};
  return (
    <>
      <PageHeading
        title="要确认的网点"
        hint="j、k 上下移动，x 选中，c 确认选中的，Enter 打开来改，/ 查找。"
      />
      <Flex wrap gap="small" align="center" style={{ marginBottom: 12 }}>
        <Segmented
          value={which}
          options={[
            { value: 'toDo', label: `要确认的 ${overdue + due}` },
            { value: 'overdue', label: `已经逾期 ${overdue}` },
            { value: 'due', label: `快到期的 ${due}` },
          ]}
          onChange={(freshness) => {
            setChosen([]);
            change({ freshness: freshness === 'toDo' ? undefined : freshness });
          }}
        />
      </Flex>
      <OutletFilterBar filters={filters} change={change} search={search} withFreshness={false} />
      {list.lines.length > 0 && (
        <ChosenBar chosen={chosen} shown={list.lines.map(({ id }) => id)} choose={setChosen} />
      )}
      <ListTable
        label="要确认的网点"
        list={list}
        columns={FRESHNESS_COLUMNS}
        keyOf={({ id }) => id}
        place="agent-freshness"
        leastWidth={1000}
        empty="没有要确认的网点。"
        open={({ id }) => void navigate(`/outlets/${id}`)}
        selection={{
          selectedRowKeys: chosen,
          onChange: (keys) => setChosen(keys.map(String)),
          columnWidth: 36,
          getCheckboxProps: ({ name }) => ({ 'aria-label': `选中 ${name}` }),
        }}
      />
      {rules.length > 0 && (
        <Card size="small" title="期限怎么算" style={{ marginTop: 16 }}>
          {rules.map((rule) => (
            <Typography.Paragraph key={rule} type="secondary">
              {rule}
            </Typography.Paragraph>
          ))}
        </Card>
      )}
    </>
  );
}
