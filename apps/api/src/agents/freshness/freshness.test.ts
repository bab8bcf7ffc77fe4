import fc from 'fast-check';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { readPublishedCalendar } from '../../platform/working-days/published-calendar.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { cutOffs, type FreshnessFacts, freshnessOf } from './freshness.js';
import { FRESHNESS_RULES } from './freshness-rules.js';

const days = new WorkingDays(readPublishedCalendar());
const TODAY = '2026-06-15';
const NOTHING: FreshnessFacts = { confirmedOn: null, reportedOn: null, endedOn: null };
const of = (facts: Partial<FreshnessFacts>, today = TODAY) =>
  freshnessOf({ ...NOTHING, ...facts }, FRESHNESS_RULES, days, today);

test.each([
  ['that nobody ever confirmed is due at once', {}, { standing: 'due', dueOn: null, because: 'never' }],
  [
    'that was confirmed is due a year later',
    { confirmedOn: '2026-05-01' },
    { standing: 'fresh', dueOn: '2027-05-01', because: 'yearly' },
  ],
  [
    'is due on the last day of its year',
    { confirmedOn: '2025-06-15' },
    { standing: 'due', dueOn: '2026-06-15' },
  ],
  [
    'is overdue the day after',
    { confirmedOn: '2025-06-14' },
    { standing: 'overdue', dueOn: '2026-06-14', because: 'yearly' },
  ],
  [
    'is due 20 working days after a report, holidays left out',
    { confirmedOn: '2026-05-01', reportedOn: '2026-06-01' },
    { standing: 'fresh', dueOn: '2026-06-30', because: 'reported' },
  ],
  [
    'is due 20 working days after its authorization ended',
    { confirmedOn: '2026-05-01', endedOn: '2026-03-02' },
    { standing: 'overdue', because: 'authorizationEnded' },
  ],
  [
    'that was reported and never confirmed is overdue when the report is',
    { reportedOn: '2026-03-02' },
    { standing: 'overdue', because: 'reported' },
  ],
])('an entry %s', (_what, facts, expected) => {
  expect(of(facts)).toMatchObject(expected);
});

const date = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays('2023-01-01', offset));

test('what a query selects by the cut-off dates is what the rule says of each entry', () => {
  const maybe = fc.option(date, { nil: null });
  const facts = fc.record({ confirmedOn: date, reportedOn: maybe, endedOn: maybe });
  fc.assert(
    fc.property(facts, date, (given, by) => {
      const { confirmedOn, changedOn } = cutOffs(FRESHNESS_RULES, days, by);
      const before = (known: string | null, cut: string) => known !== null && known <= cut;
      const selected =
        given.confirmedOn <= confirmedOn ||
        before(given.reportedOn, changedOn) ||
        before(given.endedOn, changedOn);
      expect(selected).toBe(of(given, by).dueOn! <= by);
    }),
  );
});
