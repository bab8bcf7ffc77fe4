import fc from 'fast-check';
import { happenedOn } from './happened-on';

const TODAY = '2026-11-25';

test.each([
  ['3月15日', '2026-03-15'],
  ['3.15', '2026-03-15'],
  ['３月１５号', '2026-03-15'],
  ['2025年3月15日', '2025-03-15'],
  ['2025-03-15', '2025-03-15'],
  ['20250315', '2025-03-15'],
  ['25年3月5日', '2025-03-05'],
])('%s is the day %s', (text, date) => {
  expect(happenedOn(text, TODAY)).toBe(date);
});

test('a day without its year is the last one up to today', () => {
  expect(happenedOn('11月25日', TODAY)).toBe('2026-11-25');
  expect(happenedOn('11月26日', TODAY)).toBe('2025-11-26');
});

test.each(['上个月', '2026年3月', '13月1日', '2026年2月29日', '3月15日到4月2日', ''])(
  'what is no day is none: “%s”',
  (text) => {
    expect(happenedOn(text, TODAY)).toBeNull();
  },
);

test('whatever is typed, the answer is a day of the calendar or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      const date = happenedOn(text, TODAY);
      expect(date === null || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)).toBe(true);
    }),
  );
});
