import {
  formatPhoneNumber,
  LIST_CONFLICT_KIND_LABELS,
  LIST_CONFLICT_KINDS,
  type ListConflictKind,
} from '@jiweibao/shared';
import { Select, type TableProps } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useList } from '../../../platform/queries';
import { useFilters } from '../../../platform/use-filters';
import { ListTable } from '../../../ui/list-table';
import type { ListConflict } from '../contract';
import type { CONFLICTS, REVIEW_CONFLICTS } from '../list-addresses';

const FILTERS = ['conflict'] as const;
const ONLY_DIGITS = /^\d+$/;
/** What an agent does about it. */
const ADVICE: Readonly<Record<ListConflictKind, string>> = {
  phoneElsewhere: '先核对号码。写错了，点行号去改；确实是这家网点的，可以照常提交，由审核机关判断归谁。',
  addressElsewhere: '同一个地址可以有两家网点，请核对门牌号。没有写错就不用管。',
  servicePhone: '这是别的品牌公布的服务电话，一般是填错了。请改成网点自己的电话。',
  sharedOutlet: '这家网点也做别的品牌，是正常的。名称、地址等共用的内容不会被这份名单改掉。',
};

interface Props {
  address: typeof CONFLICTS | typeof REVIEW_CONFLICTS;
  path: { uploadId: string };
  /** Where the rows are, for those who can mend them; null for those who only judge. */
  rowsAt: string | null;
}

/** Where the list says what somebody else has registered: the same number, or the same address. Only what is public of the other. */
export function ConflictsTab({ address, path, rowsAt }: Props) {
  const [{ conflict }, change] = useFilters(FILTERS);
  const kind = LIST_CONFLICT_KINDS.find((each) => each === conflict);
  const list = useList(address, { path, query: { kind } });
  const columns = useMemo(() => columnsOf(rowsAt), [rowsAt]);
  return (
    <>
      <Select
        allowClear
        className="section-head"
        aria-label="按冲突的种类筛选"
        placeholder="全部种类"
        style={{ width: 250 }}
        value={kind}
        onChange={(chosen?: ListConflictKind) => change({ conflict: chosen ?? '' })}
        options={LIST_CONFLICT_KINDS.map((value) => ({ value, label: LIST_CONFLICT_KIND_LABELS[value] }))}
      />
      <ListTable
        label="和别人冲突的"
        list={list}
        keyOf={({ position }) => String(position)}
        columns={columns}
        leastWidth={720}
        empty="没有和别人冲突的。"
      />
    </>
  );
}

function columnsOf(rowsAt: string | null): NonNullable<TableProps<ListConflict>['columns']> {
  return [
    {
      title: '名单里的网点',
      width: 220,
      render: (_, { listedName, rowNumber }) => (
        <>
          <b>{listedName}</b>
          <div className="quiet">
            {rowsAt === null ? (
              `第 ${rowNumber} 行`
            ) : (
              <Link to={`${rowsAt}?show=all&after=${rowNumber - 1}`}>第 {rowNumber} 行</Link>
            )}
          </div>
        </>
      ),
    },
    {
      title: '什么冲突',
      width: 220,
      render: (_, { kind, shared }) => (
        <>
          {LIST_CONFLICT_KIND_LABELS[kind]}
          {shared !== null && <div>{ONLY_DIGITS.test(shared) ? formatPhoneNumber(shared) : shared}</div>}
        </>
      ),
    },
    { title: '对方', width: 260, render: (_, line) => <Others line={line} /> },
    ...(rowsAt === null
      ? []
      : [{ title: '怎么办', render: (_: unknown, line: ListConflict) => adviceOn(line) }]),
  ];
}

function adviceOn({ kind, shared }: ListConflict): string {
  // An outlet of several brands is nothing to mend; a number that counted for another brand alone is.
  return kind === 'sharedOutlet' && shared !== null
    ? `${ADVICE.sharedOutlet}上面的号码对方也登记了，请核对。`
    : ADVICE[kind];
}

function Others({ line: { brands, others, otherCount } }: { line: ListConflict }) {
  return (
    <>
      {brands.length > 0 && <div>品牌：{brands.join('、')}</div>}
      {others.map(({ outletId, name, divisionName, address }) => (
        <div key={outletId}>
          {name}
          <div className="quiet">
            {divisionName} {address}
          </div>
        </div>
      ))}
      {otherCount > others.length && <div className="quiet">等 {otherCount} 家</div>}
    </>
  );
}
