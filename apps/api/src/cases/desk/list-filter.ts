import type { CaseChannel, CaseKind, CaseState, ClockKind, ViolationKind } from '@jiweibao/shared';
import type { BureauTree } from '../../organization/bureau-tree.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import { digitsOf } from '../intake/clean-filing.js';
import { INDEXED_FIELDS } from '../privacy/sealed-fields.js';
import { type Condition, every, oneOf } from './condition.js';
import { countiesOf } from './counties-of.js';
import type { DeskScope } from './desk-scope.js';
import { informantVisible } from './informant.js';
import { firstAnswered, hasEndedPeriod, instantWithin, type PeriodOutcome } from './time-conditions.js';

/** Asks for the cases that have no brand, category, county or kind of violation. */
export const WITHOUT = 'none';

/** Whether a case is still to be done. */
export type CaseProgress = 'underWay' | 'ended';

/** By what a list may be narrowed; what is not given is not asked. */
export interface ListFilter {
  kind?: CaseKind;
  state?: CaseState;
  progress?: CaseProgress;
  channel?: CaseChannel;
  /** This and the next three also `WITHOUT`. */
  categoryCode?: string;
  violationKind?: ViolationKind | typeof WITHOUT;
  brandId?: string;
  countyCode?: string;
  /** A bureau: counted in a county that it keeps, or that one below it does. */
  regionCode?: string;
  /** A desk within the scope. */
  holderCode?: string;
  /** Part of the respondent's name or address, or its phone. */
  respondent?: string;
  /** The complainant's or informant's phone, all of it. */
  personPhone?: string;
  /** DATE, Asia/Shanghai, both ends inclusive. */
  receivedFrom?: string;
  receivedTo?: string;
  endedFrom?: string;
  endedTo?: string;
  /** When it was first decided whether to take it up. */
  answeredFrom?: string;
  answeredTo?: string;
  /** When a period of the bureau's was over: see `periodEnded`. */
  periodEndFrom?: string;
  periodEndTo?: string;
  periodOutcome?: PeriodOutcome;
  clock?: ClockKind;
  /** Ours, or the national platform's. */
  number?: string;
}

/** What a filter is read with. */
export interface FilterContext {
  scope: DeskScope;
  index: BlindIndex;
  tree: BureauTree;
  /** DATE, Asia/Shanghai. */
  today: string;
}

/** The filter as a condition on `consumer_case c`. */
export function filterCondition(filter: ListFilter, context: FilterContext): Condition {
  const conditions = [...ofTheCase(filter, context.tree), ...ofItsTimes(filter, context.today)];
  if (filter.number !== undefined) {
    const { number } = filter;
    conditions.push({ sql: '(c.number = ? OR c.external_number = ?)', values: [number, number] });
  }
  if (filter.respondent !== undefined) conditions.push(aboutRespondent(filter.respondent));
  if (filter.personPhone !== undefined) conditions.push(byPerson(filter.personPhone, context));
  return every(conditions);
}

function ofTheCase(filter: ListFilter, tree: BureauTree): Condition[] {
  const conditions: Condition[] = [];
  const equal = (column: string, value: string | undefined) => {
    if (value !== undefined) conditions.push({ sql: `${column} = ?`, values: [value] });
  };
  const equalOrWithout = (column: string, value: string | undefined) =>
    value === WITHOUT ? conditions.push({ sql: `${column} IS NULL`, values: [] }) : equal(column, value);
  equal('c.kind', filter.kind);
  equal('c.state', filter.state);
  equal('c.channel', filter.channel);
  equal('c.holder_code', filter.holderCode);
  equalOrWithout('c.category_code', filter.categoryCode);
  equalOrWithout('c.brand_id', filter.brandId);
  equalOrWithout('c.county_code', filter.countyCode);
  if (filter.regionCode !== undefined) {
    conditions.push(oneOf('c.county_code', countiesOf(tree, filter.regionCode)));
  }
  if (filter.progress !== undefined) {
    const sql = filter.progress === 'ended' ? 'c.ended_at IS NOT NULL' : 'c.ended_at IS NULL';
    conditions.push({ sql, values: [] });
  }
  if (filter.violationKind !== undefined) conditions.push(violating(filter.violationKind));
  return conditions;
}

function violating(kind: ViolationKind | typeof WITHOUT): Condition {
  return kind === WITHOUT
    ? { sql: "c.violation_kinds = ''", values: [] }
    : { sql: 'FIND_IN_SET(?, c.violation_kinds) > 0', values: [kind] };
}

function ofItsTimes(filter: ListFilter, today: string): Condition[] {
  const { answeredFrom, answeredTo, periodEndFrom, periodEndTo, periodOutcome, clock } = filter;
  const conditions = [
    instantWithin('c.received_at', { from: filter.receivedFrom, to: filter.receivedTo }),
    instantWithin('c.ended_at', { from: filter.endedFrom, to: filter.endedTo }),
  ];
  if (answeredFrom !== undefined || answeredTo !== undefined) {
    conditions.push(firstAnswered({ from: answeredFrom, to: answeredTo }));
  }
  if ([periodEndFrom, periodEndTo, periodOutcome, clock].some((asked) => asked !== undefined)) {
    const span = { from: periodEndFrom, to: periodEndTo };
    conditions.push(hasEndedPeriod({ span, clock, today }, periodOutcome));
  }
  return conditions;
}

/** LOCATE knows no wildcards, and compares as the column's collation does. */
function aboutRespondent(words: string): Condition {
  const digits = digitsOf(words);
  return {
    sql: '(LOCATE(?, c.respondent_name) > 0 OR LOCATE(?, c.respondent_address) > 0 OR c.respondent_phone = ?)',
    values: [words, words, digits],
  };
}

/** Who may not see an informant does not find one either. */
function byPerson(phone: string, { scope, index }: FilterContext): Condition {
  const known = informantVisible(scope);
  const phoneIndex = index.of(INDEXED_FIELDS.partyPhone, digitsOf(phone));
  return {
    sql: `EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = c.id AND p.phone_index = ?)
      AND (c.kind = 'complaint' OR ${known.sql})`,
    values: [phoneIndex, ...known.values],
  };
}
