import fc from 'fast-check';
import { addDays, daysBetween, isCalendarDate } from './calendar-dates.js';
import { readPublishedCalendar } from './published-calendar.js';
import { WorkingDays } from './working-days.js';

const days = new WorkingDays(readPublishedCalendar());

/** Any day that the calendar knows. */
const KNOWN_DAY = fc
  .integer({ min: 0, max: daysBetween('2020-01-01', '2026-12-31') })
  .map((count) => addDays('2020-01-01', count));
const COUNT = fc.integer({ min: 1, max: 60 });

describe('a day of the published calendar', () => {
  test.each([
    ['an ordinary Tuesday', '2026-11-24', true],
    ['an ordinary Saturday', '2026-11-21', false],
    ['New Year', '2026-01-01', false],
    ['the Sunday on which New Year is made up for', '2026-01-04', true],
    ['the Saturday before Spring Festival, made up', '2026-02-14', true],
    ['the first day of Spring Festival off', '2026-02-15', false],
    ['the Monday that ends Spring Festival', '2026-02-23', false],
    ['the Saturday after Spring Festival, made up', '2026-02-28', true],
    ['a leap day in the week', '2024-02-29', true],
    ['a Sunday in September, made up', '2026-09-20', true],
    ['National Day', '2026-10-01', false],
    ['the Wednesday that ends National Day', '2026-10-07', false],
    ['the Saturday after it, made up', '2026-10-10', true],
    ['Mid-autumn within a National Day week', '2025-10-06', false],
    ['the last day of the year', '2026-12-31', true],
  ])('%s', (_name, date, working) => {
    expect(days.isWorkingDay(date)).toBe(working);
  });
});

describe('counting', () => {
  test.each([
    ['starts the day after', '2026-11-23', 1, '2026-11-24'],
    ['starts the day after also on a day off', '2026-11-21', 1, '2026-11-23'],
    ['skips Spring Festival and counts both make-up Saturdays', '2026-02-12', 7, '2026-02-28'],
    ['skips National Day and counts the make-up Saturday', '2026-09-29', 3, '2026-10-09'],
    ['reaches the make-up Saturday itself', '2026-09-29', 4, '2026-10-10'],
    ['crosses the end of a year', '2025-12-30', 3, '2026-01-05'],
    ['counts the leap day', '2024-02-28', 2, '2024-03-01'],
    ['goes from February to March in a year without one', '2026-02-27', 2, '2026-03-02'],
    ['of none stays', '2026-10-03', 0, '2026-10-03'],
  ])('%s', (_name, from, count, due) => {
    expect(days.addWorkingDays(from, count)).toEqual({ date: due, provisional: false });
  });

  test('never ends on a day off', () => {
    fc.assert(
      fc.property(KNOWN_DAY, COUNT, (from, count) => {
        expect(days.isWorkingDay(days.addWorkingDays(from, count).date)).toBe(true);
      }),
    );
  });

  test('there and back is the same number', () => {
    fc.assert(
      fc.property(KNOWN_DAY, COUNT, (from, count) => {
        expect(days.workingDaysBetween(from, days.addWorkingDays(from, count).date)).toBe(count);
      }),
    );
  });

  test('of days that lie behind is none', () => {
    expect(days.workingDaysBetween('2026-11-24', '2026-11-20')).toBe(0);
  });
});

describe('beyond the published calendar', () => {
  test('a period that ends there is provisional, and one that ends before is not', () => {
    expect(days.addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false });
    expect(days.addWorkingDays('2026-12-30', 2).provisional).toBe(true);
    expect(days.isPublished(2026)).toBe(true);
    expect(days.isPublished(2027)).toBe(false);
  });

  test('statutory holidays are taken for days off all the same', () => {
    expect(days.addWorkingDays('2026-12-31', 1).date).toBe('2027-01-04');
    expect(days.isWorkingDay('2027-02-08')).toBe(false);
  });
});

test('an override goes before the day of the week', () => {
  const calendar = { knownThrough: '2026-12-31', exceptions: new Map([['2026-11-24', false]]) };
  expect(new WorkingDays(calendar).addWorkingDays('2026-11-23', 1).date).toBe('2026-11-25');
});

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['', false],
])('%p is a calendar date: %p', (text, is) => {
  expect(isCalendarDate(text)).toBe(is);
});
