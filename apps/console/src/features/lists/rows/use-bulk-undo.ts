import { App } from 'antd';
import { useCallback, useRef } from 'react';
import { api } from '../../../platform/api';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import { ROWS, UPLOAD } from '../list-addresses';
import type { BulkEdit } from './edit-history';

/** Takes a change of many rows back, or does it again. @param onDone reads the rows that are shown anew */
export function useBulkUndo(uploadId: string, onDone: () => void) {
  const { message } = App.useApp();
  const readAnew = useReadAnew();
  const { run } = useAct(async ({ edit, direction, found }: Asked) => {
    const path = { uploadId };
    if (direction === 'undo') {
      const { bulkFixId } = edit;
      const address = `${ROWS}/fixes/{bulkFixId}/undoing` as const;
      const undone = await api.write('POST', address, { path: { ...path, bulkFixId } });
      found(edit);
      message.info(undoneWords(undone));
    } else {
      const { column, from, to } = edit;
      const redone = await api.write('POST', `${ROWS}/fixes`, { path, body: { column, from, to } });
      found({ ...edit, bulkFixId: redone.bulkFixId ?? edit.bulkFixId });
      message.info(`又改了 ${redone.rows} 行`);
    }
    onDone();
    await readAnew(UPLOAD);
  });
  const latest = useRef(run);
  latest.current = run;
  return useCallback(async (edit: BulkEdit, direction: 'undo' | 'redo'): Promise<BulkEdit | null> => {
    let done: BulkEdit | null = null;
    await latest.current({
      edit,
      direction,
      found: (as) => {
        done = as;
      },
    });
    return done;
  }, []);
}

interface Asked {
  edit: BulkEdit;
  direction: 'undo' | 'redo';
  found: (edit: BulkEdit) => void;
}

function undoneWords({
  rows,
  leftAlone,
  leftAloneCount,
}: {
  rows: number;
  leftAlone: readonly number[];
  leftAloneCount: number;
}): string {
  const done = `改回了 ${rows} 行`;
  if (leftAloneCount === 0) return done;
  const others = leftAloneCount > leftAlone.length ? `等 ${leftAloneCount} 行` : '';
  return `${done}；第 ${leftAlone.join('、')} 行${others}后来又改过，没有动`;
}
