import type { Labels } from './labels.js';

/** Levels of administrative division; a functional zone (功能区, code xxxx7x) stands beside counties without being one. */
export const DIVISION_KINDS = ['province', 'city', 'county', 'functionalZone', 'township'] as const;
export type DivisionKind = (typeof DIVISION_KINDS)[number];

export const DIVISION_KIND_LABELS: Labels<DivisionKind> = {
  province: '省',
  city: '市',
  county: '县（市、区）',
  functionalZone: '功能区',
  township: '乡镇（街道）',
};
