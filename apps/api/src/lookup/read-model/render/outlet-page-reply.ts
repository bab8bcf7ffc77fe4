import type { Catalogue } from '../catalogue.js';
import { dateOfDay, dayNumber } from '../day-number.js';
import { Requirements } from '../search/requirements.js';
import type { SegmentView } from '../segment-view.js';
import { IN_FORCE, standingOf, statusOf } from '../standing.js';
import { officialPhones } from './official-phones.js';
import { authorizationJson, officialMembers } from './outlet-json.js';

/** The reply of `GET /outlets/{id}` but for `registryAsOf` and the closing brace. @param today `YYYY-MM-DD` */
export function outletPage(view: SegmentView, ordinal: number, catalogue: Catalogue, today: string): string {
  const day = dayNumber(today);
  const { textOffsets } = view.segment.arrays;
  const text = view.text.toString('utf8', textOffsets[ordinal * 2]!, textOffsets[ordinal * 2 + 2]!);
  const shown = Requirements.none(view.segment).shown(ordinal, day);
  return [
    text,
    `"divisionName":${view.divisionNameJson(ordinal)}`,
    `"warnedPhones":${view.warnedPhonesJson(ordinal, day)}`,
    officialMembers(view, ordinal, day),
    `"authorization":${authorizationJson(view, shown, day)}`,
    `"authorizations":${JSON.stringify(allAuthorizations(view, ordinal, catalogue, day))}`,
    `"brandPhones":${JSON.stringify(phonesOfBrands(view, ordinal, catalogue, today))}`,
  ].join(',');
}

/** Every authorization, those in force first. */
export function allAuthorizations(view: SegmentView, ordinal: number, catalogue: Catalogue, today: number) {
  const { arrays, tables } = view.segment;
  return authorizationsOf(view, ordinal)
    .map((at) => ({ at, standing: standingOf(arrays, at, today) }))
    .sort((a, b) => a.standing - b.standing || a.at - b.at)
    .map(({ at, standing }) => ({
      brand: catalogue.brandName(tables.brandIds[arrays.authorizationBrands[at]!]!),
      categories: tables.categorySets[arrays.authorizationCategorySets[at]!]!,
      status: statusOf(standing),
      validFrom: dateOfDay(arrays.authorizationFirstDays[at]!),
      validTo: dateOfDay(arrays.authorizationLastDays[at]!),
    }));
}

/** The official phones of every brand that ever authorized the outlet: where an authorization ended, they are what helps. */
function phonesOfBrands(view: SegmentView, ordinal: number, catalogue: Catalogue, today: string) {
  const { arrays, tables } = view.segment;
  const standings = new Map<number, number>();
  for (const at of authorizationsOf(view, ordinal)) {
    const brand = arrays.authorizationBrands[at]!;
    const standing = standingOf(arrays, at, dayNumber(today));
    standings.set(brand, Math.min(standing, standings.get(brand) ?? standing));
  }
  return [...standings]
    .sort(([, a], [, b]) => (a === IN_FORCE ? 0 : 1) - (b === IN_FORCE ? 0 : 1))
    .map(([number]) => {
      const brandId = tables.brandIds[number]!;
      const brand = catalogue.brand(brandId);
      return {
        brand: catalogue.brandName(brandId),
        phones: brand === null ? [] : officialPhones(brand, catalogue, today),
      };
    });
}

function authorizationsOf(view: SegmentView, ordinal: number): number[] {
  const { authorizationOffsets } = view.segment.arrays;
  const start = authorizationOffsets[ordinal]!;
  return Array.from({ length: authorizationOffsets[ordinal + 1]! - start }, (_, index) => start + index);
}
