import type { CaseAct, CaseKind, ClockKind } from '@jiweibao/shared';

/** How sure we are of a fact of the law: read in a source, read in the statutory forms, remembered, or our own reading. */
export type Certainty = 'read' | 'form' | 'recalled' | 'assumed';

/** Where a rule stands. */
interface Cited {
  /** Regulation and article, in Chinese; for a rule of our own, why it is so. */
  article: string;
  certainty: Certainty;
}

export type PeriodUnit = 'working' | 'calendar';

/** How long a clock runs. Counting starts the day after the event that starts it. */
export interface Period extends Cited {
  clock: ClockKind;
  days: number;
  unit: PeriodUnit;
  /** One sentence for the person who waits, with a full stop. */
  rule: string;
}

/** By how much a clock may be made longer, once in the life of a case; in the unit of its period. */
interface Extension extends Cited {
  clock: ClockKind;
  days: number;
}

/** What a case waits for while a clock stands still. */
export type PauseReason = 'materials' | 'testing';

interface Pause extends Cited {
  for: PauseReason;
  clock: ClockKind;
}

/** Acts that must name their ground. */
export type GroundedAct = 'decline' | 'terminate' | 'declineInvestigation' | 'reopen';

/** A reason that the rules know for an act. */
export interface Ground extends Cited {
  act: GroundedAct;
  id: string;
  /** As staff and documents put it. */
  text: string;
  /** As the consumer is told it. */
  plain: string;
  /** Lawful only once this clock has come to its due day. */
  onceOver?: ClockKind;
}

/** A statutory form (文书式样), numbered 1 to 10 as 一 to 十. */
export interface Form extends Cited {
  number: number;
  title: string;
  kinds: readonly CaseKind[];
  /** After which act it is due; `file` is the registration. */
  acts: readonly (CaseAct | 'file')[];
}

/** The law of one time: everything that depends on the date of receipt. */
export interface RuleSet {
  /** Kept with each case. */
  id: string;
  title: string;
  /** First day of receipt that it holds for, `YYYY-MM-DD`; until the next rule set's. */
  from: string;
  periods: readonly Period[];
  extensions: readonly Extension[];
  pauses: readonly Pause[];
  /** The longest time that a complainant may be given to supply materials, in calendar days from the request. */
  materials: Cited & { mostDays: number };
  grounds: readonly Ground[];
  /** What else a person can do whose complaint is not taken; a notice to decline names them. */
  otherRemedies: Cited & { ways: readonly string[] };
  forms: readonly Form[];
}
