import { Descriptions } from 'antd';
import type { ListUpload } from '../contract';

/** What the list would do, in figures. */
export function ListSummary({
  upload: { rowCounts, diffCounts },
}: {
  upload: Pick<ListUpload, 'rowCounts' | 'diffCounts'>;
}) {
  if (rowCounts === null || diffCounts === null) return null;
  const items = [
    { key: 'rows', label: '名单', children: `${rowCounts.rows} 行，采纳 ${rowCounts.accepted} 行` },
    {
      key: 'not',
      label: '不采纳的',
      children: `有错 ${rowCounts.errors}，外省 ${rowCounts.otherProvince}，重复 ${rowCounts.duplicates}，不要的 ${rowCounts.leftOut}`,
    },
    { key: 'added', label: '新增网点', children: diffCounts.added },
    { key: 'changed', label: '变更网点', children: diffCounts.changed },
    {
      key: 'missing',
      label: '没有写到的',
      children: `${diffCounts.missing}（范围内登记 ${diffCounts.registeredInScope}）`,
    },
    { key: 'conflicts', label: '和别人冲突', children: diffCounts.conflicts },
  ];
  return <Descriptions bordered size="small" column={{ xs: 1, sm: 2, md: 3 }} items={items} />;
}
