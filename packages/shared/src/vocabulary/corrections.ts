import type { Labels } from './labels.js';

/** What a reader may say is wrong with an outlet's entry. What the outlet did wrong is a complaint, not one of these. */
export const ENTRY_FAULTS = [
  'phoneUnanswered',
  'phoneWrong',
  'addressWrong',
  'closedDown',
  'notAuthorized',
  'other',
] as const;
export type EntryFault = (typeof ENTRY_FAULTS)[number];

export const ENTRY_FAULT_LABELS: Labels<EntryFault> = {
  phoneUnanswered: '电话打不通',
  phoneWrong: '电话号码不对',
  addressWrong: '地址不对，或者搬走了',
  closedDown: '已经停业',
  notAuthorized: '不是这个品牌的授权网点',
  other: '其他不对的地方',
};

/** Where a correction stands with the registry's keepers. */
export const CORRECTION_STATES = ['open', 'corrected', 'unchanged'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

export const CORRECTION_STATE_LABELS: Labels<CorrectionState> = {
  open: '待核实',
  corrected: '核实后已更正',
  unchanged: '核实后没有改动',
};

/** Characters of the reader's own words. */
export const LONGEST_CORRECTION_NOTE = 500;
