import type { BrandRecord } from '../../registry/registry-record.js';
import type { ListBrand, ListOptions } from '../resolution/list-context.js';
import type { UploadStatement } from './list-upload.js';
import type { KnownBrands } from './listable-brands.js';

/** What an agent's list is read with. A default that is no longer one of its brands says nothing. */
export function listOptions(
  brands: KnownBrands,
  statement: UploadStatement,
  provinceCode: string,
): ListOptions {
  const { defaultBrandId, defaultCategoryCode, coordinates, mobilePublic } = statement;
  return {
    provinceCode,
    brands: brands.own.map(toListBrand),
    foreignBrands: brands.foreign.map(toListBrand),
    categories: brands.categories,
    coordinates,
    defaultBrandName: brands.own.find(({ id }) => id === defaultBrandId)?.name ?? onlyName(brands.own),
    defaultCategory: defaultCategoryCode,
    mobilePublic,
  };
}

/** Who has one brand need not write it in every row. */
function onlyName(brands: readonly BrandRecord[]): string | null {
  return brands.length === 1 ? brands[0]!.name : null;
}

function toListBrand({ id, name, aliases, categoryCodes }: BrandRecord): ListBrand {
  return { id, name, aliases, categoryCodes };
}
