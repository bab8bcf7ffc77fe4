import {
  CASE_CHANNEL_LABELS,
  CASE_KIND_LABELS,
  CASE_STATE_LABELS,
  CLOCK_KIND_LABELS,
} from '@jiweibao/shared';
import { momentText } from '../../platform/workbooks/notes-sheet.js';
import type { Cell } from '../../platform/workbooks/workbook-stream.js';
import type { DeskDeadline } from '../desk/desk-deadline.js';
import type { CaseLine } from '../desk/lists/case-line.js';
import type { PersonSeen } from '../desk/person-seen.js';

const COLUMNS: readonly [header: string, width: number, of: (line: CaseLine) => Cell][] = [
  ['收件编号', 18, ({ number }) => number],
  ['12315平台编号', 20, ({ externalNumber }) => externalNumber],
  ['类别', 8, ({ kind }) => CASE_KIND_LABELS[kind]],
  ['状态', 16, ({ state }) => CASE_STATE_LABELS[state]],
  ['来源', 16, ({ channel }) => CASE_CHANNEL_LABELS[channel]],
  ['收到时间（北京）', 18, ({ receivedAt }) => momentText(receivedAt)],
  ['对方', 28, ({ respondentName }) => respondentName],
  ['县区', 20, ({ county }) => county && (county.name ?? county.code)],
  ['品牌', 14, ({ brand }) => brand?.name ?? null],
  ['品类', 12, ({ category }) => category && (category.name ?? category.code)],
  ['所在单位', 28, ({ holder }) => holder.name],
  ['承办人', 12, ({ assignedTo }) => assignedTo?.name ?? null],
  ['下一个期限', 16, ({ deadline }) => deadline && CLOCK_KIND_LABELS[deadline.kind]],
  ['最后一天', 14, ({ deadline }) => deadline?.on ?? null],
  ['期限说明', 18, ({ deadline }) => deadline && deadlineNote(deadline)],
  ['投诉人/举报人（遮住一部分）', 24, ({ person }) => personName(person)],
  ['电话（遮住一部分）', 20, ({ person }) => person.phone],
];

export const CASE_HEADER = COLUMNS.map(([header]) => header);
export const CASE_WIDTHS = COLUMNS.map(([, width]) => width);

/** A case as a row of an export: what its line of the list says, and no more. */
export function caseRow(line: CaseLine): Cell[] {
  return COLUMNS.map(([, , of]) => of(line));
}

function deadlineNote({ overdue, paused, provisional }: DeskDeadline): string {
  const notes = [overdue && '已经逾期', paused && '暂停中', provisional && '暂定，放假安排还没有公布'];
  return notes.filter(Boolean).join('，');
}

function personName({ sight, name }: PersonSeen): string | null {
  if (sight === 'confidential') return '举报人保密';
  return name;
}
