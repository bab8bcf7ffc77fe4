import { CLOCK_KINDS } from '@jiweibao/shared';
import { caseLine } from '../../../testing/my-case-samples';
import { deadlineInWords } from './deadline-words';
import type { Deadline } from './my-case-requests';

const TODAY = '2026-11-26';
const deadline = (changed: Partial<Deadline>): Deadline => ({ ...caseLine().deadline!, ...changed });

test.each([
  [{}, '最晚 12月4日 决定是否受理'],
  [{ on: '2027-01-05', provisional: true }, '最晚 2027年1月5日 决定是否受理（放假安排公布后可能会变）'],
  [{ on: '2026-11-20', overdue: true }, '应当在 11月20日 以前决定是否受理，已经过期了。'],
  [{ kind: 'mediate', paused: true }, '期限暂停了，恢复以后再算：原定最晚 12月4日 完成调解。'],
  [{ kind: 'supplyMaterials' }, '请您最晚 12月4日 补充材料。'],
  [
    { kind: 'supplyMaterials', on: '2026-11-20', overdue: true },
    '补充材料的日期（11月20日）已经过了，请尽快补上。',
  ],
] as [Partial<Deadline>, string][])('a deadline is told plainly: %p', (changed, words) => {
  expect(deadlineInWords(deadline(changed), TODAY)).toBe(words);
});

test.each(CLOCK_KINDS)('an overdue one never looks as if there were time left: %s', (kind) => {
  const words = deadlineInWords(
    deadline({ kind, on: '2026-11-20', overdue: true, provisional: true }),
    TODAY,
  );
  expect(words).toMatch(/过期了|已经过了/);
  expect(words).not.toContain('最晚');
});
