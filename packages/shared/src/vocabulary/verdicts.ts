import type { Labels } from './labels.js';

/**
 * What a phone check can say. Three verdicts, never two: a number that is not in the registry is
 * `unlisted` ("we do not know"), which is not the same as false; only a bureau's published warning makes `warned`.
 */
export const PHONE_VERDICTS = ['official', 'warned', 'unlisted'] as const;
export type PhoneVerdict = (typeof PHONE_VERDICTS)[number];

export const PHONE_VERDICT_LABELS: Labels<PhoneVerdict> = {
  official: '官方登记号码',
  warned: '监管部门已发布警示',
  unlisted: '未在名录中',
};
