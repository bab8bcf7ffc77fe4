import type { Division, Divisions } from '../../organization/divisions.js';
import type { CountyInput, CountyResolution } from '../../organization/places/county-resolution.js';
import { areaCodeOf } from '../../organization/places/gazetteer.js';
import type { FaultyRow, ResolvedOutlet } from '../resolved-list.js';
import type { ListRow } from '../rows/list-rows.js';
import type { BrandResolution } from './brand-resolution.js';
import type { ListContext } from './list-context.js';
import { resolveLocation, type WrittenLocation } from './location-resolution.js';
import { resolvePhones } from './phone-resolution.js';
import type { Extent } from './province-extent.js';
import { RowProblems } from './row-problems.js';
import { licenceCode, optionalText, publicText, requiredText, tradeIn } from './text-fields.js';
import { resolveValidity } from './validity.js';

/** As many as the largest city has. */
const MOST_COUNTIES = 30;

/** One row as an outlet of its own, its point not yet converted. */
export interface ResolvedRow {
  rowNumber: number;
  outlet: Omit<ResolvedOutlet, 'rowNumbers' | 'location'>;
  location: WrittenLocation | null;
}

export type RowOutcome =
  | { kind: 'resolved'; row: ResolvedRow; problems: RowProblems }
  | { kind: 'error'; row: FaultyRow; problems: RowProblems }
  | { kind: 'otherProvince' };

/** What a row says about where it is. */
export function countyInput(row: ListRow): CountyInput {
  return {
    province: row.text('province'),
    city: row.text('city'),
    county: row.text('county'),
    address: row.text('address'),
    name: row.text('name'),
  };
}

/** Resolves one row, its county known from the whole list; everything it says about the row is in its problems, at the cell to look at. */
export function resolveRow(
  row: ListRow,
  county: CountyResolution,
  brands: BrandResolution,
  extent: Extent,
  context: ListContext,
): RowOutcome {
  const problems = new RowProblems();
  for (const { address } of row.failed) {
    problems.error(address, 'formula-error', '这一格的公式出错（例如 #N/A），请改成正确的内容。');
  }
  if (county.kind === 'otherProvince') return { kind: 'otherProvince' };
  const name = requiredText(row, 'name', context, problems);
  const address = requiredText(row, 'address', context, problems);
  const divisionCode = county.kind === 'resolved' ? county.divisionCode : null;
  if (county.kind === 'unresolved') {
    problems.error(
      countyCell(row),
      'county-unresolved',
      sentence(county.reason),
      countySuggestions(row, county.candidates, context.gazetteer.divisions),
    );
  } else if (county.assumption !== null) {
    const meant = county.misspelt ? [context.gazetteer.divisions.fullName(county.divisionCode)] : [];
    problems.warn(countyCell(row), 'county-assumed', sentence(county.assumption), meant);
  }
  const validity = resolveValidity(row, problems);
  const contractNumber = optionalText(row, 'contractNumber', problems);
  const authorized = brands.resolve(row, problems);
  const areaCode = divisionCode === null ? null : areaCodeOf(divisionCode, context.gazetteer);
  const phones = resolvePhones(row, { areaCode, mobilePublic: context.mobilePublic }, problems);
  const licence = licenceCode(row, problems);
  if (problems.hasError || divisionCode === null) {
    const faulty = { rowNumber: row.number, name: name === '' ? null : name, licenceCode: licence, phones };
    return { kind: 'error', row: faulty, problems };
  }
  const outlet = {
    name,
    licenceCode: licence,
    address,
    divisionCode,
    phones: phones.map((phone) => ({ ...phone, brandIds: authorized.map(({ brand }) => brand.id).sort() })),
    hours: publicText(row, 'hours', context, problems),
    services: publicText(row, 'services', context, problems),
    tradeIn: tradeIn(row, problems),
    authorizations: authorized.map(({ brand, categoryCodes }) => ({
      brandId: brand.id,
      categoryCodes,
      ...validity,
      contractNumber,
    })),
  };
  const location = resolveLocation(row, extent, problems);
  return { kind: 'resolved', row: { rowNumber: row.number, outlet, location }, problems };
}

/** Where to look when the county is in question: the narrowest column that says something. */
function countyCell(row: ListRow): string {
  return row.addressOf(countyField(row) ?? 'county');
}

function countyField(row: ListRow) {
  return (['county', 'city', 'address', 'province'] as const).find((field) => row.text(field) !== '');
}

/** What that cell may say instead: the place, and after it the address where that is what stands there. */
function countySuggestions(row: ListRow, candidates: readonly Division[], divisions: Divisions): string[] {
  const field = countyField(row);
  const address = field === 'address' ? row.text('address') : '';
  const likest = field === 'county' ? byLikeness(candidates, row.text('county')) : candidates;
  return likest.slice(0, MOST_COUNTIES).map(({ code }) => `${divisions.fullName(code)}${address}`);
}

/** Those first whose names are most like what was written: 长按区 is more likely 长安区 than 桥西区. */
function byLikeness(candidates: readonly Division[], text: string): readonly Division[] {
  const characters = new Set(text);
  const alike = ({ name }: Division) => [...name].filter((character) => characters.has(character)).length;
  return [...candidates].sort((one, other) => alike(other) - alike(one));
}

function sentence(text: string): string {
  return text.endsWith('。') ? text : `${text}。`;
}
