import { isListUploadEditable } from '@jiweibao/shared';
import { Alert, App, Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import { useHotkeys } from '../../../platform/use-hotkeys';
import { useLeaveWarning } from '../../../platform/use-leave-warning';
import { Loading } from '../../../ui/loading';
import { ProblemNotice } from '../../../ui/problem-notice';
import type { ListUpload, UploadRow } from '../contract';
import { ROWS, UPLOAD } from '../list-addresses';
import { BulkOffer, useBulkOffer } from './bulk-offer';
import { CellClashes } from './cell-clashes';
import { FaultFilter } from './fault-filter';
import { ListNotices } from './list-notices';
import { NoRows } from './no-rows';
import type { RowActs } from './row-acts';
import { RowPager } from './row-pager';
import { RowsBar } from './rows-bar';
import { RowsTable } from './rows-table';
import { shownColumns } from './shown-columns';
import { useBulkUndo } from './use-bulk-undo';
import { useFreshLines } from './use-fresh-lines';
import { useGrid } from './use-grid';
import { type RowChange, type RowSaves, useRowSaves } from './use-row-saves';
import { useRowsPage } from './use-rows-page';

/** Every row with what is wrong in its cells, to be mended in place. */
export function RowsStep({ upload }: { upload: ListUpload }) {
  const readOnly = !isListUploadEditable(upload.state);
  const page = useRowsPage(upload, ROWS, upload.state === 'returned' ? 'returned' : 'errors');
  const saves = useSaves(upload.id);
  const { lines } = page;
  const { take } = saves;
  useEffect(() => {
    if (lines !== null) take(lines);
  }, [lines, take]);
  const refresh = useFreshLines(upload, lines, take);
  const shown = useMemo(() => lines?.map(saves.shown) ?? [], [lines, saves.shown]);
  const columns = useMemo(() => shownColumns(upload.layout), [upload.layout]);
  const offer = useBulkOffer(shown);
  const bulk = useBulkUndo(upload.id, refresh);
  const { grid, acts } = useEditing({
    upload,
    page,
    shown,
    columns,
    saves,
    onEdited: offer.after,
    sendBulk: bulk,
    readOnly,
  });
  return (
    <>
      <ListNotices upload={upload} />
      <FaultFilter upload={upload} page={page} />
      <RowsBar upload={upload} onLeftOut={refresh} grid={grid} readOnly={readOnly} />
      <Unsaved saves={saves} />
      <CellClashes saves={saves} />
      <BulkOffer
        offer={offer.offer}
        close={offer.close}
        upload={upload}
        onDone={(edit) => {
          if (edit !== null) grid.record(edit);
          refresh();
        }}
      />
      {lines === null && page.error !== null && <ProblemNotice error={page.error} again={page.again} />}
      {lines === null && page.error === null && <Loading />}
      {lines?.length === 0 && <NoRows upload={upload} view={page.view} />}
      {shown.length > 0 && (
        <RowsTable
          lines={shown}
          columns={columns}
          at={grid.at}
          open={grid.open}
          saves={saves.saves}
          acts={acts}
          readOnly={readOnly}
        />
      )}
      <RowPager page={page} />
      {!readOnly && (
        <div className="step-foot">
          <Link to={`/lists/${upload.id}/diff`}>
            <Button type="primary" size="large">
              下一步：看变化
            </Button>
          </Link>
        </div>
      )}
    </>
  );
}

function useSaves(uploadId: string): RowSaves {
  const readAnew = useReadAnew();
  const put = useCallback(
    (rowNumber: number, change: RowChange) =>
      api.write('PUT', `${ROWS}/{rowNumber}`, {
        path: { uploadId, rowNumber },
        body: change,
      }),
    [uploadId],
  );
  const read = useCallback(
    async (rowNumber: number) => {
      const query = { numbers: String(rowNumber) };
      const { lines } = await api.read(ROWS, { path: { uploadId }, query });
      return lines[0]!;
    },
    [uploadId],
  );
  const saves = useRowSaves(put, read, () => void readAnew(UPLOAD));
  useLeaveWarning(saves.unsaved, '有几行还没有存上。离开以后，没有存上的改动就没有了。');
  return saves;
}

interface Editing {
  upload: ListUpload;
  page: ReturnType<typeof useRowsPage>;
  shown: readonly UploadRow[];
  columns: ReturnType<typeof shownColumns>;
  saves: RowSaves;
  onEdited: ReturnType<typeof useBulkOffer>['after'];
  sendBulk: ReturnType<typeof useBulkUndo>;
  readOnly: boolean;
}

function useEditing({ upload, page, shown, columns, saves, onEdited, sendBulk, readOnly }: Editing) {
  const { message } = App.useApp();
  const readAnew = useReadAnew();
  // Where to go once the rows are there: asked for on the page before, or while they were still being read.
  const awaited = useRef<'next' | 'previous' | null>(null);
  const letters = useMemo(() => columns.map(({ column }) => column), [columns]);
  const { send, sendAgain } = saves;
  const grid = useGrid({
    lines: shown,
    columns: letters,
    readOnly,
    send: (edit) => {
      const { column, before, after } = edit;
      send(edit.rowNumber, { cells: { [column]: after }, seen: { [column]: before } });
      onEdited(edit);
    },
    sendBulk,
    onNoFault: (direction) => {
      if (page.lines === null) awaited.current = direction;
      else if (direction === 'next' && page.next !== null) {
        awaited.current = direction;
        page.next();
      } else message.info(direction === 'next' ? '后面没有别的问题了' : '这一页前面没有别的问题了');
    },
  });
  const { go, edit, save, cancel, goToFault, undo } = grid;
  // biome-ignore lint/correctness/useExhaustiveDependencies: on another page one begins anew
  useEffect(() => {
    go(null);
    if (awaited.current !== null && page.lines !== null) {
      const direction = awaited.current;
      awaited.current = null;
      goToFault(direction);
    }
  }, [page.lines]);
  useHotkeys({ n: () => goToFault('next'), p: () => goToFault('previous'), u: undo });
  const { run: runDecide } = useAct(
    async ({ line, decision }: { line: UploadRow; decision: string | null }) => {
      const body = { rowNumber: line.rowNumber, decision };
      await api.write('PUT', `${UPLOAD}/decisions`, { path: { uploadId: upload.id }, body });
      await readAnew(UPLOAD);
    },
    { done: '已记下，正在重新比较' },
  );
  const latestDecide = useRef(runDecide);
  latestDecide.current = runDecide;
  const acts: RowActs = useMemo(
    () => ({
      go,
      edit,
      save,
      cancel,
      leaveOut: (line, leftOut) => send(line.rowNumber, { leftOut }),
      decide: (line, decision) => {
        cancel();
        void latestDecide.current({ line, decision });
      },
      sendAgain,
    }),
    [go, edit, save, cancel, send, sendAgain],
  );
  return { grid, acts };
}

function Unsaved({ saves: { saves, sendAgain } }: { saves: RowSaves }) {
  const failed = [...saves].filter(([, { state }]) => state === 'failed');
  const [first] = failed;
  if (first === undefined) return null;
  const [, save] = first;
  return (
    <Alert
      type="error"
      showIcon
      title={`${failed.length} 行没有存上：${save.state === 'failed' ? save.words : ''}`}
      description="改的内容还在页面上。"
      action={
        <Button
          onClick={() => {
            for (const [rowNumber] of failed) sendAgain(rowNumber);
          }}
        >
          都再试一次
        </Button>
      }
    />
  );
}
