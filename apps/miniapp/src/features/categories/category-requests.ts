import type { ReplyOf } from '@jiweibao/shared';
import { api } from '../../platform/api';

export type CategoryListReply = ReplyOf<'/api/v1/categories'>;

let underWayOrKept: Promise<CategoryListReply> | null = null;

/** The category dictionary, asked for once while the program runs; a failure is asked again. */
export function listCategories(): Promise<CategoryListReply> {
  underWayOrKept ??= api.read('/api/v1/categories').catch((failure: unknown) => {
    underWayOrKept = null;
    throw failure;
  });
  return underWayOrKept;
}
