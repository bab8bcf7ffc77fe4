import type { ListChange } from '../contract';
import { firstWord, rowReasons, withMark, wrongMarks } from './review-marks';

const line = (kind: ListChange['kind'], position: number, rowNumber: number | null): ListChange => ({
  kind,
  position,
  rowNumber,
  outletId: `outlet-${position}`,
  outletName: `演示网点${position}`,
  divisionName: '演示县',
  loses: false,
  choice: null,
  fields: [],
});
const MARKS = [
  [line('added', 4, 12), 'wrong', '电话打不通'],
  [line('added', 1, 5), 'right', ''],
  [line('changed', 1, 3), 'wrong', '  '],
  [line('missing', 1, null), 'wrong', '仍在营业'],
] as const;
const marks = MARKS.reduce(
  (all, [of, verdict, reason]) => withMark(all, of, { verdict, reason }),
  {} as ReturnType<typeof withMark>,
);

test('reasons stand at their rows in the order of the list, each with a word', () => {
  expect(rowReasons(marks)).toEqual([
    { rowNumber: 3, reason: '请核对这一行。' },
    { rowNumber: 12, reason: '电话打不通' },
  ]);
});

test('what stands in no row is named in the overall word', () => {
  expect(firstWord(marks)).toBe('“演示网点1”（名单没有写到）：仍在营业');
});

test('outlets of different kinds at the same place keep their own marks, and a mark can be taken back', () => {
  expect(wrongMarks(marks)).toHaveLength(3);
  expect(wrongMarks(withMark(marks, line('changed', 1, 3), null))).toHaveLength(2);
});
