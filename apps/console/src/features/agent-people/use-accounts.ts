import type { ApiSchemas } from '@jiweibao/shared';
import { useCallback, useEffect, useState } from 'react';

type Page = ApiSchemas['AgentAccountsReply'];

export interface ReadAccounts {
  accounts: Page['accounts'];
  isLoading: boolean;
  error: unknown;
  loadMore: (() => void) | null;
  again: () => void;
}

/** Accounts page by page: their reply is older than the lists of this console, and names its lines otherwise. */
export function useAccounts(read: (cursor: string | undefined) => Promise<Page>): ReadAccounts {
  const [pages, setPages] = useState<Page[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const load = useCallback(
    async (before: Page[]) => {
      try {
        const page = await read(before.at(-1)?.nextCursor ?? undefined);
        setPages([...before, page]);
        setError(null);
      } catch (failure) {
        setError(failure);
      }
    },
    [read],
  );
  useEffect(() => {
    void load([]);
  }, [load]);
  const next = pages?.at(-1)?.nextCursor ?? null;
  return {
    accounts: (pages ?? []).flatMap((page) => page.accounts),
    isLoading: pages === null && error === null,
    error,
    loadMore: next === null ? null : () => void load(pages ?? []),
    again: () => void load([]),
  };
}
