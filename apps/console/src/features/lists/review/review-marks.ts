import type { ListChange } from '../contract';

/** What an officer found out about one outlet of a list. */
export interface ReviewMark {
  verdict: 'right' | 'wrong';
  /** Why it is wrong, as the agent will read it. */
  reason: string;
  name: string;
  /** Null for an outlet that the list does not name. */
  rowNumber: number | null;
}

/** By the change's kind and place. */
export type ReviewMarks = Readonly<Record<string, ReviewMark>>;

export function markKey({ kind, position }: Pick<ListChange, 'kind' | 'position'>): string {
  return `${kind} ${position}`;
}

/** @param mark null takes it back */
export function withMark(
  marks: ReviewMarks,
  line: ListChange,
  mark: Pick<ReviewMark, 'verdict' | 'reason'> | null,
): ReviewMarks {
  const { [markKey(line)]: _before, ...others } = marks;
  if (mark === null) return others;
  return { ...others, [markKey(line)]: { ...mark, name: line.outletName, rowNumber: line.rowNumber } };
}

/** What stands at the rows when the list is returned: one reason a row, those without a row are for the overall word. */
export function rowReasons(marks: ReviewMarks): { rowNumber: number; reason: string }[] {
  return wrongMarks(marks)
    .flatMap(({ rowNumber, reason }) =>
      rowNumber === null ? [] : [{ rowNumber, reason: reason.trim() || '请核对这一行。' }],
    )
    .toSorted((one, other) => one.rowNumber - other.rowNumber);
}

/** A first overall word, naming what stands in no row. */
export function firstWord(marks: ReviewMarks): string {
  const elsewhere = wrongMarks(marks).filter(({ rowNumber }) => rowNumber === null);
  return elsewhere
    .map(({ name, reason }) => `“${name}”（名单没有写到）：${reason.trim() || '请核对。'}`)
    .join('\n');
}

export function wrongMarks(marks: ReviewMarks): ReviewMark[] {
  return Object.values(marks).filter(({ verdict }) => verdict === 'wrong');
}
