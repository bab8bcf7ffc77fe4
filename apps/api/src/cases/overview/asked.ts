import type { EntityManager } from 'typeorm';
import type { Condition } from '../desk/condition.js';
import type { DeskScope } from '../desk/desk-scope.js';
import type { FilterContext, ListFilter } from '../desk/list-filter.js';
import type { OverviewRepository } from './overview.repository.js';
import type { TimeBucket } from './time-buckets.js';

/** Which cases; the times are the span's. */
export type OverviewFilter = Pick<
  ListFilter,
  | 'kind'
  | 'channel'
  | 'categoryCode'
  | 'violationKind'
  | 'brandId'
  | 'countyCode'
  | 'regionCode'
  | 'holderCode'
>;

/** All that the parts of one overview share. */
export interface Asked {
  span: TimeBucket;
  filter: OverviewFilter;
  manager: EntityManager;
  rows: OverviewRepository;
  scope: DeskScope;
  context: FilterContext;
  /** Scope and filter, on `consumer_case c`: every count has it. */
  where: Condition;
}
