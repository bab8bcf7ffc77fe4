import { LIST_FIELDS_NEEDED, LIST_FIELDS_OF_SEVERAL_COLUMNS, type ListField } from '@jiweibao/shared';

/** Which columns hold what, by the column's letters; a column that is not there is not read. */
export type ColumnFields = Readonly<Partial<Record<string, ListField>>>;

/** One column's meaning changed; what only one column may hold is taken from the column that had it. */
export function withField(fields: ColumnFields, column: string, field: ListField | null): ColumnFields {
  const kept = Object.entries(fields).filter(
    ([other, held]) =>
      other !== column && (held !== field || LIST_FIELDS_OF_SEVERAL_COLUMNS.includes(held as ListField)),
  );
  return Object.fromEntries(field === null ? kept : [...kept, [column, field]]);
}

/** What no column holds and no list can do without. */
export function missingFields(fields: ColumnFields): ListField[] {
  const held = new Set(Object.values(fields));
  return LIST_FIELDS_NEEDED.filter((field) => !held.has(field));
}

export function sameFields(one: ColumnFields, other: ColumnFields): boolean {
  const columns = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...columns].every((column) => one[column] === other[column]);
}
