import type { BrandListReply, BrandReply } from '@jiweibao/shared';
import { api } from '../../platform/api';

export function getBrand(id: string): Promise<BrandReply> {
  return api.read('/api/v1/brands/{id}', { path: { id } });
}

/** Brands whose name, alias or pinyin has the text; all of them for an empty one. */
export function listBrands(text: string): Promise<BrandListReply> {
  return api.read('/api/v1/brands', { query: { q: text || undefined } });
}

/** Whether a value kept on the phone is a list of brands, as far as the pages read it. */
export function isBrandList(value: unknown): value is BrandListReply {
  const { items, registryAsOf } = (value ?? {}) as Partial<BrandListReply>;
  return (
    typeof registryAsOf === 'string' &&
    Array.isArray(items) &&
    items.every(
      (item) => typeof item?.id === 'string' && typeof item.name === 'string' && Array.isArray(item.aliases),
    )
  );
}
