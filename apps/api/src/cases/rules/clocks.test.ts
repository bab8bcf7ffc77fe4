import fc from 'fast-check';
import { addDays, daysBetween } from '../../platform/working-days/calendar-dates.js';
import { WorkingDays } from '../../platform/working-days/working-days.js';
import { clocksOn } from './clocks-on.js';
import { answerBy, openingClocks } from './opening-clocks.js';
import { ruleSetOn } from './rule-sets.js';
import { RECEIVED_ON } from './testing/any-case.js';
import { after, afterAll, CALENDAR, clockOf, receivedCase } from './testing/facts.js';

describe('a complaint is answered within 7 working days', () => {
  test.each([
    ['an ordinary week', '2026-11-24', '2026-12-03'],
    ['received on a Saturday', '2026-11-21', '2026-12-01'],
    ['across Spring Festival with its make-up Saturdays', '2026-02-11', '2026-02-27'],
    ['ending on the make-up Saturday after Spring Festival', '2026-02-12', '2026-02-28'],
    ['received in Spring Festival', '2026-02-18', '2026-03-03'],
    ['across National Day with a make-up Saturday', '2026-09-28', '2026-10-13'],
    ['received on National Day', '2026-10-01', '2026-10-15'],
    ['counting the make-up Sunday before National Day', '2026-09-18', '2026-09-29'],
    ['across the end of a year and its make-up Sunday', '2025-12-29', '2026-01-08'],
    ['across a leap day', '2024-02-26', '2024-03-06'],
    ['across the end of February without one', '2026-02-25', '2026-03-05'],
    ['across Labour Day with a make-up Saturday', '2026-04-29', '2026-05-12'],
  ])('%s', (_name, receivedOn, due) => {
    expect(answerBy('complaint', receivedOn, CALENDAR)).toMatchObject({ on: due, provisional: false });
    expect(openingClocks('complaint', ruleSetOn(receivedOn), receivedOn, CALENDAR)).toMatchObject([
      { kind: 'decideAcceptance', round: 1, state: 'running', startedOn: receivedOn, dueOn: due },
    ]);
  });

  test('provisionally, when it runs into a year without a calendar', () => {
    expect(answerBy('complaint', '2026-12-24', CALENDAR)).toMatchObject({
      on: '2027-01-05',
      provisional: true,
    });
  });
});

describe('a tip-off is decided on within 15 working days, once 15 more', () => {
  test.each([
    ['an ordinary month', '2026-11-02', '2026-11-23', '2026-12-14'],
    ['across Spring Festival', '2026-02-09', '2026-03-06', '2026-03-27'],
    ['across National Day', '2026-09-21', '2026-10-19', '2026-11-09'],
  ])('%s', (_name, receivedOn, due, extendedDue) => {
    const tipOff = receivedCase('tipOff', receivedOn);
    expect(clockOf(tipOff, 'decideInvestigation').dueOn).toBe(due);
    const longer = after(tipOff, due, { act: 'extend', reason: '演示理由' });
    expect(clockOf(longer, 'decideInvestigation')).toMatchObject({ dueOn: extendedDue, extendedOn: due });
  });

  test('is the same day whether extended at once or at the last moment', () => {
    fc.assert(
      fc.property(RECEIVED_ON, (receivedOn) => {
        const tipOff = receivedCase('tipOff', receivedOn);
        const { dueOn } = clockOf(tipOff, 'decideInvestigation');
        const due = (today: string) =>
          clockOf(after(tipOff, today, { act: 'extend', reason: '演示理由' }), 'decideInvestigation').dueOn;
        expect(due(receivedOn)).toBe(due(dueOn));
      }),
    );
  });
});

