import { CASE_ACTS, CLOCK_KINDS } from '@jiweibao/shared';
import { groundOf, periodOf, RULE_SETS, ruleSetById, ruleSetOn } from './rule-sets.js';

const CITED = RULE_SETS.flatMap((rules) =>
  [
    ...rules.periods,
    ...rules.extensions,
    ...rules.pauses,
    ...rules.grounds,
    ...rules.forms,
    rules.materials,
    rules.otherRemedies,
  ].map((cited) => ({ id: rules.id, ...cited })),
);

test.each([
  ['2020-01-01', 'no-20'],
  ['2026-04-14', 'no-20'],
  ['2026-04-15', 'no-121'],
  ['2030-02-28', 'no-121'],
])('a case received on %s follows %s', (receivedOn, id) => {
  expect(ruleSetOn(receivedOn).id).toBe(id);
  expect(ruleSetById(id)).toBe(ruleSetOn(receivedOn));
});

test('a case from before any rules that are known is refused', () => {
  expect(() => ruleSetOn('2019-12-31')).toThrow('no rules');
  expect(() => ruleSetById('no-1')).toThrow('no rule set');
});

test('everything in the files names its article and how sure it is', () => {
  for (const cited of CITED) {
    expect(cited.article).not.toBe('');
    expect(['read', 'form', 'recalled', 'assumed']).toContain(cited.certainty);
  }
});

describe.each(RULE_SETS)('$id', (rules) => {
  test('has a period for every clock but the one whose day somebody sets', () => {
    expect(CLOCK_KINDS.filter((clock) => periodOf(rules, clock) === null)).toEqual(['supplyMaterials']);
    expect(new Set(rules.periods.map(({ clock }) => clock)).size).toBe(rules.periods.length);
  });

  test('is named once a ground, and each ground in a sentence for its reader', () => {
    for (const { act, id, plain } of rules.grounds) {
      expect(rules.grounds.filter((other) => other.act === act && other.id === id)).toHaveLength(1);
      expect(plain.endsWith('。')).toBe(true);
      expect(groundOf(rules, act, id)?.plain).toBe(plain);
    }
  });

  test('has the ten forms, each due after an act that exists', () => {
    expect(rules.forms.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const acts = new Set<string>([...CASE_ACTS, 'file']);
    for (const form of rules.forms) expect(form.acts.every((act) => acts.has(act))).toBe(true);
  });

  test('extends checks only, never mediation', () => {
    expect(rules.extensions.map(({ clock }) => clock)).toEqual(['decideInvestigation']);
  });
});

// The numbers themselves, as the domain's table has them: a slip in a file must not pass.
test.each([
  ['no-121', 'decideAcceptance', 7, 'working'],
  ['no-121', 'mediate', 60, 'calendar'],
  ['no-121', 'tellEnd', 7, 'working'],
  ['no-121', 'decideInvestigation', 15, 'working'],
  ['no-121', 'tellInformant', 5, 'working'],
  ['no-20', 'decideAcceptance', 7, 'working'],
  ['no-20', 'mediate', 45, 'working'],
  ['no-20', 'tellEnd', 7, 'working'],
  ['no-20', 'decideInvestigation', 15, 'working'],
  ['no-20', 'tellInformant', 5, 'working'],
] as const)('%s: %s within %i %s days', (id, clock, days, unit) => {
  expect(periodOf(ruleSetById(id), clock)).toMatchObject({ days, unit });
});

test.each([
  ['no-121', 'decline', 7],
  ['no-121', 'terminate', 8],
  ['no-20', 'decline', 6],
] as const)('%s has for %s as many grounds as its article: %i', (id, act, count) => {
  expect(ruleSetById(id).grounds.filter((ground) => ground.act === act)).toHaveLength(count);
});
