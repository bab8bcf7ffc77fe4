import { useMemo } from 'react';
import { Loading } from '../../../ui/loading';
import { ProblemNotice } from '../../../ui/problem-notice';
import type { ListReview } from '../contract';
import { REVIEW_ROWS } from '../list-addresses';
import { FaultFilter } from '../rows/fault-filter';
import type { RowActs } from '../rows/row-acts';
import { RowPager } from '../rows/row-pager';
import { RowsTable } from '../rows/rows-table';
import { shownColumns } from '../rows/shown-columns';
import { useGrid } from '../rows/use-grid';
import { useRowsPage } from '../rows/use-rows-page';

const NOTHING_SAVED = new Map();
const none = () => undefined;

/** The rows as they were submitted, with what was to be said of them: to look at. */
export function ReviewRows({ review }: { review: ListReview }) {
  const page = useRowsPage(review, REVIEW_ROWS, 'warnings');
  const columns = useMemo(() => shownColumns(review.layout), [review.layout]);
  const letters = useMemo(() => columns.map(({ column }) => column), [columns]);
  const lines = page.lines ?? [];
  const grid = useGrid({
    lines,
    columns: letters,
    readOnly: true,
    send: none,
    sendBulk: async () => null,
    onNoFault: none,
  });
  const { go, edit, save, cancel } = grid;
  const acts: RowActs = useMemo(
    () => ({ go, edit, save, cancel, leaveOut: none, decide: none, sendAgain: none }),
    [go, edit, save, cancel],
  );
  return (
    <>
      <FaultFilter upload={review} page={page} />
      {page.lines === null && page.error !== null && <ProblemNotice error={page.error} again={page.again} />}
      {page.lines === null && page.error === null && <Loading />}
      {page.lines?.length === 0 && <p className="empty-rows">没有这样的行。</p>}
      {lines.length > 0 && (
        <RowsTable
          lines={lines}
          columns={columns}
          at={grid.at}
          open={null}
          saves={NOTHING_SAVED}
          acts={acts}
          readOnly
        />
      )}
      <RowPager page={page} />
    </>
  );
}
