import type { InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useList } from '../../platform/queries';
import { useFilters } from '../../platform/use-filters';
import { useHotkeys } from '../../platform/use-hotkeys';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { ChosenBar } from './chosen-bar';
import { OUTLET_COLUMNS } from './outlet-columns';
import { OUTLET_FILTERS, OutletFilterBar } from './outlet-filters';

/** All outlets of the own brands. */
export default function OutletListPage() {
  const [filters, change] = useFilters(OUTLET_FILTERS);
  const [chosen, setChosen] = useState<string[]>([]);
  const search = useRef<InputRef>(null);
  const navigate = useNavigate();
  // What stands in an address is for the service to judge: it says what is wrong with it.
  const list = useList('/api/v1/agent/outlets', { query: filters as never });
  useHotkeys({ '/': () => search.current?.focus() });
  const narrowed = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeading title="网点" hint="j、k 上下移动，Enter 打开，x 选中，/ 查找。" />
      <OutletFilterBar
        filters={filters}
        search={search}
        change={(changed) => {
          setChosen([]);
          change(changed);
        }}
      />
      {filters.standing !== 'left' && (chosen.length > 0 || filters.freshness !== undefined) && (
        <ChosenBar chosen={chosen} shown={list.lines.map(({ id }) => id)} choose={setChosen} />
      )}
      <ListTable
        label="网点"
        list={list}
        columns={OUTLET_COLUMNS}
        keyOf={({ id }) => id}
        place="agent-outlets"
        leastWidth={960}
        empty={
          narrowed
            ? '没有符合条件的网点，换一个条件看看。'
            : '名录里还没有您品牌的网点。请在“名单”里上传，或者确认授权书已经通过。'
        }
        open={({ id }) => void navigate(`/outlets/${id}`)}
        selection={
          filters.standing === 'left'
            ? undefined
            : {
                selectedRowKeys: chosen,
                onChange: (keys) => setChosen(keys.map(String)),
                columnWidth: 36,
                getCheckboxProps: ({ name }) => ({ 'aria-label': `选中 ${name}` }),
              }
        }
      />
    </>
  );
}
