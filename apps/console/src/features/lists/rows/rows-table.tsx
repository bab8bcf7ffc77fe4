import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { UploadRow } from '../contract';
import type { CellPlace } from './fault-navigation';
import type { RowActs } from './row-acts';
import type { RowSave } from './row-save';
import { columnByKey, type ShownColumn } from './shown-columns';
import { TableRow } from './table-row';

interface Props {
  lines: readonly UploadRow[];
  columns: readonly ShownColumn[];
  /** The cell that keys act on. */
  at: CellPlace | null;
  /** What stands in the open cell's box at first; null while none is open. */
  open: { text: string } | null;
  saves: ReadonlyMap<number, RowSave>;
  acts: RowActs;
  readOnly: boolean;
}

/**
 * The rows of a list as a grid: arrow keys go from cell to cell, Enter or typing opens one; in an open cell Enter and Tab save and
 * go on to the next fault, Escape leaves it as it was.
 */
export function RowsTable({ lines, columns, at, open, saves, acts, readOnly }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  // The cell that keys act on has the focus, so that those who do not see it hear it; the box of an open one takes it by itself.
  useEffect(() => {
    if (at === null || open !== null) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${at.column}${at.rowNumber}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at, open]);

  function press(event: KeyboardEvent) {
    if (open !== null || at === null || (event.target as HTMLElement).closest('button, input')) return;
    const to = beside(at, event.key, lines, columns);
    if (to !== null) acts.go(to);
    else if (event.key === 'Enter' || event.key === 'F2') acts.edit(at);
    else if (event.key === 'Delete' || event.key === 'Backspace') acts.edit(at, '');
    else if (isTyped(event)) acts.edit(at, event.key);
    else return;
    event.preventDefault();
  }

  return (
    <div className="rows-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by keys is a grid, and is made of table parts */}
      <table ref={grid} className="rows-table" role="grid" aria-label="名单的行" onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col" className="row-head">
              行
            </th>
            {columns.map(({ column, title, label }) => (
              <th key={column} scope="col">
                {title === '' ? `${column} 列` : title}
                {label !== null && label !== title && <span className="field-name">{label}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <TableRow
              key={line.rowNumber}
              line={line}
              columns={columns}
              activeColumn={at?.rowNumber === line.rowNumber ? at.column : null}
              openText={at?.rowNumber === line.rowNumber && open !== null ? open.text : null}
              save={saves.get(line.rowNumber) ?? null}
              entry={at === null && line === lines[0]}
              acts={acts}
              readOnly={readOnly}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function beside(
  at: CellPlace,
  key: string,
  lines: readonly UploadRow[],
  columns: readonly ShownColumn[],
): CellPlace | null {
  const row = lines.findIndex(({ rowNumber }) => rowNumber === at.rowNumber);
  const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 }[key];
  if (step !== undefined) {
    const line = lines[Math.max(0, Math.min(row + step, lines.length - 1))];
    return line === undefined ? null : { rowNumber: line.rowNumber, column: at.column };
  }
  const column = columnByKey(columns, at.column, key);
  return column === null ? null : { rowNumber: at.rowNumber, column };
}

function isTyped({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !nativeEvent.isComposing;
}
