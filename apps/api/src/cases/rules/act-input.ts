import type { CaseAct, MeasureKind, MediationWay, TellingWay } from '@jiweibao/shared';

/** An act with its particulars. Days are `YYYY-MM-DD`, Asia/Shanghai. Free text is personal data: it is kept sealed. */
export type ActInput =
  | { act: 'requestMaterials'; materialsBy: string }
  | { act: 'supplement' }
  | { act: 'accept' }
  | { act: 'decline'; ground: string }
  /** `reportBy`: the day by which the receiver is to report back, as form 三 asks; null for none. */
  | { act: 'routeDown'; receiverCode: string; reportBy: string | null }
  | { act: 'returnUp'; reason: string }
  | { act: 'takeUp'; reason: string }
  /** At least one of both; null leaves it as it is. */
  | { act: 'assign'; stationCode: string | null; accountId: string | null }
  /** `at`: `HH:mm`, Asia/Shanghai. `place`: an address, or how to take part from afar. */
  | { act: 'scheduleMediation'; on: string; at: string; way: MediationWay; place: string }
  | { act: 'pauseForTesting' }
  | { act: 'resume' }
  /** `agreement`: what both sides agreed on. */
  | { act: 'settle'; agreement: string }
  | { act: 'terminate'; ground: string }
  | { act: 'tell'; way: TellingWay }
  | { act: 'openInvestigation' }
  | { act: 'declineInvestigation'; ground: string }
  | { act: 'extend'; reason: string }
  /** `publicReference`: number or address under which a penalty is published; null for every other measure. */
  | { act: 'takeMeasure'; measure: MeasureKind; publicReference: string | null }
  | { act: 'close' }
  | { act: 'withdraw' }
  | { act: 'reopen'; ground: string }
  /** 1 to 5. */
  | { act: 'rate'; stars: number };

/** The input of one act. */
export type InputOf<Act extends CaseAct> = Extract<ActInput, { act: Act }>;