describe('mediation', () => {
  const accepted = (on: string) => after(receivedCase('complaint', on), on, { act: 'accept' });

  test.each([
    ['60 calendar days under No. 121', '2026-05-06', '2026-07-05'],
    ['60 calendar days across National Day, which does not move it', '2026-08-10', '2026-10-09'],
    ['45 working days under No. 20', '2026-03-02', '2026-05-08'],
    ['45 working days under No. 20 across Spring Festival', '2026-01-05', '2026-03-13'],
    ['45 working days across a leap day', '2024-01-15', '2024-03-21'],
  ])('%s', (_name, acceptedOn, due) => {
    expect(clockOf(accepted(acceptedOn), 'mediate').dueOn).toBe(due);
  });

  test('in calendar days is never provisional, also in a year without a calendar', () => {
    expect(clockOf(accepted('2026-11-20'), 'mediate')).toMatchObject({
      dueOn: '2027-01-19',
      provisional: false,
    });
  });

  test('stands still for testing, by as many days', () => {
    const resumed = afterAll(accepted('2026-05-06'), [
      ['2026-05-10', { act: 'pauseForTesting' }],
      ['2026-05-30', { act: 'resume' }],
    ]);
    expect(clockOf(resumed, 'mediate')).toMatchObject({
      state: 'running',
      dueOn: '2026-07-25',
      pausedDays: 20,
    });
  });

  test('in working days stands still for the working days of the testing', () => {
    const resumed = afterAll(accepted('2026-01-05'), [
      ['2026-02-13', { act: 'pauseForTesting' }],
      ['2026-02-25', { act: 'resume' }],
    ]);
    // 14, 24 and 25 February: the rest is Spring Festival.
    expect(clockOf(resumed, 'mediate')).toMatchObject({ pausedDays: 3, dueOn: '2026-03-18' });
  });

  test('is not overdue while it stands still', () => {
    const testing = after(accepted('2026-05-06'), '2026-05-10', { act: 'pauseForTesting' });
    expect(clocksOn(testing, '2027-05-10', CALENDAR)).toEqual(testing.clocks);
  });

  test('pausing never shortens it, however often', () => {
    const PAUSES = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 30 })), { maxLength: 5 });
    fc.assert(
      fc.property(RECEIVED_ON, PAUSES, (on, pauses) => {
        let complaint = accepted(on);
        let today = on;
        for (const [wait, length] of pauses) {
          const before = clockOf(complaint, 'mediate').dueOn;
          today = addDays(today, wait);
          complaint = after(complaint, today, { act: 'pauseForTesting' });
          today = addDays(today, length);
          complaint = after(complaint, today, { act: 'resume' });
          const { dueOn } = clockOf(complaint, 'mediate');
          expect(dueOn >= before).toBe(true);
          expect(daysBetween(before, dueOn)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

test('a period in working days never ends on a day off, through pauses and extensions', () => {
  fc.assert(
    fc.property(RECEIVED_ON, fc.nat({ max: 12 }), fc.nat({ max: 25 }), (on, wait, length) => {
      const paused = addDays(on, wait);
      const complaint = afterAll(receivedCase('complaint', on), [
        [on, { act: 'requestMaterials', materialsBy: addDays(on, 26) }],
        [addDays(on, length), { act: 'supplement' }],
      ]);
      const tipOff = after(receivedCase('tipOff', on), paused, { act: 'extend', reason: '演示理由' });
      for (const { clocks } of [complaint, tipOff]) {
        for (const clock of clocks.filter(({ kind }) => kind !== 'supplyMaterials')) {
          expect(CALENDAR.isWorkingDay(clock.dueOn)).toBe(true);
        }
      }
    }),
  );
});

describe('waiting for materials', () => {
  const asked = after(receivedCase('complaint', '2026-11-16'), '2026-11-18', {
    act: 'requestMaterials',
    materialsBy: '2026-11-27',
  });

  test('the decision stands still, and runs on when they come', () => {
    expect(clockOf(asked, 'supplyMaterials')).toMatchObject({ state: 'running', dueOn: '2026-11-27' });
    expect(clockOf(asked, 'decideAcceptance')).toMatchObject({ state: 'paused', pausedOn: '2026-11-18' });
    const supplied = after(asked, '2026-11-24', { act: 'supplement' });
    expect(clockOf(supplied, 'supplyMaterials').state).toBe('met');
    expect(clockOf(supplied, 'decideAcceptance')).toMatchObject({ state: 'running', dueOn: '2026-12-01' });
  });

  test('runs on by itself when their day has passed: nobody can stop the clock by asking', () => {
    const clocks = clocksOn(asked, '2026-11-28', CALENDAR);
    expect(clockOf({ clocks }, 'supplyMaterials').state).toBe('missed');
    expect(clockOf({ clocks }, 'decideAcceptance')).toMatchObject({ state: 'running', dueOn: '2026-12-04' });
  });

  test('comes to the same whether the timer came by or not', () => {
    const timed = { ...asked, clocks: clocksOn(asked, '2026-11-30', CALENDAR) };
    const act = { act: 'supplement' } as const;
    expect(after(timed, '2026-12-02', act)).toEqual(after(asked, '2026-12-02', act));
  });
});

describe('a provisional day', () => {
  const received = receivedCase('tipOff', '2026-12-21');
  const published = new WorkingDays({
    knownThrough: '2027-12-31',
    exceptions: new Map([
      ['2027-01-01', false],
      ['2027-01-04', false],
    ]),
  });

  test('is counted anew when the calendar is known', () => {
    expect(clockOf(received, 'decideInvestigation')).toMatchObject({
      dueOn: '2027-01-12',
      provisional: true,
    });
    const clocks = clocksOn(received, '2026-12-22', published);
    expect(clockOf({ clocks }, 'decideInvestigation')).toMatchObject({
      dueOn: '2027-01-13',
      provisional: false,
    });
  });

  test('of a clock that has ended stays as it was', () => {
    const decided = after(received, '2026-12-25', { act: 'openInvestigation' });
    const clocks = clocksOn(decided, '2027-01-01', published);
    expect(clockOf({ clocks }, 'decideInvestigation')).toEqual(clockOf(decided, 'decideInvestigation'));
  });
});

describe('an overdue clock', () => {
  const complaint = receivedCase('complaint', '2026-11-16');
  const { dueOn } = clockOf(complaint, 'decideAcceptance');

  test('is missed from the day after its last', () => {
    expect(clocksOn(complaint, dueOn, CALENDAR)).toEqual(complaint.clocks);
    expect(clocksOn(complaint, addDays(dueOn, 1), CALENDAR)).toMatchObject([
      { state: 'missed', finishedOn: null },
    ]);
  });

  test('is met on its last day, and stays missed when it is done later', () => {
    const decide = (today: string) => clockOf(after(complaint, today, { act: 'accept' }), 'decideAcceptance');
    expect(decide(dueOn)).toMatchObject({ state: 'met', finishedOn: dueOn });
    const late = addDays(dueOn, 1);
    expect(decide(late)).toMatchObject({ state: 'missed', finishedOn: late });
  });

  test('looked at twice, is the same', () => {
    fc.assert(
      fc.property(RECEIVED_ON, fc.nat({ max: 60 }), (on, wait) => {
        const received = receivedCase('complaint', on);
        const today = addDays(on, wait);
        const once = clocksOn(received, today, CALENDAR);
        expect(clocksOn({ ...received, clocks: once }, today, CALENDAR)).toEqual(once);
      }),
    );
  });
});
