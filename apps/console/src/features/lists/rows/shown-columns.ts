import { LIST_FIELD_LABELS } from '@jiweibao/shared';
import type { UploadLayout } from '../contract';

/** A column of the file as the table shows it. */
export interface ShownColumn {
  /** Letters. */
  column: string;
  /** As the file has it. */
  title: string;
  /** What it is read as. */
  label: string | null;
}

/** The columns that are read, in the file's order: what is not read cannot have a fault that matters. */
export function shownColumns(layout: UploadLayout | null): ShownColumn[] {
  return (layout?.header?.columns ?? []).flatMap(({ column, title, field }) =>
    field === null ? [] : [{ column, title, label: LIST_FIELD_LABELS[field] }],
  );
}

/** Where an arrow key, Home or End leads within a row; null for other keys. */
export function columnByKey(columns: readonly ShownColumn[], from: string, key: string): string | null {
  const at = columns.findIndex(({ column }) => column === from);
  const last = columns.length - 1;
  const to = { ArrowLeft: Math.max(0, at - 1), ArrowRight: Math.min(last, at + 1), Home: 0, End: last }[key];
  return to === undefined ? null : (columns[to]?.column ?? null);
}
