import type { CaseList } from '@jiweibao/shared';
import type { ListFilter } from '../desk/list-filter.js';

/** A number of cases, and the list that they are: never one without the other. */
export interface Figure {
  count: number;
  /** The query of `GET /staff/cases` that shows these cases: `list=all&kind=complaint&…`. */
  query: string;
}

export function figure(count: number, filter: ListFilter, list: CaseList = 'all'): Figure {
  const query = new URLSearchParams({ list });
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, String(value));
  return { count, query: query.toString() };
}
