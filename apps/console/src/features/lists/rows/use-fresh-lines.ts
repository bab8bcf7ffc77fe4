import { useCallback, useEffect, useRef } from 'react';
import { api } from '../../../platform/api';
import { noteSessionEnd } from '../../../platform/queries';
import type { ListUpload, UploadRow } from '../contract';
import { ROWS } from '../list-addresses';

/**
 * Reads the rows that are shown anew, and no others, whenever the whole list has been checked again.
 * @returns does it at once
 */
export function useFreshLines(
  { id, stage }: ListUpload,
  lines: readonly UploadRow[] | null,
  take: (lines: readonly UploadRow[]) => void,
): () => void {
  const before = useRef(stage);
  const shown = useRef(lines);
  shown.current = lines;
  const refresh = useCallback(() => {
    const wanted = shown.current ?? [];
    if (wanted.length === 0) return;
    const numbers = wanted.map(({ rowNumber }) => rowNumber).join(',');
    api.read(ROWS, { path: { uploadId: id }, query: { numbers } }).then(
      (reply) => {
        if (shown.current === wanted) take(reply.lines);
      },
      // The rows stay as they were judged by themselves; the next check tries again.
      noteSessionEnd,
    );
  }, [id, take]);
  useEffect(() => {
    const checked = stage === 'ready' && before.current !== 'ready';
    before.current = stage;
    if (checked) refresh();
  }, [stage, refresh]);
  return refresh;
}
