import type { BrandListReply } from '@jiweibao/shared';
import { KeptReply, useKeptReply } from '../../platform/kept-reply';
import { useRemote } from '../../platform/remote';
import { isBrandList, listBrands } from './brand-requests';

/** Every brand, kept on the phone. */
const brandList = new KeptReply('brandList', () => listBrands(''), isBrandList);

export type FoundBrands = BrandListReply['items'];

/**
 * Brands by name, alias or pinyin. The service knows the pinyin; while it does not answer, the list on the phone is searched by the
 * characters alone.
 */
export function useBrands(sought: string) {
  const list = useKeptReply(brandList);
  const found = useRemote(sought || null, () => listBrands(sought));
  if (!sought || (found.state === 'failed' && list.state === 'ready')) {
    return {
      receivedAt: list.receivedAt,
      remote: list.state === 'ready' ? { ...list, value: matching(list.value.items, sought) } : list,
    };
  }
  return {
    receivedAt: null,
    remote: found.state === 'ready' ? { ...found, value: found.value.items } : found,
  };
}

function matching(brands: FoundBrands, sought: string): FoundBrands {
  const text = sought.toLowerCase();
  return brands.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => each.toLowerCase().includes(text)),
  );
}
