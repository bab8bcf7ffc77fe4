import type { ApiSchemas } from '@jiweibao/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../platform/api';

type Address = '/api/v1/agent/accounts' | '/api/v1/staff/agent-accounts';

export interface ReadAccounts {
  accounts: ApiSchemas['AgentAccountsReply']['accounts'];
  isLoading: boolean;
  error: Error | null;
  loadMore: (() => void) | null;
  again: () => void;
}

/** Accounts page by page: their reply is older than the lists of this console, and names its lines otherwise. */
export function useAccounts(address: Address, filter: { generalAgentId?: string }): ReadAccounts {
  const { data, isPending, error, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [address, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => api.read(address, { query: { ...filter, cursor: pageParam } }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return {
    accounts: (data?.pages ?? []).flatMap((page) => page.accounts),
    isLoading: isPending,
    error,
    loadMore: hasNextPage ? () => void fetchNextPage() : null,
    again: () => void refetch(),
  };
}
