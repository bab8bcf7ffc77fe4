/** Why an act is not lawful now. */
export type RefusalCode =
  /** Not in this state of the case. */
  | 'act-not-lawful'
  | 'extended-already'
  | 'extension-too-late'
  | 'reopened-already'
  | 'rated-already'
  | 'ground-unknown'
  | 'ground-too-early'
  | 'day-out-of-range'
  | 'particulars-missing'
  | 'stars-out-of-range'
  | 'penalty-not-investigated'
  | 'reference-missing';

/** An act that the rules do not allow; the case stays as it is. */
export interface Refusal {
  code: RefusalCode;
  /** For the person who tried, in Chinese. */
  sentence: string;
}

export function refusal(code: RefusalCode, sentence: string): Refusal {
  return { code, sentence };
}

/** Tells a refusal from what an act left behind. */
export function isRefusal(result: object): result is Refusal {
  return 'code' in result && 'sentence' in result;
}
