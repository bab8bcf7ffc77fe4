import type { ListField } from '@jiweibao/shared';
import { resolveCounties } from '../../organization/places/county-list.js';
import type { Gazetteer } from '../../organization/places/gazetteer.js';
import { BrandResolution } from '../resolution/brand-resolution.js';
import type { ListOptions } from '../resolution/list-context.js';
import { COUNTRY_EXTENT, provinceExtent } from '../resolution/province-extent.js';
import { countyInput, resolveRow } from '../resolution/row-resolution.js';
import { type ListCell, ListRow } from '../rows/list-rows.js';
import { parseCellAddress } from '../sheet/sheet.js';
import type { ColumnFields } from './column-mapping.js';
import { type RowJudgement, toRowFault } from './judged-rows.js';

/** A formula that failed, as a spreadsheet shows it. */
const FAILED = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/;

/**
 * Judges one row by itself, at once, for whoever has just mended it. What only the whole list tells (duplicates, a point far from the
 * others, which registered outlet it is) follows from the background.
 */
export function judgeRow(
  rowNumber: number,
  cells: Readonly<Record<string, string>>,
  fields: ColumnFields,
  options: ListOptions,
  gazetteer: Gazetteer,
): RowJudgement {
  const row = listRow(rowNumber, cells, fields);
  const context = { ...options, gazetteer };
  const [county] = resolveCounties([countyInput(row)], gazetteer);
  const extent = provinceExtent(options.provinceCode) ?? COUNTRY_EXTENT;
  const outcome = resolveRow(row, county!, new BrandResolution(context), extent, context);
  if (outcome.kind === 'otherProvince') return { outcome: 'otherProvince', faults: [] };
  const faults = outcome.problems.problems.map(toRowFault);
  return { outcome: outcome.kind === 'error' ? 'error' : 'accepted', faults };
}

function listRow(rowNumber: number, cells: Readonly<Record<string, string>>, fields: ColumnFields): ListRow {
  const byField = new Map<ListField, ListCell[]>();
  const columns = new Map<ListField, number>();
  for (const [column, field] of Object.entries(fields)) {
    if (!columns.has(field)) columns.set(field, parseCellAddress(`${column}1`)!.column);
    const text = cells[column] ?? '';
    if (text.trim() === '') continue;
    const kind = FAILED.test(text) ? 'error' : 'text';
    byField.set(field, [...(byField.get(field) ?? []), { address: `${column}${rowNumber}`, text, kind }]);
  }
  return new ListRow(rowNumber, byField, columns);
}
