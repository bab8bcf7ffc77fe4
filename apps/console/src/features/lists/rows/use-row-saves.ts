import { ApiProblem } from '@jiweibao/shared';
import { useCallback, useRef, useState } from 'react';
import { problemWords } from '../../../platform/problem-words';
import { noteSessionEnd } from '../../../platform/queries';
import type { UploadRow } from '../contract';
import type { RowClashes } from './row-clashes';
import type { RowSave } from './row-save';

/** What a person changes about one row; what is left out stays. */
export interface RowChange {
  cells?: Readonly<Record<string, string>>;
  /** What stood in these cells before, as the person saw it. */
  seen?: Readonly<Record<string, string>>;
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
  /** Cells that a colleague changed meanwhile, by row; what was typed there is not saved. */
  clashes: ReadonlyMap<number, RowClashes>;
  /** Saves what was typed over the colleague's, or leaves that. */
  settle: (rowNumber: number, column: string, take: 'mine' | 'theirs') => void;
  /** Rows that were read anew. */
  take: (lines: readonly UploadRow[]) => void;
  /** Whether something that was typed has not arrived. */
  unsaved: boolean;
}

/**
 * Saves rows as they are changed, each by itself, and keeps what could not be saved.
 * @param put writes one row and answers it as it is then
 * @param read answers one row as it is
 * @param onSaved told after each, since the whole list is then checked anew
 */
export function useRowSaves(
  put: (rowNumber: number, change: RowChange) => Promise<UploadRow>,
  read: (rowNumber: number) => Promise<UploadRow>,
  onSaved: () => void,
): RowSaves {
  const [fresh, setFresh] = useState<ReadonlyMap<number, UploadRow>>(new Map());
  const [typed, setTyped] = useState<ReadonlyMap<number, RowChange>>(new Map());
  const [saves, setSaves] = useState<ReadonlyMap<number, RowSave>>(new Map());
  const queues = useRef(new Map<number, Promise<void>>());
  const waiting = useRef(new Map<number, RowChange>());
  const [clashes, setClashes] = useState<ReadonlyMap<number, RowClashes>>(new Map());
  const latest = useRef({ put, read, onSaved, clashes });
  latest.current = { put, read, onSaved, clashes };

  const keepClashes = useCallback((rowNumber: number, kept: RowClashes) => {
    const entry = Object.keys(kept).length === 0 ? undefined : kept;
    // At once, since what is sent next looks at it.
    latest.current.clashes = withEntry(latest.current.clashes, rowNumber, entry);
    setClashes(latest.current.clashes);
  }, []);

  /** Keeps what a colleague's change was in the way of, and leaves the rest of the change to be sent. */
  const clash = useCallback(
    async (rowNumber: number, change: RowChange, problem: ApiProblem) => {
      const line = await latest.current.read(rowNumber);
      setFresh((all) => withEntry(all, rowNumber, line));
      const found = clashesOf(change, line, problem);
      keepClashes(rowNumber, { ...latest.current.clashes.get(rowNumber), ...found });
      const rest = without(change, Object.keys(found));
      const later = together(rest, waiting.current.get(rowNumber));
      if (isEmpty(later)) waiting.current.delete(rowNumber);
      else waiting.current.set(rowNumber, later);
      setTyped((all) => withEntry(all, rowNumber, isEmpty(later) ? undefined : later));
      setSaves((all) => withEntry(all, rowNumber, { state: 'clash' }));
    },
    [keepClashes],
  );

  const attempt = useCallback(
    async (rowNumber: number): Promise<void> => {
      const change = waiting.current.get(rowNumber);
      if (change === undefined) return;
      waiting.current.delete(rowNumber);
      setSaves((all) => withEntry(all, rowNumber, { state: 'saving' }));
      try {
        const line = await latest.current.put(rowNumber, change);
        setFresh((all) => withEntry(all, rowNumber, line));
        const later = waiting.current.get(rowNumber);
        setTyped((all) => withEntry(all, rowNumber, later));
        if (later === undefined) {
          const state = latest.current.clashes.has(rowNumber) ? 'clash' : 'saved';
          setSaves((all) => withEntry(all, rowNumber, { state }));
        }
        latest.current.onSaved();
      } catch (error) {
        noteSessionEnd(error);
        if (error instanceof ApiProblem && error.code === 'list-row-changed') {
          const told = await clash(rowNumber, change, error).then(
            () => true,
            () => false,
          );
          // The rest of the change goes again by itself.
          if (told) return attempt(rowNumber);
        }
        // What was typed since is kept above what did not arrive.
        waiting.current.set(rowNumber, together(change, waiting.current.get(rowNumber)));
        setSaves((all) => withEntry(all, rowNumber, { state: 'failed', words: problemWords(error) }));
      }
    },
    [clash],
  );

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
    (rowNumber: number, wanted: RowChange) => {
      const known = latest.current.clashes.get(rowNumber) ?? {};
      const change = { ...wanted, seen: seenWith(known, wanted) };
      keepClashes(rowNumber, omit(known, Object.keys(wanted.cells ?? {})));
      waiting.current.set(rowNumber, together(waiting.current.get(rowNumber), change));
      setTyped((all) => withEntry(all, rowNumber, together(all.get(rowNumber), change)));
      setSaves((all) => withEntry(all, rowNumber, { state: 'saving' }));
      sendAgain(rowNumber);
    },
    [sendAgain, keepClashes],
  );

  const settle = useCallback(
    (rowNumber: number, column: string, choice: 'mine' | 'theirs') => {
      const known = latest.current.clashes.get(rowNumber);
      const found = known?.[column];
      if (known === undefined || found === undefined) return;
      if (choice === 'mine') return send(rowNumber, { cells: { [column]: found.typed } });
      keepClashes(rowNumber, omit(known, [column]));
      const left = latest.current.clashes.has(rowNumber);
      setSaves((all) =>
        all.get(rowNumber)?.state !== 'clash' || left ? all : withEntry(all, rowNumber, undefined),
      );
    },
    [send, keepClashes],
  );

  const take = useCallback((lines: readonly UploadRow[]) => {
    setFresh((all) => new Map([...all, ...lines.map((line) => [line.rowNumber, line] as const)]));
  }, []);

  const shown = useCallback(
    (line: UploadRow) => {
      const known = fresh.get(line.rowNumber) ?? line;
      const change = typed.get(line.rowNumber);
      const unsettled = clashes.get(line.rowNumber);
      if (change === undefined && unsettled === undefined) return known;
      const kept = Object.entries(unsettled ?? {}).map(([column, clash]) => [column, clash.typed]);
      return {
        ...known,
        cells: { ...known.cells, ...Object.fromEntries(kept), ...change?.cells },
        leftOut: change?.leftOut ?? known.leftOut,
      };
    },
    [fresh, typed, clashes],
  );

  const unsaved = [...saves.values()].some(({ state }) => state !== 'saved');
  return { shown, saves, send, sendAgain, clashes, settle, take, unsaved };
}

