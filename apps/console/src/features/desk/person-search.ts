import type { ApiSchemas } from '@jiweibao/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../platform/api';
import type { ReadList } from '../../platform/queries';

type Line = ApiSchemas['CaseLineReply'];

/** Cases of the person with this phone, of all lists. The phone travels in the body alone, and each search is in the trail. */
export function usePersonSearch(personPhone: string | null): ReadList<Line> {
  const query = useInfiniteQuery({
    queryKey: ['person-search', personPhone],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      api.write('POST', '/api/v1/staff/case-searches', {
        body: { list: 'all', personPhone: personPhone ?? undefined, cursor },
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled: personPhone !== null,
    refetchOnWindowFocus: false,
    // Not even the memory of the page keeps who was looked for.
    gcTime: 0,
  });
  return {
    lines: query.data?.pages.flatMap(({ lines }) => lines) ?? [],
    isLoading: query.isPending && personPhone !== null,
    error: query.error,
    loadMore: query.hasNextPage ? () => void query.fetchNextPage() : null,
    isLoadingMore: query.isFetchingNextPage,
    again: () => void query.refetch(),
  };
}
