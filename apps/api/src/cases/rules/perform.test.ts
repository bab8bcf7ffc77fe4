import { CASE_ACTS } from '@jiweibao/shared';
import fc from 'fast-check';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import type { ActInput } from './act-input.js';
import type { CaseFacts } from './case-facts.js';
import { isOpen } from './clock.js';
import { clocksOn } from './clocks-on.js';
import { lawfulActions } from './lawful-acts.js';
import { perform } from './perform.js';
import { isRefusal } from './refusal.js';
import { EVERYBODY, inputOf, RECEIVED_CASE, STATES, STEPS, type Step } from './testing/any-case.js';
import { after, afterAll, CALENDAR, clockOf, receivedCase } from './testing/facts.js';
import { endStates, isEnd } from './transitions.js';

const ON = '2026-11-02';
const complaint = receivedCase('complaint', ON);
const tipOff = receivedCase('tipOff', ON);
const accepted = after(complaint, '2026-11-03', { act: 'accept' });
const settled = after(accepted, '2026-11-10', { act: 'settle', agreement: '演示协议' });
const closed = after(settled, '2026-11-12', { act: 'close' });
const investigating = after(tipOff, '2026-11-10', { act: 'openInvestigation' });

const tried = (facts: CaseFacts, input: ActInput, today = '2026-11-20') =>
  perform(facts, input, today, CALENDAR);
const everybody = (facts: CaseFacts) => lawfulActions(facts, EVERYBODY);