/** What was seen is what was seen before the first of them, since nothing of it has arrived. */
function together(first: RowChange | undefined, then: RowChange | undefined): RowChange {
  return {
    ...first,
    ...then,
    cells: { ...first?.cells, ...then?.cells },
    seen: { ...then?.seen, ...first?.seen },
  };
}

function without({ cells = {}, seen = {}, ...change }: RowChange, columns: readonly string[]): RowChange {
  return { ...change, cells: omit(cells, columns), seen: omit(seen, columns) };
}

function isEmpty({ cells = {}, leftOut }: RowChange): boolean {
  return Object.keys(cells).length === 0 && leftOut === undefined;
}

/** Whoever was shown a colleague's text and changes the cell again has seen that text. */
function seenWith(clashes: RowClashes, { cells = {}, seen = {} }: RowChange): Record<string, string> {
  const shown = Object.entries(clashes).filter(([column]) => column in cells);
  return { ...seen, ...Object.fromEntries(shown.map(([column, { now }]) => [column, now])) };
}

function clashesOf({ cells = {} }: RowChange, line: UploadRow, { errors }: ApiProblem): RowClashes {
  const found = errors.flatMap(({ field, detail }) => {
    const column = field.replace(/^cells\./, '');
    const typed = cells[column];
    return typed === undefined
      ? []
      : [[column, { typed, now: line.cells[column] ?? '', words: detail }] as const];
  });
  return Object.fromEntries(found);
}

function omit<Value>(all: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !keys.includes(key)));
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
