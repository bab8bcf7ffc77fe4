import type { Bureau, BureauTree } from '../../organization/bureau-tree.js';
import type { Divisions } from '../../organization/divisions.js';
import { countiesOf } from '../desk/counties-of.js';
import { type ListFilter, WITHOUT } from '../desk/list-filter.js';

/** By what the places of an overview are told apart: the county that a case is counted in, or, within a county, whose desk it is on. */
export type PlaceColumn = 'c.county_code' | 'c.holder_code';

/** A row of the table of places. */
export interface OverviewPlace {
  /** A bureau's; null for cases that are counted in no county yet. */
  code: string | null;
  name: string;
  /** Asks for the cases of this place. */
  filter: ListFilter;
  /** The values of the column that belong to it. */
  values: readonly (string | null)[];
  /** It has places of its own to look at. */
  divided: boolean;
}

/** Within a county there are only desks: its own and its stations'. */
export function placeColumn({ level }: Bureau): PlaceColumn {
  return level === 'province' || level === 'city' ? 'c.county_code' : 'c.holder_code';
}

/**
 * The places right below a bureau, all of them, so that a place without cases is seen too; then whatever else was found.
 * @param found values of the column that some case has
 */
export function overviewPlaces(
  bureau: Bureau,
  found: readonly (string | null)[],
  tree: BureauTree,
  divisions: Divisions,
): OverviewPlace[] {
  const column = placeColumn(bureau);
  const below = tree.all().filter(({ parentCode }) => parentCode === bureau.code);
  const known =
    column === 'c.county_code'
      ? below.map((each) => region(each, tree, divisions))
      : [bureau, ...below].map(desk);
  const covered = new Set(known.flatMap(({ values }) => values));
  const more = found
    .filter((value) => !covered.has(value))
    .map((value) => other(column, value, tree, divisions));
  return [...known, ...more];
}

function region(bureau: Bureau, tree: BureauTree, divisions: Divisions): OverviewPlace {
  const { code, level } = bureau;
  const name = divisions.get(code)?.name ?? bureau.name;
  return {
    code,
    name,
    filter: { regionCode: code },
    values: countiesOf(tree, code),
    divided: level !== 'station',
  };
}

function desk({ code, name }: Bureau): OverviewPlace {
  return { code, name, filter: { holderCode: code }, values: [code], divided: false };
}

function other(
  column: PlaceColumn,
  value: string | null,
  tree: BureauTree,
  divisions: Divisions,
): OverviewPlace {
  if (column === 'c.holder_code') return desk(tree.find(value ?? '') ?? unknownDesk(value));
  if (value === null) {
    return {
      code: null,
      name: '还没有分派',
      filter: { countyCode: WITHOUT },
      values: [null],
      divided: false,
    };
  }
  const name = divisions.get(value) === null ? value : divisions.fullName(value);
  return { code: value, name, filter: { countyCode: value }, values: [value], divided: false };
}

function unknownDesk(code: string | null): never {
  throw new Error(`a case lies on ${code}, which is no bureau`);
}
