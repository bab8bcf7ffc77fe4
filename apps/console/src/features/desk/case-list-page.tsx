import { CASE_LIST_LABELS, CASE_LISTS, type CaseList } from '@jiweibao/shared';
import type { InputRef } from 'antd';
import { Alert, Button, Select, Tabs } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useList, useRead } from '../../platform/queries';
import { hasRole, useStaff } from '../../platform/session';
import { useFilters } from '../../platform/use-filters';
import { useHotkeys } from '../../platform/use-hotkeys';
import { ExportButton } from '../../ui/export-button';
import { ListTable } from '../../ui/list-table';
import { PageHeading } from '../../ui/page-heading';
import { BulkAssign } from './bulk-assign';
import { CASE_COLUMNS, type CaseLine } from './case-columns';
import { CASE_VIEW, type CaseFilter, type CaseView, filterOf, listOf, searchOf } from './case-filter';
import { CaseSearch } from './case-search';
import './desk.css';
import { FilterBar } from './filter-bar';
import { usePersonSearch } from './person-search';

const REFRESH_SECONDS = 60;
/** Lists that have an order of their own. */
const BY_DEADLINE: readonly CaseList[] = ['dueSoon', 'overdue'];
const ORDERS = [
  { value: 'oldest', label: '先收到的在前' },
  { value: 'newest', label: '后收到的在前' },
];
const EMPTY: Readonly<Record<CaseList, string>> = {
  new: '没有新收到的案件。分派出去的，在“我承办的”或“全部案件”里。',
  mine: '您手里没有案件。新收到的可以打开以后自己承办，或者由督办指派。',
  dueSoon: '三个工作日以内没有到期的。',
  overdue: '没有逾期的。',
  risen: '下级单位收到的案件都有人打开了。',
  stuck: '都送达了。',
  triage: '没有要人工分派的。',
  all: '还没有案件。电话、来信和窗口来的，请在“登记”里登记。',
};

/** The inbox: the lists of a desk, narrowed as one likes, all of it in the address. */
export default function CaseListPage() {
  const staff = useStaff();
  const navigate = useNavigate();
  const [view, change] = useFilters<keyof CaseView>(CASE_VIEW);
  const [person, setPerson] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [assigning, setAssigning] = useState<readonly CaseLine[] | null>(null);
  const searchInput = useRef<InputRef>(null);
  const list = listOf(view);
  const filter = filterOf(view);
  const found = usePersonSearch(person);
  const listed = useInbox(list, view, person === null);
  const counts = useRead(
    '/api/v1/staff/case-counts',
    { query: filter as never },
    { refreshSeconds: REFRESH_SECONDS },
  );
  useHotkeys({ '/': () => searchInput.current?.focus() });

  const shown = person === null ? listed : found;
  function narrow(changed: CaseFilter) {
    setPerson(null);
    change(changed);
  }
  return (
    <>
      <PageHeading
        title="案件"
        hint="j、k 上下移动，Enter 打开，x 选中，/ 查找。每分钟自己刷新。"
        acts={
          <>
            {person === null && hasRole(staff, ['handler', 'supervisor']) && (
              <ExportButton
                address={`/api/v1/staff/exports/cases.xlsx?${new URLSearchParams({ ...filter, list })}`}
              />
            )}
            <CaseSearch
              input={searchInput}
              words={filter.number ?? filter.respondent ?? ''}
              onSearch={(words) => change({ ...searchOf(words), list: words ? 'all' : view.list })}
              onPerson={setPerson}
            />
          </>
        }
      />
      {person === null ? (
        <>
          <Tabs
            activeKey={list}
            items={CASE_LISTS.map((each) => ({ key: each, label: labelOf(each, counts.data?.[each]) }))}
            onChange={(each) => {
              setChosen([]);
              change({ list: each });
            }}
          />
          <FilterBar
            filter={filter}
            change={narrow}
            order={
              !BY_DEADLINE.includes(list) && (
                <Select
                  aria-label="顺序"
                  value={view.order ?? (list === 'all' ? 'newest' : 'oldest')}
                  options={ORDERS}
                  onChange={(order) => change({ order })}
                />
              )
            }
          />
        </>
      ) : (
        <Alert
          className="person-search"
          type="info"
          title="按电话找到的，在全部案件里。举报人对您保密的，不会出现。这次查找已经留下记录。"
          action={<Button onClick={() => setPerson(null)}>回到列表</Button>}
        />
      )}
      {chosen.length > 0 && (
        <Alert
          className="chosen-cases"
          type="info"
          title={`选中 ${chosen.length} 件`}
          action={
            <>
              <Button
                type="primary"
                onClick={() => setAssigning(shown.lines.filter(({ id }) => chosen.includes(id)))}
              >
                指派承办……
              </Button>
              <Button onClick={() => setChosen(shown.lines.map(({ id }) => id))}>
                全选这 {shown.lines.length} 件
              </Button>
              <Button onClick={() => setChosen([])}>不选了</Button>
            </>
          }
        />
      )}
      <ListTable
        label={person === null ? CASE_LIST_LABELS[list] : '按电话找到的案件'}
        list={shown}
        columns={CASE_COLUMNS}
        keyOf={({ id }) => id}
        place="cases"
        leastWidth={1000}
        empty={
          person !== null
            ? '没有找到。'
            : Object.keys(filter).length > 0
              ? '没有符合筛选的案件。'
              : EMPTY[list]
        }
        open={({ id }) => void navigate(`/cases/${id}`)}
        selection={
          hasRole(staff, ['intake', 'handler', 'supervisor'])
            ? {
                selectedRowKeys: [...chosen],
                onChange: (keys) => setChosen(keys.map(String)),
                columnWidth: 36,
                getCheckboxProps: ({ number }) => ({ 'aria-label': `选中 ${number}` }),
              }
            : undefined
        }
      />
      {assigning !== null && (
        <BulkAssign
          cases={assigning}
          onClose={(left) => {
            setAssigning(null);
            setChosen(left);
          }}
        />
      )}
    </>
  );
}

function useInbox(list: CaseList, view: CaseView, enabled: boolean) {
  const order = BY_DEADLINE.includes(list) ? undefined : view.order;
  // What stands in an address is for the service to judge: it says what is wrong with it.
  const query = { ...filterOf(view), list, order } as never;
  return useList('/api/v1/staff/cases', { query }, { enabled, refreshSeconds: REFRESH_SECONDS });
}

function labelOf(list: CaseList, count: number | undefined): string {
  return count === undefined ? CASE_LIST_LABELS[list] : `${CASE_LIST_LABELS[list]} ${count}`;
}
