import type { BrandListReply, BrandReply } from '@jiweibao/shared';
import { api } from '../../platform/api';

export function getBrand(id: string): Promise<BrandReply> {
  return api.read('/api/v1/brands/{id}', { path: { id } });
}

/** Brands whose name, alias or pinyin has the text; all of them for an empty one. */
export function listBrands(text: string): Promise<BrandListReply> {
  return api.read('/api/v1/brands', { query: { q: text || undefined } });
}
