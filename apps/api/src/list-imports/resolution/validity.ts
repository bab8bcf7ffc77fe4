import { cleanText } from '@jiweibao/shared';
import type { ListCell, ListRow } from '../rows/list-rows.js';
import { readListDate, splitPeriod } from './list-date.js';
import { quoted, type RowProblems } from './row-problems.js';

export interface Validity {
  /** `YYYY-MM-DD`, both ends inclusive; null is unbounded. */
  validFrom: string | null;
  validTo: string | null;
}

/** The dates of a row's authorization. A date that cannot be read is an error: without it an expired one would look in force. */
export function resolveValidity(row: ListRow, problems: RowProblems): Validity {
  const period = row.get('validity');
  const validity = {
    validFrom: readCell(row.get('validFrom'), 'from', problems),
    validTo: readCell(row.get('validTo'), 'to', problems),
  };
  if (period !== null) readPeriod(period, validity, problems);
  noteBlankEnd(row, problems);
  const { validFrom, validTo } = validity;
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    const address = row.get('validTo')?.address ?? period?.address ?? row.addressOf('validTo');
    problems.error(
      address,
      'validity-reversed',
      `授权的截止日期 ${validTo} 早于开始日期 ${validFrom}，请核对。`,
    );
  }
  return validity;
}

/** A blank where the list has a place for the end makes an authorization that never ends, which must not happen unsaid. */
function noteBlankEnd(row: ListRow, problems: RowProblems): void {
  const columns = (['validTo', 'validity'] as const).filter((field) => row.hasColumn(field));
  const [column] = columns;
  if (column === undefined || columns.some((field) => row.text(field) !== '')) return;
  problems.warn(
    row.addressOf(column),
    'validity-open',
    '没有写授权的截止日期，按长期有效采用；如有期限，请补上再导入。',
  );
}

/** A cell with both dates, or with the last one alone; columns of their own come first. */
function readPeriod(cell: ListCell, validity: Validity, problems: RowProblems): void {
  const text = cleanText(cell.text);
  const halves = cell.kind === 'date' ? null : splitPeriod(text);
  if (halves === null) {
    validity.validTo ??= readCell(cell, 'to', problems);
    return;
  }
  validity.validFrom ??= readCell({ ...cell, text: halves[0] }, 'from', problems);
  validity.validTo ??= readCell({ ...cell, text: halves[1] }, 'to', problems);
}

function readCell(cell: ListCell | null, end: 'from' | 'to', problems: RowProblems): string | null {
  if (cell === null || cell.kind === 'error') return null;
  const text = cleanText(cell.text);
  const date = readListDate(text, end);
  if (date.kind === 'unreadable') {
    problems.error(
      cell.address,
      'date-unreadable',
      `日期${quoted(text)}读不出来，请写成 2026-01-31 这样的年月日；没有期限的写“长期”。`,
      // A mistyped day is offered no end: one hasty click would make of a year a for ever.
      end === 'to' && !/\d/.test(text) ? ['长期'] : [],
    );
    return null;
  }
  if (date.kind === 'unbounded') return null;
  if (date.assumption !== null)
    problems.warn(cell.address, 'date-assumed', `${date.assumption}：${date.day}。`);
  return date.day;
}
