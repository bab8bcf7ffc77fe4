import { readFileSync } from 'node:fs';

interface FreshnessRule {
  amount: number;
  /** In words for people. */
  rule: string;
  citation: string;
  certainty: 'read' | 'recalled' | 'assumed';
}

/** How long an entry is taken for right without anybody saying so. */
export interface FreshnessRules {
  /** After a change became known. */
  change: FreshnessRule & { unit: 'workingDays' };
  /** Without any. */
  regular: FreshnessRule & { unit: 'years' };
  /** How many days ahead an entry is shown as due. */
  aheadDays: number;
}

/** Our own committed file, checked by test, so its shape is taken on trust here. */
export const FRESHNESS_RULES: FreshnessRules = JSON.parse(
  readFileSync(new URL('../../../data/freshness.json', import.meta.url), 'utf8'),
);
