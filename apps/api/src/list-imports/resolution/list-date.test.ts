import fc from 'fast-check';
import { readListDate, splitPeriod } from './list-date.js';

function read(text: string, end: 'from' | 'to' = 'from'): string {
  const date = readListDate(text, end);
  return date.kind === 'day' ? date.day : date.kind;
}

it.each([
  ['2025年1月1日', '2025-01-01'],
  ['2025/1/1', '2025-01-01'],
  ['2025.01.01', '2025-01-01'],
  ['2025-1-1', '2025-01-01'],
  ['20250101', '2025-01-01'],
  ['２０２５年１月１日', '2025-01-01'],
  ['2025-01-01 00:00:00', '2025-01-01'],
  ['2025-01-01T16:00:00Z', '2025-01-01'],
  ['45658', '2025-01-01'],
  ['至2025年1月1日止'.slice(1), '2025-01-01'],
  ['长期', 'unbounded'],
  ['长期有效', 'unbounded'],
  ['永久', 'unbounded'],
  ['2025-02-30', 'unreadable'],
  ['2025-13-01', 'unreadable'],
  ['1/2/2025', 'unreadable'],
  ['25.1.1', 'unreadable'],
  ['明年底', 'unreadable'],
  ['0', 'unreadable'],
])('%s is read as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it('takes a month from its first day or to its last, and says so', () => {
  expect(readListDate('2025年2月', 'from')).toMatchObject({
    day: '2025-02-01',
    assumption: expect.stringContaining('月份'),
  });
  expect(readListDate('2024.02', 'to')).toMatchObject({ day: '2024-02-29' });
});

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('reads every day in every way of writing it, whatever the time zone of the machine', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = day.split('-').map(Number);
      for (const text of [
        day,
        `${year}年${month}月${date}日`,
        `${year}/${month}/${date}`,
        day.replaceAll('-', ''),
      ]) {
        expect(read(text)).toBe(day);
      }
    }),
  );
});

it('splits a period of two days, however they are joined', () => {
  fc.assert(
    fc.property(days, days, fc.constantFrom('-', '至', '~', '—', ' - ', '到', '－'), (from, to, joint) => {
      for (const write of [
        (day: string) => day,
        (day: string) => day.replaceAll('-', '.'),
        (day: string) => day.replace('-', '年').replace('-', '月').concat('日'),
      ]) {
        const halves = splitPeriod(write(from) + joint + write(to));
        expect(halves?.map((half) => read(half))).toEqual([from, to]);
      }
    }),
  );
});

it.each(['2025-01-01', '2025年1月1日', '长期', '一年'])('%s is no period', (text) => {
  expect(splitPeriod(text)).toBeNull();
});
