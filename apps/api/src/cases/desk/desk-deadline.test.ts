import { WorkingDays } from '../../platform/working-days/working-days.js';
import type { CaseClock } from '../rules/clock.js';
import { nextDeadline as nextDeadlineOn } from './desk-deadline.js';

/** Weekdays, but for the 14th, a Thursday. */
const DAYS = new WorkingDays({
  exceptions: new Map([['2026-05-14', false]]),
  knownThrough: '2026-12-31',
});
const nextDeadline = (clocks: readonly CaseClock[], today = '2026-05-13') =>
  nextDeadlineOn(clocks, today, DAYS);

function clock(kind: CaseClock['kind'], dueOn: string, differing: Partial<CaseClock> = {}): CaseClock {
  const never = { pausedOn: null, pausedDays: 0, extendedOn: null, finishedOn: null };
  return {
    kind,
    round: 1,
    state: 'running',
    startedOn: '2026-05-01',
    dueOn,
    provisional: false,
    ...never,
    ...differing,
  };
}

test.each([
  ['the earliest that runs', [clock('mediate', '2026-06-30'), clock('tellEnd', '2026-05-20')], 'tellEnd'],
  [
    'one that is overdue before one that runs',
    [clock('mediate', '2026-06-30'), clock('decideAcceptance', '2026-05-12', { state: 'missed' })],
    'decideAcceptance',
  ],
  [
    "the bureau's before the consumer's, however late that one is",
    [clock('supplyMaterials', '2026-05-09', { state: 'missed' }), clock('decideAcceptance', '2026-05-20')],
    'decideAcceptance',
  ],
  [
    "the consumer's while the bureau's stands still",
    [clock('decideAcceptance', '2026-05-12', { state: 'paused' }), clock('supplyMaterials', '2026-05-20')],
    'supplyMaterials',
  ],
  [
    'one that stands still while there is no other',
    [clock('mediate', '2026-06-30', { state: 'paused' })],
    'mediate',
  ],
  [
    'none once all is done',
    [clock('mediate', '2026-06-30', { state: 'met', finishedOn: '2026-06-01' })],
    undefined,
  ],
  [
    'none that was done too late',
    [clock('decideAcceptance', '2026-05-12', { state: 'missed', finishedOn: '2026-05-13' })],
    undefined,
  ],
])('a line shows %s', (_case, clocks, kind) => {
  expect(nextDeadline(clocks)?.kind).toBe(kind);
});

test('a line says of its deadline whether it has passed, stands still or may change', () => {
  expect(nextDeadline([clock('decideAcceptance', '2026-05-12', { state: 'missed' })])).toEqual({
    kind: 'decideAcceptance',
    on: '2026-05-12',
    provisional: false,
    paused: false,
    overdue: true,
    workingDaysLeft: -1,
  });
  expect(
    nextDeadline([clock('mediate', '2027-01-20', { state: 'paused', provisional: true })]),
  ).toMatchObject({
    provisional: true,
    paused: true,
    overdue: false,
  });
});

test.each([
  ['2026-05-13', 0],
  ['2026-05-14', 0],
  ['2026-05-15', 1],
  ['2026-05-18', 2],
  ['2026-05-11', -2],
])('until %s a Wednesday leaves %i working days', (dueOn, left) => {
  expect(nextDeadline([clock('mediate', dueOn)])?.workingDaysLeft).toBe(left);
});
