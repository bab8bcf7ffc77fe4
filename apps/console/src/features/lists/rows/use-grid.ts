import { useCallback, useMemo, useRef, useState } from 'react';
import type { UploadRow } from '../contract';
import {
  type BulkEdit,
  type CellEdit,
  type EditHistory,
  isBulkEdit,
  NO_EDITS,
  recorded,
  redo,
  renewed,
  undo,
} from './edit-history';
import { type CellPlace, faultBeside, faultPlaces } from './fault-navigation';

export interface Grid {
  at: CellPlace | null;
  open: { text: string } | null;
  go: (place: CellPlace | null) => void;
  edit: (place: CellPlace, typed?: string) => void;
  cancel: () => void;
  save: (place: CellPlace, text: string, then: 'stay' | 'next' | 'previous') => void;
  /** Goes to the next fault, or the one before, and opens it; false when there is none on this page. */
  goToFault: (direction: 'next' | 'previous') => boolean;
  /** Remembers what was changed in many rows, so that it can be undone. */
  record: (edit: BulkEdit) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

interface Input {
  lines: readonly UploadRow[];
  columns: readonly string[];
  readOnly: boolean;
  /** Sends a change of one cell. */
  send: (edit: CellEdit) => void;
  /** Takes a change of many rows back, or does it again. @returns as the service knows it now; null when it was not done */
  sendBulk: (edit: BulkEdit, direction: 'undo' | 'redo') => Promise<BulkEdit | null>;
  /** There is no further fault on this page in that direction. */
  onNoFault: (direction: 'next' | 'previous') => void;
}

/** Where one is in the table of rows, what is open, and what can be undone. */
export function useGrid(input: Input): Grid {
  const [at, setAt] = useState<CellPlace | null>(null);
  const [open, setOpen] = useState<{ text: string } | null>(null);
  const [history, setHistory] = useState<EditHistory>(NO_EDITS);
  const latest = useRef({ ...input, at, history });
  latest.current = { ...input, at, history };

  const textAt = ({ rowNumber, column }: CellPlace) =>
    latest.current.lines.find((line) => line.rowNumber === rowNumber)?.cells[column] ?? '';

  const go = useCallback((place: CellPlace | null) => {
    setAt(place);
    setOpen(null);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reads the latest of everything
  const edit = useCallback((place: CellPlace, typed?: string) => {
    setAt(place);
    if (!latest.current.readOnly) setOpen({ text: typed ?? textAt(place) });
  }, []);

  const cancel = useCallback(() => setOpen(null), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reads the latest of everything
  const goFrom = useCallback((from: CellPlace | null, direction: 'next' | 'previous') => {
    const { lines, columns } = latest.current;
    const to = faultBeside(faultPlaces(lines, columns), columns, from, direction);
    if (to === null) {
      setOpen(null);
      latest.current.onNoFault(direction);
      return false;
    }
    edit(to);
    return true;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: reads the latest of everything
  const save = useCallback((place: CellPlace, text: string, then: 'stay' | 'next' | 'previous') => {
    const before = textAt(place);
    if (text !== before) {
      const change = { ...place, before, after: text };
      setHistory((all) => recorded(all, change));
      latest.current.send(change);
    }
    if (then !== 'stay') goFrom(place, then);
    // Left by a click elsewhere: the other cell may have been opened already.
    else setOpen((now) => (samePlace(latest.current.at, place) ? null : now));
  }, []);

  const record = useCallback((change: BulkEdit) => setHistory((all) => recorded(all, change)), []);

  const step = useCallback((direction: 'undo' | 'redo') => {
    const before = latest.current.history;
    const { history: after, edit: change } = direction === 'undo' ? undo(before) : redo(before);
    if (change === null) return;
    if (isBulkEdit(change)) {
      setOpen(null);
      void latest.current.sendBulk(change, direction).then((done) => {
        if (done === null) return;
        const then = direction === 'redo' ? renewed(after, done) : after;
        // Whatever was changed while it was under way stays the last; undoing this one twice does no harm.
        setHistory((now) => (now === before ? then : now));
      });
      return;
    }
    setHistory(after);
    latest.current.send(change);
    setOpen(null);
    const shown = latest.current.lines.some(({ rowNumber }) => rowNumber === change.rowNumber);
    if (shown) setAt({ rowNumber: change.rowNumber, column: change.column });
  }, []);

  return useMemo(
    () => ({
      at,
      open,
      go,
      edit,
      cancel,
      save,
      goToFault: (direction) => goFrom(latest.current.at, direction),
      record,
      undo: () => step('undo'),
      redo: () => step('redo'),
      canUndo: history.done.length > 0,
      canRedo: history.undone.length > 0,
    }),
    [at, open, history, go, edit, cancel, save, goFrom, record, step],
  );
}

function samePlace(one: CellPlace | null, other: CellPlace): boolean {
  return one?.rowNumber === other.rowNumber && one.column === other.column;
}
