import fc from 'fast-check';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { fittingSize, timeBuckets } from './time-buckets.js';
import { waitingTimes } from './waiting-times.js';

const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2024-01-01', days));
const span = fc
  .tuple(day, fc.integer({ min: 0, max: 1_000 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

test('buckets cover every day of the span once, in order', () => {
  fc.assert(
    fc.property(
      span,
      fc.constantFrom('day' as const, 'week' as const, 'month' as const),
      ({ from, to }, size) => {
        const buckets = timeBuckets({ from, to }, size);
        expect(buckets[0]!.from).toBe(from);
        expect(buckets.at(-1)!.to).toBe(to);
        for (const [at, { from: start, to: end }] of buckets.entries()) {
          expect(start <= end).toBe(true);
          if (at > 0) expect(start).toBe(addDays(buckets[at - 1]!.to, 1));
        }
      },
    ),
  );
});

test.each([
  [
    'week',
    '2026-11-25',
    '2026-12-08',
    ['2026-11-25/2026-11-29', '2026-11-30/2026-12-06', '2026-12-07/2026-12-08'],
  ],
  [
    'month',
    '2027-12-30',
    '2028-03-01',
    ['2027-12-30/2027-12-31', '2028-01-01/2028-01-31', '2028-02-01/2028-02-29', '2028-03-01/2028-03-01'],
  ],
  ['day', '2026-02-28', '2026-03-01', ['2026-02-28/2026-02-28', '2026-03-01/2026-03-01']],
] as const)('by %s from %s to %s', (size, from, to, expected) => {
  expect(timeBuckets({ from, to }, size).map((bucket) => `${bucket.from}/${bucket.to}`)).toEqual(expected);
});

test.each([
  ['2026-11-01', '2026-11-30', 'day'],
  ['2026-08-01', '2026-11-30', 'week'],
  ['2025-12-01', '2026-11-30', 'month'],
])('from %s to %s is shown by the %s', (from, to, size) => {
  expect(fittingSize({ from, to })).toBe(size);
});

test('the median and the nine in ten are the waits at their ranks', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 }), (waits) => {
      const sorted = waits.toSorted((one, other) => one - other);
      const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1];
      const counted = waits.map((workingDays) => ({ workingDays, cases: 1 }));
      expect(waitingTimes(counted)).toEqual({ medianWorkingDays: at(0.5), nineInTenWorkingDays: at(0.9) });
    }),
  );
});

test('many cases with one wait weigh as many', () => {
  const counted = [
    { workingDays: 9, cases: 1 },
    { workingDays: 2, cases: 8 },
    { workingDays: 5, cases: 1 },
  ];
  expect(waitingTimes(counted)).toEqual({ medianWorkingDays: 2, nineInTenWorkingDays: 5 });
  expect(waitingTimes([])).toEqual({ medianWorkingDays: null, nineInTenWorkingDays: null });
});
