import { readFileSync } from 'node:fs';
import { loadGazetteer } from '../../organization/places/gazetteer.js';
import { readAndResolveList } from '../read-list.js';
import type { ListBrand, ListContext } from '../resolution/list-context.js';
import { type ResolvedList } from '../resolved-list.js';
import { type CellInput, workbookOf } from './workbook.js';

const DEMO_BRANDS: ListBrand[] = [
  {
    id: 'brand-a',
    name: '演示云',
    aliases: ['yanshiyun', 'YSY'],
    categoryCodes: ['air-conditioner', 'refrigerator', 'television'],
  },
  { id: 'brand-b', name: '演示河', aliases: [], categoryCodes: ['water-heater'] },
  { id: 'brand-c', name: '演示山', aliases: ['演山'], categoryCodes: ['car'] },
];

const CATEGORIES = new URL('../../../data/categories.json', import.meta.url);

/** Hebei, the shipped categories and three invented brands; nothing is told about coordinates or mobile numbers. */
export function listContext(changes: Partial<ListContext> = {}): ListContext {
  return {
    provinceCode: '13',
    brands: DEMO_BRANDS,
    categories: JSON.parse(readFileSync(CATEGORIES, 'utf8')).categories,
    coordinates: null,
    mobilePublic: false,
    gazetteer: loadGazetteer('13'),
    ...changes,
  };
}

/** Reads one sheet with these rows. */
export async function readRows(
  rows: CellInput[][],
  changes: Partial<ListContext> = {},
): Promise<ResolvedList> {
  return readAndResolveList(await workbookOf({ rows }), listContext(changes));
}

/** `D3 phone-unreadable` for each problem, without those that concern the list as a whole. */
export function problemsOf(list: ResolvedList): string[] {
  return list.problems
    .filter(({ code }) => code !== 'coordinate-system-assumed')
    .map(({ cell, code }) => `${cell} ${code}`);
}
