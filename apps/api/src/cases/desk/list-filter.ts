import type { CaseKind, CaseState, ViolationKind } from '@jiweibao/shared';
import { startOfShanghaiDate } from '../../platform/clock.js';
import type { BlindIndex } from '../../platform/crypto/blind-index.js';
import { addDays } from '../../platform/working-days/calendar-dates.js';
import { digitsOf } from '../intake/clean-filing.js';
import { INDEXED_FIELDS } from '../privacy/sealed-fields.js';
import { type Condition, every } from './condition.js';
import type { DeskScope } from './desk-scope.js';
import { informantVisible } from './informant.js';

/** By what a list may be narrowed; what is not given is not asked. */
export interface ListFilter {
  kind?: CaseKind;
  state?: CaseState;
  categoryCode?: string;
  violationKind?: ViolationKind;
  brandId?: string;
  countyCode?: string;
  /** A desk within the scope. */
  holderCode?: string;
  /** Part of the respondent's name or address, or its phone. */
  respondent?: string;
  /** The complainant's or informant's phone, all of it. */
  personPhone?: string;
  /** DATE, Asia/Shanghai, both ends inclusive. */
  receivedFrom?: string;
  receivedTo?: string;
  /** Ours, or the national platform's. */
  number?: string;
}

/** The filter as a condition on `consumer_case c`. */
export function filterCondition(filter: ListFilter, scope: DeskScope, index: BlindIndex): Condition {
  const conditions: Condition[] = [];
  const equal = (column: string, value: string | undefined) => {
    if (value !== undefined) conditions.push({ sql: `${column} = ?`, values: [value] });
  };
  equal('c.kind', filter.kind);
  equal('c.state', filter.state);
  equal('c.category_code', filter.categoryCode);
  equal('c.brand_id', filter.brandId);
  equal('c.county_code', filter.countyCode);
  equal('c.holder_code', filter.holderCode);
  if (filter.violationKind !== undefined) {
    conditions.push({ sql: 'FIND_IN_SET(?, c.violation_kinds) > 0', values: [filter.violationKind] });
  }
  if (filter.receivedFrom !== undefined) {
    conditions.push({ sql: 'c.received_at >= ?', values: [startOfShanghaiDate(filter.receivedFrom)] });
  }
  if (filter.receivedTo !== undefined) {
    conditions.push({
      sql: 'c.received_at < ?',
      values: [startOfShanghaiDate(addDays(filter.receivedTo, 1))],
    });
  }
  if (filter.number !== undefined) {
    const { number } = filter;
    conditions.push({ sql: '(c.number = ? OR c.external_number = ?)', values: [number, number] });
  }
  if (filter.respondent !== undefined) conditions.push(aboutRespondent(filter.respondent));
  if (filter.personPhone !== undefined) conditions.push(byPerson(filter.personPhone, scope, index));
  return every(conditions);
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
function byPerson(phone: string, scope: DeskScope, index: BlindIndex): Condition {
  const known = informantVisible(scope);
  const phoneIndex = index.of(INDEXED_FIELDS.partyPhone, digitsOf(phone));
  return {
    sql: `EXISTS (SELECT 1 FROM case_party p WHERE p.case_id = c.id AND p.phone_index = ?)
      AND (c.kind = 'complaint' OR ${known.sql})`,
    values: [phoneIndex, ...known.values],
  };
}
