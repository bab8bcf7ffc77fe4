import { apiGet } from '../../platform/api/api-get';
import type { BrandListReply, BrandReply } from '../../platform/api/replies';

export function getBrand(id: string): Promise<BrandReply> {
  return apiGet<BrandReply>(`/brands/${encodeURIComponent(id)}`);
}

/** Brands whose name, alias or pinyin has the text; all of them for an empty one. */
export function listBrands(text: string): Promise<BrandListReply> {
  return apiGet<BrandListReply>('/brands', { q: text });
}
