import type { ReplyOf } from '@jiweibao/shared';
import { api } from '../../platform/api';

export type CategoryListReply = ReplyOf<'/api/v1/categories'>;

export function listCategories(): Promise<CategoryListReply> {
  return api.read('/api/v1/categories');
}

/** Whether a value kept on the phone is such a list, as far as the pages read it. */
export function isCategoryList(value: unknown): value is CategoryListReply {
  const { items, registryAsOf } = (value ?? {}) as Partial<CategoryListReply>;
  return (
    typeof registryAsOf === 'string' &&
    Array.isArray(items) &&
    items.every((item) => typeof item?.code === 'string' && typeof item.name === 'string')
  );
}
