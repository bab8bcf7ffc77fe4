import type { BrandRecord } from '../../../registry/registry-record.js';
import { foldText } from '../../understanding/fold-text.js';
import type { Catalogue } from '../catalogue.js';
import { officialPhones } from './official-phones.js';

/** How many outlets a brand authorizes today. */
export type OutletCounts = (brandId: string) => number;

/** The members of `GET /brands`: brands that match `q` by name, alias, pinyin or initials, those with most outlets first. */
export function brandList(
  catalogue: Catalogue,
  q: string | null,
  category: string | null,
  countOf: OutletCounts,
) {
  const asked = q === null ? null : foldText(q);
  return catalogue.records.brands
    .filter((brand) => category === null || brand.categoryCodes.includes(category))
    .filter((brand) => asked === null || isNamed(brand, asked))
    .map((brand) => brandSummary(brand, countOf))
    .sort((a, b) => b.outletCount - a.outletCount || (a.name < b.name ? -1 : 1));
}

/** The members of `GET /brands/{id}` but for `registryAsOf`. */
export function brandPage(brand: BrandRecord, catalogue: Catalogue, countOf: OutletCounts, today: string) {
  return {
    ...brandSummary(brand, countOf),
    generalAgentName: brand.generalAgent?.name ?? null,
    servicePhones: officialPhones(brand, catalogue, today),
  };
}

function brandSummary(brand: BrandRecord, countOf: OutletCounts) {
  const { id, name, aliases, categoryCodes } = brand;
  return { id, name, aliases, categories: categoryCodes, outletCount: countOf(id) };
}

/** @param asked folded */
function isNamed({ name, aliases, pinyin }: BrandRecord, asked: string): boolean {
  const syllables = pinyin.split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return (
    [name, ...aliases].some((word) => foldText(word).includes(asked)) ||
    foldText(pinyin).startsWith(asked) ||
    initials.startsWith(asked)
  );
}
