import { useEffect, useRef, useState } from 'react';
import { useRead } from '../../../platform/queries';
import { useFilters } from '../../../platform/use-filters';
import type { ListUpload, UploadRow } from '../contract';
import type { REVIEW_ROWS, ROWS } from '../list-addresses';
import { isAtWork } from '../upload-progress';
import { type RowView, rowQuery, rowViewOf } from './row-filter';

const FILTERS = ['show', 'fault', 'after'] as const;

export interface RowsPage {
  view: RowView;
  fault: string | undefined;
  /** Null while it is read. They stay as they were read, so that a mended row does not jump away. */
  lines: readonly UploadRow[] | null;
  error: Error | null;
  again: () => void;
  choose: (chosen: { view?: RowView; fault?: string | null }) => void;
  next: (() => void) | null;
  back: (() => void) | null;
  /** To this row, whatever is wrong with it. */
  goToRow: (rowNumber: number) => void;
}

/** A hundred rows at a time, however many there are; which ones stands in the address. */
export function useRowsPage(
  upload: Pick<ListUpload, 'id' | 'stage'>,
  address: typeof ROWS | typeof REVIEW_ROWS,
  usual: RowView,
): RowsPage {
  const [filters, change] = useFilters(FILTERS);
  const view = rowViewOf(filters.show) ?? usual;
  const { fault, after } = filters;
  // What is being judged for the first time, or under other columns, is not shown half judged.
  const [ready, setReady] = useState(!isAtWork(upload.stage));
  useEffect(() => {
    if (!isAtWork(upload.stage)) setReady(true);
  }, [upload.stage]);
  const { data, error, refetch, isFetching } = useRead(
    address,
    { path: { uploadId: upload.id }, query: { ...rowQuery(view, fault), cursor: after } },
    { still: true, enabled: ready },
  );
  const visited = useRef<string[]>([]);

  function choose(chosen: { view?: RowView; fault?: string | null }) {
    visited.current = [];
    change({
      ...(chosen.view !== undefined && { show: chosen.view }),
      ...(chosen.fault !== undefined && { fault: chosen.fault ?? '' }),
      after: '',
    });
  }
  const next = data?.nextCursor ?? null;
  return {
    view,
    fault,
    lines: data === undefined || (isFetching && data.lines.length === 0) ? null : data.lines,
    error,
    again: () => void refetch(),
    choose,
    next:
      next === null
        ? null
        : () => {
            visited.current.push(after ?? '');
            change({ after: next });
          },
    back: after === undefined ? null : () => change({ after: visited.current.pop() ?? '' }),
    goToRow: (rowNumber) => change({ show: 'all', fault: '', after: String(Math.max(0, rowNumber - 1)) }),
  };
}
