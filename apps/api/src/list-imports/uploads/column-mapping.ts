import { createHash } from 'node:crypto';
import { foldText, LIST_FIELDS_NEEDED, type ListField } from '@jiweibao/shared';
import type { ListHeader } from '../rows/list-header.js';
import { columnName } from '../sheet/sheet.js';

/** Which columns hold what, as a person said or as they were understood: by the column's letters. */
export type ColumnFields = Readonly<Record<string, ListField>>;

/** Where the list is in a file, and what its columns hold. */
export interface ColumnMapping {
  sheetName: string;
  /** 1-based, both ends inclusive: one row, or two. */
  headerFirstRow: number;
  headerLastRow: number;
  fields: ColumnFields;
  /** A person said so, and did not only leave it as it was understood: then it is remembered. */
  said: boolean;
}

/** What was remembered of earlier lists with such a header. */
export type RememberedFields = Readonly<Record<string, ColumnFields>>;

/** Names a header by its titles and their order: lists that one agent sends again have the same. */
export function headerShape(header: ListHeader): string {
  const titles = header.columns.map(({ column, title }) => `${column} ${foldText(title)}`);
  return createHash('sha256').update(titles.join('\n')).digest('hex');
}

export function fieldsOfHeader(header: ListHeader): ColumnFields {
  return Object.fromEntries(
    header.columns.flatMap(({ column, use }) => (isField(use) ? [[columnName(column), use]] : [])),
  );
}

/** The header with its columns used as said. A person's details stay unread, whatever is said. */
export function withFields(header: ListHeader, fields: ColumnFields): ListHeader {
  const columns = header.columns.map(({ use, ...column }) => ({
    ...column,
    use: use === 'personal' ? use : (fields[columnName(column.column)] ?? ('unused' as const)),
  }));
  return {
    ...header,
    columns,
    fieldCount: new Set(columns.map(({ use }) => use).filter(isField)).size,
  };
}

function isField(use: ListHeader['columns'][number]['use']): use is ListField {
  return use !== 'unused' && use !== 'personal' && use !== 'unknown' && use !== 'repeated';
}

/** Whether a person said what columns hold, and not only where the header is. */
export function namesColumns({ fields }: Pick<ColumnMapping, 'fields'>): boolean {
  return Object.keys(fields).length > 0;
}

/** Whether these fields make a list that can be read. */
export function fieldsNeeded(fields: readonly ListField[]): boolean {
  return LIST_FIELDS_NEEDED.every((field) => fields.includes(field));
}
