import { CASE_ACTS, CASE_KINDS, LONGEST_CASE_FACTS } from '@jiweibao/shared';
import { inputOf } from '../rules/testing/any-case.js';
import { receivedCase } from '../rules/testing/facts.js';
import { transitionsOf } from '../rules/transitions.js';
import { tellingOf } from './words-of-act.js';

const TODAY = '2026-11-24';
const LINES = CASE_KINDS.flatMap((kind) =>
  CASE_ACTS.filter((act) => transitionsOf(kind).some((line) => line.act === act)).map(
    (act) => [kind, act] as const,
  ),
);

function toldOf(kind: 'complaint' | 'tipOff', act: (typeof CASE_ACTS)[number], by: 'consumer' | 'staff') {
  const { ruleSet, ...facts } = receivedCase(kind, TODAY);
  const input = inputOf({ act, choice: 0 }, { ...facts, ruleSet }, TODAY);
  return tellingOf({ kind, input, by, ruleSet, bureauName: '演示局' }, null);
}

test.each(LINES)(
  '%s: what is told of %s is whole sentences, and nothing of the bureaus’ own reasons',
  (kind, act) => {
    const told = toldOf(kind, act, 'staff');
    if (told === null) return;
    expect(told.words).toMatch(/^您|^请|^调解|^检测|^情况/);
    expect(told.words).toMatch(/。$/);
    expect(told.words).not.toMatch(/undefined|null|演示理由|演示协议/);
    expect(told.words.length).toBeLessThan(LONGEST_CASE_FACTS);
  },
);

test('who withdrew it themselves is not told so; for whom staff withdrew it is', () => {
  expect(toldOf('complaint', 'withdraw', 'consumer')).toBeNull();
  expect(toldOf('complaint', 'withdraw', 'staff')?.words).toContain('没有要求撤回');
});

test('what an officer writes comes after the rule’s words, and is told also where the rule has none', () => {
  const { ruleSet } = receivedCase('complaint', TODAY);
  const seen = { kind: 'complaint', by: 'staff', ruleSet, bureauName: '演示局' } as const;
  expect(tellingOf({ ...seen, input: { act: 'accept' } }, '请留意电话。')?.words).toBe(
    '您的投诉已经受理，由演示局组织调解。请留意电话。',
  );
  expect(tellingOf({ ...seen, input: { act: 'tell', way: 'phone' } }, '已经打过电话。')).toEqual({
    kind: 'ended',
    words: '已经打过电话。',
  });
});
