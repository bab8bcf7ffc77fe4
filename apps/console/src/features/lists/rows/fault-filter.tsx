import { LIST_FAULT_LABELS } from '@jiweibao/shared';
import { Flex, Segmented, Select } from 'antd';
import type { ListUpload } from '../contract';
import { ROW_VIEW_LABELS, ROW_VIEWS, type RowView } from './row-filter';
import type { RowsPage } from './use-rows-page';

type Counted = Pick<ListUpload, 'rowCounts' | 'faultCounts' | 'state'>;

/** Which rows are shown: by what became of them, and by one kind of fault; with how many there are. */
export function FaultFilter({ upload, page }: { upload: Counted; page: RowsPage }) {
  const counts = countsOf(upload);
  const views = ROW_VIEWS.filter(
    (view) => view === 'errors' || view === 'all' || view === page.view || counts[view] !== 0,
  );
  return (
    <Flex wrap gap="small" align="center" className="rows-filter">
      <Segmented<RowView>
        aria-label="看哪些行"
        value={page.view}
        onChange={(view) => page.choose({ view, fault: null })}
        options={views.map((view) => ({
          value: view,
          label: withCount(ROW_VIEW_LABELS[view], counts[view]),
        }))}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label="按问题筛选"
        placeholder="哪一种问题"
        style={{ minWidth: 250 }}
        value={page.fault}
        onChange={(fault?: string) =>
          page.choose({ fault: fault ?? null, ...(fault !== undefined && { view: viewOf(upload, fault) }) })
        }
        options={upload.faultCounts.map(({ code, severity, rows }) => ({
          value: code,
          label: `${severity === 'error' ? '错误' : '提醒'}：${LIST_FAULT_LABELS[code] ?? code}（${rows} 行）`,
        }))}
      />
    </Flex>
  );
}

/** A kind of fault is looked for where its rows are: those with a reminder may have an error beside it. */
function viewOf({ faultCounts }: Counted, fault: string): RowView {
  return faultCounts.some(({ code, severity }) => code === fault && severity === 'error') ? 'errors' : 'all';
}

function countsOf({ rowCounts, state }: Counted): Readonly<Partial<Record<RowView, number>>> {
  return {
    errors: rowCounts?.errors,
    warnings: rowCounts?.warned,
    leftOut: rowCounts?.leftOut,
    otherProvince: rowCounts?.otherProvince,
    duplicates: rowCounts?.duplicates,
    all: rowCounts?.rows,
    ...(state !== 'returned' && { returned: 0 }),
  };
}

function withCount(label: string, count: number | undefined): string {
  return count === undefined ? label : `${label} ${count}`;
}
