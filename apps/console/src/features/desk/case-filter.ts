import {
  CASE_CHANNEL_LABELS,
  CASE_KIND_LABELS,
  CASE_LISTS,
  type CaseList,
  CLOCK_KIND_LABELS,
  DESK_STATE_LABELS,
  VIOLATION_KIND_LABELS,
} from '@jiweibao/shared';
import type { Filters } from '../../platform/use-filters';

/** What an inbox is narrowed by, with the names that the API and the address have for it. */
const CASE_FILTERS = [
  'kind',
  'state',
  'progress',
  'channel',
  'categoryCode',
  'violationKind',
  'brandId',
  'countyCode',
  'regionCode',
  'holderCode',
  'respondent',
  'number',
  'receivedFrom',
  'receivedTo',
  'endedFrom',
  'endedTo',
  'answeredFrom',
  'answeredTo',
  'periodEndFrom',
  'periodEndTo',
  'periodOutcome',
  'clock',
] as const;
type CaseFilterName = (typeof CASE_FILTERS)[number];
export type CaseFilter = Filters<CaseFilterName>;

/** What is in the address of an inbox: the filter, which list, and its order. */
export const CASE_VIEW = [...CASE_FILTERS, 'list', 'order'] as const;
export type CaseView = Filters<(typeof CASE_VIEW)[number]>;

/** What one is looking for is not part of how one looks at the inbox. */
const SEARCHES: readonly CaseFilterName[] = ['respondent', 'number'];

/** Nothing narrowed. */
export const NO_FILTER: CaseFilter = Object.fromEntries(CASE_FILTERS.map((name) => [name, undefined]));

export function listOf({ list }: CaseView): CaseList {
  return CASE_LISTS.find((each) => each === list) ?? 'new';
}

export function filterOf(view: CaseView): CaseFilter {
  return Object.fromEntries(CASE_FILTERS.map((name) => [name, view[name]]).filter(([, value]) => value));
}

/** What of a filter is kept under a name: how one looks, not whom one looks for. */
export function keepable(filter: CaseFilter): CaseFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([name]) => !SEARCHES.includes(name as CaseFilterName)),
  );
}

/** Whether what is typed is a number of a case: ours has fifteen digits, the national platform's has letters too. */
export function searchOf(words: string): CaseFilter {
  const typed = words.trim();
  const isNumber = /^\d{15}$/.test(typed) || /^(?=.*[A-Za-z])(?=.*\d)[\w-]{6,40}$/.test(typed);
  return { ...NO_FILTER, [isNumber ? 'number' : 'respondent']: typed || undefined };
}

const PROGRESS_LABELS: Readonly<Record<string, string>> = { underWay: '还在办', ended: '已经结束' };
const OUTCOME_LABELS: Readonly<Record<string, string>> = { late: '没有按时', inTime: '按时' };

/** Filters that have no control of their own on the page, since another page leads to them: in words. */
const WORDS: Readonly<Partial<Record<CaseFilterName, (value: string) => string>>> = {
  progress: (value) => PROGRESS_LABELS[value] ?? value,
  violationKind: (value) =>
    `违法行为：${(VIOLATION_KIND_LABELS as Readonly<Record<string, string>>)[value] ?? '没有说'}`,
  countyCode: (value) => (value === 'none' ? '还没有分派到县区' : `县区 ${value}`),
  respondent: (value) => `商家：${value}`,
  number: (value) => `编号：${value}`,
  endedFrom: (value) => `${value} 以后结束`,
  endedTo: (value) => `${value} 以前结束`,
  answeredFrom: (value) => `${value} 以后决定`,
  answeredTo: (value) => `${value} 以前决定`,
  periodEndFrom: (value) => `期限 ${value} 以后到期`,
  periodEndTo: (value) => `期限 ${value} 以前到期`,
  periodOutcome: (value) => OUTCOME_LABELS[value] ?? value,
  clock: (value) => `期限：${(CLOCK_KIND_LABELS as Readonly<Record<string, string>>)[value] ?? value}`,
};

/** The filters without a control, each with its words. */
export function otherFilters(filter: CaseFilter): { name: CaseFilterName; words: string }[] {
  return CASE_FILTERS.flatMap((name) => {
    const [value, say] = [filter[name], WORDS[name]];
    return value === undefined || say === undefined ? [] : [{ name, words: say(value) }];
  });
}

export const KIND_OPTIONS = optionsOf(CASE_KIND_LABELS);
export const STATE_OPTIONS = optionsOf(DESK_STATE_LABELS);
export const CHANNEL_OPTIONS = optionsOf(CASE_CHANNEL_LABELS);

function optionsOf(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
