import { apiGet } from '../../platform/api/api-get';
import type { CategoryListReply } from '../../platform/api/replies';

let underWayOrKept: Promise<CategoryListReply> | null = null;

/** The category dictionary, asked for once while the program runs; a failure is asked again. */
export function listCategories(): Promise<CategoryListReply> {
  underWayOrKept ??= apiGet<CategoryListReply>('/categories').catch((failure: unknown) => {
    underWayOrKept = null;
    throw failure;
  });
  return underWayOrKept;
}
