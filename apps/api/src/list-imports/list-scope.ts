import { eachInSteps, type Steps } from '../platform/steps.js';
import type { ResolvedOutlet } from './resolved-list.js';

/** What a list has a say about: outlets of these brands and categories, in these divisions. */
export interface ListScope {
  brands: { brandId: string; categoryCodes: string[] }[];
  /** A county (6 digits), or cities (4 digits), or whatever was stated. */
  divisionCodes: string[];
}

/**
 * The scope of a list that states none: the brands with the categories that it contains, and the cities; or the one county,
 * when all of it lies in one. Whole cities, because a renewed list that dropped a county's only outlet no longer contains that
 * county, and the outlet would stay official for ever.
 * @param statedDivisions division codes that the sender stated instead
 */
export function* scopeOf(outlets: ResolvedOutlet[], statedDivisions: string[] = []): Steps<ListScope> {
  const categoriesOf = new Map<string, Set<string>>();
  const counties = new Set<string>();
  yield* eachInSteps(outlets, ({ authorizations, divisionCode }) => {
    counties.add(divisionCode.slice(0, 6));
    for (const { brandId, categoryCodes } of authorizations) {
      const categories = categoriesOf.get(brandId) ?? new Set();
      for (const code of categoryCodes) categories.add(code);
      categoriesOf.set(brandId, categories);
    }
  });
  return {
    brands: [...categoriesOf]
      .map(([brandId, categories]) => ({ brandId, categoryCodes: [...categories].sort() }))
      .sort((one, other) => (one.brandId < other.brandId ? -1 : 1)),
    divisionCodes: statedDivisions.length > 0 ? [...statedDivisions].sort() : divisionsOf(counties),
  };
}

function divisionsOf(counties: ReadonlySet<string>): string[] {
  if (counties.size <= 1) return [...counties];
  return [...new Set([...counties].map((county) => county.slice(0, 4)))].sort();
}

export function isInScope(scope: ListScope, brandId: string, categoryCode: string): boolean {
  return scope.brands.some(
    (brand) => brand.brandId === brandId && brand.categoryCodes.includes(categoryCode),
  );
}

export function liesInScope(divisionCode: string, { divisionCodes }: ListScope): boolean {
  return divisionCodes.some((code) => divisionCode.startsWith(code));
}
