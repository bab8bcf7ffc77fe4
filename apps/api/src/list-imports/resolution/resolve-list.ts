import { resolveCounties } from '../../organization/places/county-list.js';
import type { FaultyRow, ListProblem, ResolvedList } from '../resolved-list.js';
import { hasField } from '../rows/list-header.js';
import type { OutletSheet } from '../rows/outlet-sheet.js';
import { columnName, parseCellAddress } from '../sheet/sheet.js';
import { BrandResolution } from './brand-resolution.js';
import { findFarOff } from './far-off-points.js';
import type { ListContext } from './list-context.js';
import { toMapPoint } from './map-point.js';
import { gatherOutlets } from './outlet-gathering.js';
import { COUNTRY_EXTENT, provinceExtent } from './province-extent.js';
import { RowProblems } from './row-problems.js';
import { countyInput, type ResolvedRow, resolveRow } from './row-resolution.js';

/**
 * Resolves the rows of a list against brands, categories and places. Pure: nothing is read or written, and the same list
 * with the same context gives the same result.
 * @param tell is told now and then how many rows are done
 */
export function resolveList(
  list: OutletSheet,
  context: ListContext,
  tell: TellProgress = () => undefined,
): ResolvedList {
  const problems = new RowProblems();
  problems.problems.push(...list.problems);
  const columns = columnsOf(list);
  if (columns.location && context.coordinates === null) {
    problems.warn(
      list.headerCell,
      'coordinate-system-assumed',
      '没有说明坐标用的是哪种坐标系，按高德、腾讯地图的 GCJ-02 采用。若来自百度地图或卫星定位，请在导入时说明。',
    );
  }
  const { resolved, faultyRows, otherProvinceRows } = resolveRows(list, context, problems, tell);
  dropFarOff(resolved, problems);
  const givenIn = context.coordinates ?? 'gcj02';
  const gathered = gatherOutlets(
    resolved.map(({ rowNumber, outlet, location }) => ({
      rowNumber,
      outlet: { ...outlet, location: location && toMapPoint(location.point, givenIn) },
    })),
  );
  for (const { rowNumber, of } of gathered.duplicates) {
    problems.warn(
      `A${rowNumber}`,
      'row-duplicate',
      `这一行与第 ${of} 行是同一个网点、同样的授权，只算一次。`,
    );
  }
  return {
    counts: {
      rows: list.rows.length,
      errors: faultyRows.length,
      otherProvince: otherProvinceRows.length,
      accepted: resolved.length - gathered.duplicates.length,
      duplicates: gathered.duplicates.length,
    },
    columns,
    nameColumn: nameColumnOf(list),
    outlets: gathered.outlets,
    otherProvinceRows,
    faultyRows,
    problems: inSheetOrder(problems.problems),
  };
}

/** Of how many rows so many are done. */
export type TellProgress = (done: number, total: number) => void;

const TOLD_EVERY = 1_000;

function resolveRows(list: OutletSheet, context: ListContext, problems: RowProblems, tell: TellProgress) {
  const brands = new BrandResolution(context);
  const extent = provinceExtent(context.provinceCode) ?? COUNTRY_EXTENT;
  const resolved: ResolvedRow[] = [];
  const faultyRows: FaultyRow[] = [];
  const otherProvinceRows: number[] = [];
  const counties = resolveCounties(list.rows.map(countyInput), context.gazetteer);
  for (const [position, row] of list.rows.entries()) {
    if (position % TOLD_EVERY === 0) tell(position, list.rows.length);
    const outcome = resolveRow(row, counties[position]!, brands, extent, context);
    if (outcome.kind === 'otherProvince') {
      otherProvinceRows.push(row.number);
      continue;
    }
    problems.problems.push(...outcome.problems.problems);
    if (outcome.kind === 'error') faultyRows.push(outcome.row);
    else resolved.push(outcome.row);
  }
  return { resolved, faultyRows, otherProvinceRows };
}

function dropFarOff(rows: readonly ResolvedRow[], problems: RowProblems): void {
  const placed = rows.flatMap((row) =>
    row.location === null ? [] : [{ row, point: row.location.point, divisionCode: row.outlet.divisionCode }],
  );
  for (const { row: found, distance, divisionName } of findFarOff(placed)) {
    problems.warn(
      found.row.location!.address,
      'location-far-off',
      `坐标离同一${divisionName}的其他网点约 ${distance} 公里，没有采用，请核对坐标和所在县区。`,
    );
    found.row.location = null;
  }
}

function columnsOf({ header }: OutletSheet): ResolvedList['columns'] {
  return {
    licenceCode: hasField(header, 'licenceCode'),
    location:
      hasField(header, 'coordinates') || (hasField(header, 'longitude') && hasField(header, 'latitude')),
    phones: hasField(header, 'phone') || hasField(header, 'mobile'),
    hours: hasField(header, 'hours'),
    services: hasField(header, 'services'),
    tradeIn: hasField(header, 'tradeIn'),
    validity: hasField(header, 'validFrom') || hasField(header, 'validTo') || hasField(header, 'validity'),
    contractNumber: hasField(header, 'contractNumber'),
  };
}

function nameColumnOf({ header }: OutletSheet): string {
  return columnName(header.columns.find(({ use }) => use === 'name')!.column);
}

/** By row, then column; what concerns the whole list stands at its header and so comes first. */
function inSheetOrder(problems: readonly ListProblem[]): ListProblem[] {
  const place = ({ cell }: ListProblem) => parseCellAddress(cell) ?? { row: 0, column: 0 };
  return [...problems].sort((a, b) => place(a).row - place(b).row || place(a).column - place(b).column);
}
