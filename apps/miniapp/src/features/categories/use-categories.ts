import { type Remote, useRemote } from '../../platform/remote';
import { type CategoryListReply, listCategories } from './category-requests';

export function useCategories(): Remote<CategoryListReply> {
  return useRemote('categories', listCategories);
}

/** `冰箱、空调`; codes whose names have not come are left out, as a code says nothing to a person. */
export function categoryNames(codes: string[], categories: Remote<CategoryListReply>): string {
  if (categories.state !== 'ready') return '';
  const names = new Map(categories.value.items.map(({ code, name }) => [code, name]));
  return codes.flatMap((code) => names.get(code) ?? []).join('、');
}
