import { KeptReply, useKeptReply } from '../../platform/kept-reply';
import type { Remote } from '../../platform/remote';
import { type CategoryListReply, isCategoryList, listCategories } from './category-requests';

const categoryList = new KeptReply('categoryList', listCategories, isCategoryList);

/** The category dictionary, kept on the phone, so that pages have its names at once. */
export function useCategories(): Remote<CategoryListReply> {
  return useKeptReply(categoryList);
}

/** `冰箱、空调`; codes whose names have not come are left out, as a code says nothing to a person. */
export function categoryNames(codes: string[], categories: Remote<CategoryListReply>): string {
  if (categories.state !== 'ready') return '';
  const names = new Map(categories.value.items.map(({ code, name }) => [code, name]));
  return codes.flatMap((code) => names.get(code) ?? []).join('、');
}