describe('a complaint', () => {
  test('that is accepted, mediated, settled, told of, closed and rated', () => {
    expect(accepted.state).toBe('accepted');
    expect(clockOf(accepted, 'decideAcceptance')).toMatchObject({ state: 'met', finishedOn: '2026-11-03' });
    expect(clockOf(settled, 'mediate').state).toBe('met');
    expect(clockOf(settled, 'tellEnd')).toMatchObject({ startedOn: '2026-11-10', dueOn: '2026-11-19' });
    const told = after(settled, '2026-11-11', { act: 'tell', way: 'phone' });
    expect(clockOf(told, 'tellEnd')).toMatchObject({ state: 'met', finishedOn: '2026-11-11' });
    expect(after(told, '2026-11-12', { act: 'close' })).toMatchObject({ state: 'closed', ended: true });
    expect(clockOf(closed, 'tellEnd').state).toBe('met');
    expect(after(closed, '2026-11-13', { act: 'rate', stars: 4 }).rating).toBe(4);
  });

  test('that is withdrawn leaves no clock running', () => {
    const withdrawn = after(accepted, '2026-11-05', { act: 'withdraw' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', ended: true });
    expect(withdrawn.clocks.filter(isOpen)).toEqual([]);
    expect(clockOf(withdrawn, 'mediate').state).toBe('dropped');
  });

  test('that is sent down has the receiver’s own day and period, and keeps its first day', () => {
    const routed = after(complaint, '2026-11-09', {
      act: 'routeDown',
      receiverCode: '130102',
      reportBy: null,
    });
    expect(routed).toMatchObject({ receivedOn: ON, handlerReceivedOn: '2026-11-09', state: 'received' });
    expect(routed.clocks).toMatchObject([
      { kind: 'decideAcceptance', round: 1, state: 'dropped', finishedOn: '2026-11-09' },
      { kind: 'decideAcceptance', round: 2, state: 'running', startedOn: '2026-11-09', dueOn: '2026-11-18' },
    ]);
  });

  test('that is given back wins no time', () => {
    const returned = after(complaint, '2026-11-06', { act: 'returnUp', reason: '演示理由' });
    expect(returned.clocks).toEqual(complaint.clocks);
    expect(returned.handlerReceivedOn).toBe(ON);
  });

  test('that a superior takes up wins no time', () => {
    const taken = after(accepted, '2026-11-06', { act: 'takeUp', reason: '演示理由' });
    expect(taken).toMatchObject({ state: 'accepted', clocks: accepted.clocks, handlerReceivedOn: ON });
  });

  test('that is opened again starts a new decision, once', () => {
    const again = after(closed, '2026-11-16', { act: 'reopen', ground: 'agreementBroken' });
    expect(again).toMatchObject({
      state: 'received',
      reopened: true,
      ended: false,
      handlerReceivedOn: '2026-11-16',
    });
    expect(clockOf(again, 'decideAcceptance')).toMatchObject({
      round: 2,
      state: 'running',
      startedOn: '2026-11-16',
    });
    const second = afterAll(again, [['2026-11-17', { act: 'decline', ground: 'otherLaw' }]]);
    expect(tried(second, { act: 'reopen', ground: 'newEvidence' })).toMatchObject({
      code: 'reopened-already',
    });
  });

  test('is ended for its time only once that is over', () => {
    const { dueOn } = clockOf(accepted, 'mediate');
    const end = { act: 'terminate', ground: 'timeOver' } as const;
    expect(tried(accepted, end, addDays(dueOn, -1))).toMatchObject({ code: 'ground-too-early' });
    expect(clockOf(after(accepted, dueOn, end), 'mediate')).toMatchObject({ state: 'met' });
    expect(clockOf(after(accepted, addDays(dueOn, 1), end), 'mediate')).toMatchObject({ state: 'missed' });
    const testing = after(accepted, '2026-11-05', { act: 'pauseForTesting' });
    expect(tried(testing, end, addDays(dueOn, 30))).toMatchObject({ code: 'ground-too-early' });
  });
});

describe('a tip-off', () => {
  test('is checked from when somebody has it, and its sender is told of the decision', () => {
    const checking = after(tipOff, '2026-11-03', { act: 'assign', stationCode: null, accountId: 'somebody' });
    expect(checking.state).toBe('checking');
    const declined = after(checking, '2026-11-10', { act: 'declineInvestigation', ground: 'noEvidence' });
    expect(declined).toMatchObject({ state: 'notFiled', ended: false });
    expect(clockOf(declined, 'tellInformant')).toMatchObject({
      startedOn: '2026-11-10',
      dueOn: '2026-11-17',
    });
    expect(clockOf(after(declined, '2026-11-12', { act: 'close' }), 'tellInformant').state).toBe('met');
  });

  test('without a name has nobody to tell', () => {
    const anonymous = after({ ...tipOff, named: false }, '2026-11-10', { act: 'openInvestigation' });
    expect(anonymous.clocks.map(({ kind }) => kind)).toEqual(['decideInvestigation']);
  });

  test('is extended once, and in time only', () => {
    const extend = { act: 'extend', reason: '演示理由' } as const;
    const { dueOn } = clockOf(tipOff, 'decideInvestigation');
    expect(tried(tipOff, extend, addDays(dueOn, 1))).toMatchObject({ code: 'extension-too-late' });
    const extended = after(tipOff, dueOn, extend);
    expect(tried(extended, extend, dueOn)).toMatchObject({ code: 'extended-already' });
  });

  test('knows a penalty only of an investigation, with where it is published', () => {
    const penalty = { act: 'takeMeasure', measure: 'penalty', publicReference: '演示文号' } as const;
    expect(tried(tipOff, penalty)).toMatchObject({ code: 'penalty-not-investigated' });
    expect(tried(investigating, { ...penalty, publicReference: ' ' })).toMatchObject({
      code: 'reference-missing',
    });
    expect(tried(investigating, penalty)).toMatchObject({ state: 'investigating' });
  });
});

describe('particulars', () => {
  test.each<[string, CaseFacts, ActInput, string]>([
    [
      'a day for materials that is today',
      complaint,
      { act: 'requestMaterials', materialsBy: '2026-11-20' },
      'day-out-of-range',
    ],
    [
      'a day for materials that is too far',
      complaint,
      { act: 'requestMaterials', materialsBy: '2026-12-21' },
      'day-out-of-range',
    ],
    [
      'a day for materials that does not exist',
      complaint,
      { act: 'requestMaterials', materialsBy: '2026-11-31' },
      'day-out-of-range',
    ],
    ['a ground that is none', complaint, { act: 'decline', ground: 'because' }, 'ground-unknown'],
    ['a ground of another act', complaint, { act: 'decline', ground: 'noAgreement' }, 'ground-unknown'],
    ['a return without a reason', complaint, { act: 'returnUp', reason: '  ' }, 'particulars-missing'],
    [
      'an assignment to nobody',
      complaint,
      { act: 'assign', stationCode: null, accountId: null },
      'particulars-missing',
    ],
    [
      'a report due before it is sent down',
      complaint,
      { act: 'routeDown', receiverCode: '130102', reportBy: '2026-11-20' },
      'day-out-of-range',
    ],
    [
      'a session yesterday',
      accepted,
      { act: 'scheduleMediation', on: '2026-11-19', at: '09:00', way: 'onSite', place: '演示室' },
      'day-out-of-range',
    ],
    [
      'a session at no time of day',
      accepted,
      { act: 'scheduleMediation', on: '2026-11-23', at: '24:00', way: 'onSite', place: '演示室' },
      'day-out-of-range',
    ],
    [
      'a session nowhere',
      accepted,
      { act: 'scheduleMediation', on: '2026-11-23', at: '09:00', way: 'remote', place: '' },
      'particulars-missing',
    ],
    ['a settlement on nothing', accepted, { act: 'settle', agreement: '' }, 'particulars-missing'],
    ['six stars', closed, { act: 'rate', stars: 6 }, 'stars-out-of-range'],
    ['half a star', closed, { act: 'rate', stars: 0.5 }, 'stars-out-of-range'],
  ])('%s are refused', (_name, facts, input, code) => {
    expect(tried(facts, input)).toMatchObject({ code, sentence: expect.stringMatching(/。$/) });
  });
});

describe('in any life of a case', () => {
  /** Tries each step in turn; what is refused leaves the case as it is. */
  function lived(
    facts: CaseFacts,
    steps: readonly Step[],
    seen: (before: CaseFacts, after: CaseFacts, act: string, today: string) => void,
  ): CaseFacts {
    let now = facts;
    let today = facts.receivedOn;
    for (const step of steps) {
      today = addDays(today, step.wait);
      const lawful = everybody(now).includes(step.act);
      const result = perform(now, inputOf(step, now, today), today, CALENDAR);
      if (isRefusal(result)) continue;
      expect(lawful).toBe(true);
      const next = { ...now, ...result };
      seen(now, next, step.act, today);
      now = next;
    }
    return now;
  }

  test('only lawful acts are done, and an end allows rating and reopening only', () => {
    fc.assert(
      fc.property(RECEIVED_CASE, STEPS, (facts, steps) => {
        lived(facts, steps, (before, _next, act) => {
          if (isEnd(before.kind, before.state)) expect(['rate', 'reopen']).toContain(act);
        });
      }),
    );
  });

  test('extending, reopening and rating each happen once at most', () => {
    fc.assert(
      fc.property(RECEIVED_CASE, STEPS, (facts, steps) => {
        const counts = { extend: 0, reopen: 0, rate: 0 };
        lived(facts, steps, (_before, _next, act) => {
          if (act in counts) counts[act as keyof typeof counts] += 1;
        });
        expect(Math.max(...Object.values(counts))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('each clock has one open round at most, none after an end, and days in order', () => {
    fc.assert(
      fc.property(RECEIVED_CASE, STEPS, (facts, steps) => {
        lived(facts, steps, (_before, { kind, state, clocks }) => {
          const open = clocks.filter(isOpen);
          expect(new Set(open.map((clock) => clock.kind)).size).toBe(open.length);
          if (isEnd(kind, state)) expect(open).toEqual([]);
          expect(new Set(clocks.map((clock) => `${clock.kind} ${clock.round}`)).size).toBe(clocks.length);
          for (const clock of clocks) expect(clock.dueOn >= clock.startedOn).toBe(true);
        });
      }),
    );
  });

  test('no act moves an open day back, and none changes the first receipt', () => {
    fc.assert(
      fc.property(RECEIVED_CASE, STEPS, (facts, steps) => {
        lived(facts, steps, (before, next) => {
          expect(next.receivedOn).toBe(before.receivedOn);
          for (const clock of before.clocks.filter(isOpen)) {
            const later = next.clocks.find((each) => each.kind === clock.kind && each.round === clock.round);
            expect(later && later.dueOn >= clock.dueOn).toBe(true);
          }
        });
      }),
    );
  });

  test('whoever may act can act: what is said to be lawful is done, given lawful particulars', () => {
    fc.assert(
      fc.property(RECEIVED_CASE, STEPS, fc.nat({ max: 100 }), (facts, steps, choice) => {
        const now = lived(facts, steps, () => {});
        const today = addDays(now.receivedOn, 41 * steps.length);
        // As the timer leaves it, which is what an officer sees.
        const seen = { ...now, clocks: clocksOn(now, today, CALENDAR) };
        for (const act of everybody(seen)) {
          const result = perform(seen, inputOf({ act, choice }, seen, today), today, CALENDAR);
          if (isRefusal(result)) expect(result.code).toBe('ground-too-early');
        }
      }),
    );
  });

  test.each(Object.entries(STATES).flatMap(([kind, states]) => states.map((state) => [kind, state])))(
    '%s: in %s somebody may do something, but at the very end',
    (kind, state) => {
      const facts = { ...(kind === 'complaint' ? complaint : tipOff), state } as CaseFacts;
      expect(everybody(facts).length).toBeGreaterThan(0);
      const spent = { ...facts, reopened: true, rating: 5 };
      expect(everybody(spent).length === 0).toBe(endStates(facts.kind).includes(facts.state));
    },
  );
});

test('every act is refused from a state that its table does not name', () => {
  for (const act of CASE_ACTS) {
    if (everybody(closed).includes(act)) continue;
    expect(tried(closed, inputOf({ act, choice: 0 }, closed, '2026-11-20'))).toMatchObject({
      code: 'act-not-lawful',
    });
  }
});
