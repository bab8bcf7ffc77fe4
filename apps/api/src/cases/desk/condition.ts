/** A part of a query: its text, and a value for each question mark in it, in order. */
export interface SqlPart {
  sql: string;
  values: readonly unknown[];
}

/** A part that is true or false of a row. */
export type Condition = SqlPart;

export const yes: Condition = { sql: 'TRUE', values: [] };
const no: Condition = { sql: 'FALSE', values: [] };

/** The column has one of these; an empty list is met by no row. @param column never from outside */
export function oneOf(column: string, values: readonly string[]): Condition {
  if (values.length === 0) return no;
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, values };
}

/** All of them hold. */
export function every(conditions: readonly Condition[]): Condition {
  return joined(conditions, 'AND', yes);
}

/** At least one of them holds. */
export function some(conditions: readonly Condition[]): Condition {
  return joined(conditions, 'OR', no);
}

function joined(conditions: readonly Condition[], word: string, ofNone: Condition): Condition {
  if (conditions.length === 0) return ofNone;
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(` ${word} `),
    values: conditions.flatMap(({ values }) => values),
  };
}
