import { useCallback, useRef, useState } from 'react';
import { problemWords } from '../../../platform/problem-words';
import { noteSessionEnd } from '../../../platform/queries';
import type { UploadRow } from '../contract';
import type { RowSave } from './row-save';

/** What a person changes about one row; what is left out stays. */
export interface RowChange {
  cells?: Readonly<Record<string, string>>;
  leftOut?: boolean;
}

export interface RowSaves {
  /** The rows as they stand after what was changed here; those not changed are as they were read. */
  shown: (line: UploadRow) => UploadRow;
  saves: ReadonlyMap<number, RowSave>;
  /** Sends a change at once; changes of one row follow each other. */
  send: (rowNumber: number, change: RowChange) => void;
  /** Sends again what did not arrive. */
  sendAgain: (rowNumber: number) => void;
  /** Rows that were read anew. */
  take: (lines: readonly UploadRow[]) => void;
  /** Whether something that was typed has not arrived. */
  unsaved: boolean;
}

/**
 * Saves rows as they are changed, each by itself, and keeps what could not be saved.
 * @param put writes one row and answers it as it is then
 * @param onSaved told after each, since the whole list is then checked anew
 */
export function useRowSaves(
  put: (rowNumber: number, change: RowChange) => Promise<UploadRow>,
  onSaved: () => void,
): RowSaves {
  const [fresh, setFresh] = useState<ReadonlyMap<number, UploadRow>>(new Map());
  const [typed, setTyped] = useState<ReadonlyMap<number, RowChange>>(new Map());
  const [saves, setSaves] = useState<ReadonlyMap<number, RowSave>>(new Map());
  const queues = useRef(new Map<number, Promise<void>>());
  const waiting = useRef(new Map<number, RowChange>());
  const latest = useRef({ put, onSaved });
  latest.current = { put, onSaved };

  const attempt = useCallback(async (rowNumber: number) => {
    const change = waiting.current.get(rowNumber);
    if (change === undefined) return;
    waiting.current.delete(rowNumber);
    setSaves((all) => withEntry(all, rowNumber, { state: 'saving' }));
    try {
      const line = await latest.current.put(rowNumber, change);
      setFresh((all) => withEntry(all, rowNumber, line));
      const later = waiting.current.get(rowNumber);
      setTyped((all) => withEntry(all, rowNumber, later));
      if (later === undefined) setSaves((all) => withEntry(all, rowNumber, { state: 'saved' }));
      latest.current.onSaved();
    } catch (error) {
      noteSessionEnd(error);
      // What was typed since is kept above what did not arrive.
      waiting.current.set(rowNumber, together(change, waiting.current.get(rowNumber)));
      setSaves((all) => withEntry(all, rowNumber, { state: 'failed', words: problemWords(error) }));
    }
  }, []);

  const sendAgain = useCallback(
    (rowNumber: number) => {
      const before = queues.current.get(rowNumber) ?? Promise.resolve();
      queues.current.set(
        rowNumber,
        before.then(() => attempt(rowNumber)),
      );
    },
    [attempt],
  );

  const send = useCallback(
    (rowNumber: number, change: RowChange) => {
      waiting.current.set(rowNumber, together(waiting.current.get(rowNumber), change));
      setTyped((all) => withEntry(all, rowNumber, together(all.get(rowNumber), change)));
      setSaves((all) => withEntry(all, rowNumber, { state: 'saving' }));
      sendAgain(rowNumber);
    },
    [sendAgain],
  );

  const take = useCallback((lines: readonly UploadRow[]) => {
    setFresh((all) => new Map([...all, ...lines.map((line) => [line.rowNumber, line] as const)]));
  }, []);

  const shown = useCallback(
    (line: UploadRow) => {
      const known = fresh.get(line.rowNumber) ?? line;
      const change = typed.get(line.rowNumber);
      if (change === undefined) return known;
      return {
        ...known,
        cells: { ...known.cells, ...change.cells },
        leftOut: change.leftOut ?? known.leftOut,
      };
    },
    [fresh, typed],
  );

  const unsaved = [...saves.values()].some(({ state }) => state !== 'saved');
  return { shown, saves, send, sendAgain, take, unsaved };
}

function together(first: RowChange | undefined, then: RowChange | undefined): RowChange {
  return { ...first, ...then, cells: { ...first?.cells, ...then?.cells } };
}

function withEntry<Value>(
  all: ReadonlyMap<number, Value>,
  key: number,
  value: Value | undefined,
): ReadonlyMap<number, Value> {
  const changed = new Map(all);
  if (value === undefined) changed.delete(key);
  else changed.set(key, value);
  return changed;
}
