import { CASE_ACTS } from '@jiweibao/shared';
import { myCase } from '../../../testing/my-case-samples';
import { eventInWords } from './event-words';
import type { MyCaseEvent } from './my-case-requests';

const [FILED] = myCase().events as [MyCaseEvent];
const words = (changed: Partial<MyCaseEvent>, kind: 'complaint' | 'tipOff' = 'complaint') =>
  eventInWords({ ...FILED, ...changed }, kind);

test('who did what is said without the words of the office', () => {
  expect(words({})).toBe('您提交了投诉');
  expect(words({}, 'tipOff')).toBe('您提交了举报');
  expect(words({ by: 'bureau' })).toBe('演示区市场监督管理局登记了您的投诉');
  expect(words({ act: 'supplement' })).toBe('您补充了材料');
  expect(words({ act: 'redeliver', by: 'system' })).toBe('转到演示区市场监督管理局办理，那里有人接手');
  expect(words({ act: 'accept', by: 'bureau' })).toBe('演示区市场监督管理局受理了您的投诉');
});

test('every act of the bureaus has words, and names who did it', () => {
  for (const act of CASE_ACTS.filter((each) => each !== 'rate')) {
    expect(words({ act, by: 'bureau' })).toMatch(/^演示区市场监督管理局.{2,}$/);
  }
});

test('an act that only a newer service knows is news all the same', () => {
  expect(words({ act: 'notYetInvented' as MyCaseEvent['act'], by: 'bureau' })).toBe(
    '演示区市场监督管理局有了新的进展',
  );
});
