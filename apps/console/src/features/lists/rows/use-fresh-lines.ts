import { useEffect, useRef } from 'react';
import { api } from '../../../platform/api';
import { noteSessionEnd } from '../../../platform/queries';
import type { ListUpload, UploadRow } from '../contract';
import { ROWS } from '../list-addresses';

/** Reads the rows that are shown anew, and no others, whenever the whole list has been checked again. */
export function useFreshLines(
  { id, stage }: ListUpload,
  lines: readonly UploadRow[] | null,
  take: (lines: readonly UploadRow[]) => void,
): void {
  const before = useRef(stage);
  const shown = useRef(lines);
  shown.current = lines;
  useEffect(() => {
    const checked = stage === 'ready' && before.current !== 'ready';
    before.current = stage;
    const numbers = (shown.current ?? []).map(({ rowNumber }) => rowNumber);
    if (!checked || numbers.length === 0) return;
    let left = false;
    api.read(ROWS, { path: { uploadId: id }, query: { numbers: numbers.join(',') } }).then(
      (reply) => {
        if (!left) take(reply.lines);
      },
      // The rows stay as they were judged by themselves; the next check tries again.
      noteSessionEnd,
    );
    return () => {
      left = true;
    };
  }, [id, stage, take]);
}
