import type { CaseKind, CaseState } from '@jiweibao/shared';
import type { CaseClock } from './clock.js';
import type { RuleSet } from './rule-set.js';

/** What of a case decides which acts are lawful and what they do. Days are `YYYY-MM-DD`, Asia/Shanghai. */
export interface CaseFacts {
  kind: CaseKind;
  state: CaseState;
  /** By the day of the first receipt. */
  ruleSet: RuleSet;
  /** Every clock of the case, ended ones too. */
  clocks: readonly CaseClock[];
  /** The first receipt; never changes. */
  receivedOn: string;
  /** When the one who handles it now received it. */
  handlerReceivedOn: string;
  /** Somebody is known who can be told: false for an anonymous tip-off. */
  named: boolean;
  extended: boolean;
  reopened: boolean;
  /** Stars, 1 to 5. */
  rating: number | null;
}

/** What an act leaves behind. */
export type PerformedCase = Pick<
  CaseFacts,
  'state' | 'handlerReceivedOn' | 'extended' | 'reopened' | 'rating'
> & {
  clocks: CaseClock[];
  /** Whether the case is at its end now. */
  ended: boolean;
};
