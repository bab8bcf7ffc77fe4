import { readFileSync } from 'node:fs';

/** What is kept for a time, each kind with a rule of its own. */
export type RetentionKind =
  | 'casesEnded'
  | 'caseDocuments'
  | 'corrections'
  | 'agentApplications'
  | 'unsentFiles'
  | 'numberSignals'
  | 'numberWarnings'
  | 'numberQuestions'
  | 'idempotencyKeys'
  | 'consumerSessions'
  | 'caseSessions'
  | 'accountSessions'
  | 'logInFailures'
  | 'staffReminders'
  | 'mediaChecks'
  | 'consumers'
  | 'auditEntries'
  | 'phoneDrafts'
  | 'backups';

export interface RetentionRule {
  kind: RetentionKind;
  /** In words for anybody. */
  title: string;
  /** From which day it counts, in words. */
  from: string;
  /** Null: for no fixed time; `why` says until when. */
  kept: { amount: number; unit: 'days' | 'years' } | null;
  /** `empty`: what tells of people goes, what is counted stays. */
  then: 'remove' | 'empty';
  /** Who sees to it: the hourly round, a sweep of its own, the person themselves, whoever runs the installation. */
  by: 'sweep' | 'own' | 'person' | 'operator';
  why: string;
  citation: string;
  certainty: 'read' | 'recalled' | 'assumed';
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const FILE = new URL('../../../data/retention.json', import.meta.url);

/** Every rule, as people are told them. */
export const RETENTION_RULES: readonly RetentionRule[] = readRules();

/** @throws for a kind without a rule */
export function retentionRule(kind: RetentionKind): RetentionRule {
  const found = RETENTION_RULES.find((rule) => rule.kind === kind);
  if (found === undefined) throw new Error(`no rule says how long ${kind} are kept`);
  return found;
}

/**
 * What is from before this instant has been kept for long enough.
 * @throws for a kind that is kept for no fixed time
 */
export function keptSince(kind: RetentionKind, now: Date): Date {
  const { amount, unit } = periodOf(kind);
  if (unit === 'days') return new Date(now.getTime() - amount * DAY_MILLISECONDS);
  return yearsLater(now, -amount);
}

/** When what is from this instant will have been kept for long enough. */
export function keptUntil(kind: RetentionKind, from: Date): Date {
  const { amount, unit } = periodOf(kind);
  if (unit === 'days') return new Date(from.getTime() + amount * DAY_MILLISECONDS);
  return yearsLater(from, amount);
}

/** Such as `3 年`. */
export function periodInWords(kind: RetentionKind): string {
  const { amount, unit } = periodOf(kind);
  return `${amount} ${unit === 'days' ? '天' : '年'}`;
}

function periodOf(kind: RetentionKind): { amount: number; unit: 'days' | 'years' } {
  const { kept } = retentionRule(kind);
  if (kept === null) throw new Error(`${kind} are kept for no fixed time`);
  return kept;
}

/** The last of February stands for a day that the other year does not have. */
function yearsLater(instant: Date, years: number): Date {
  const moved = new Date(instant);
  moved.setUTCFullYear(instant.getUTCFullYear() + years);
  if (moved.getUTCMonth() !== instant.getUTCMonth()) moved.setUTCDate(0);
  return moved;
}

// Our own committed file, checked by test, so its shape is taken on trust here.
function readRules(): RetentionRule[] {
  return (JSON.parse(readFileSync(FILE, 'utf8')) as { rules: RetentionRule[] }).rules;
}
