import type { CaseAct } from '@jiweibao/shared';
import type { CaseFacts } from './case-facts.js';
import { extensionOf } from './clock.js';
import { type Refusal, refusal } from './refusal.js';
import type { ActorRole } from './transition.js';
import { transitionsOf } from './transitions.js';

/** Why what is lawful once in the life of a case is not lawful again; null when it is, and for every other act. */
export function refusalOfRepeat(facts: CaseFacts, act: CaseAct): Refusal | null {
  return ONCE[act]?.(facts) ?? null;
}

/** What may be done to a case now by somebody with these roles towards it; without their particulars, which `perform` checks. */
export function lawfulActions(facts: CaseFacts, who: 'consumer' | readonly ActorRole[]): CaseAct[] {
  const roles: readonly ActorRole[] = who === 'consumer' ? ['consumer'] : who;
  return transitionsOf(facts.kind)
    .filter((line) => line.from.includes(facts.state) && line.who.some((role) => roles.includes(role)))
    .map((line) => line.act)
    .filter((act) => refusalOfRepeat(facts, act) === null);
}

const ONCE: Partial<Record<CaseAct, (facts: CaseFacts) => Refusal | null>> = {
  extend: (facts) => {
    if (facts.extended) return refusal('extended-already', '期限只能延长一次，已经延长过了。');
    const extendable = facts.clocks.some(
      (clock) => clock.state === 'running' && extensionOf(facts.ruleSet, clock.kind) > 0,
    );
    return extendable ? null : refusal('extension-too-late', '期限已经过了，不能再延长。');
  },
  reopen: ({ reopened }) =>
    reopened ? refusal('reopened-already', '一件事只能重新办理一次，已经用过了。') : null,
  rate: ({ rating }) => (rating === null ? null : refusal('rated-already', '您已经评价过了。')),
};
