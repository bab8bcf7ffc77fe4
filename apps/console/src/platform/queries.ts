import {
  ApiProblem,
  type QueryValues,
  type ReadParameters,
  type ReadPath,
  type ReplyOf,
} from '@jiweibao/shared';
import {
  QueryCache,
  QueryClient,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api } from './api';
import { sessionEnded } from './session-end';

const UNAUTHENTICATED = 401;
const SERVER_FAILED = 500;
const MOST_TRIES = 2;

/** What was read stays on the screen while it is read anew; a refusal is not asked again, a failure once or twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: noteSessionEnd }),
    defaultOptions: { queries: { staleTime: 5_000, retry: isWorthAnotherTry } },
  });
}

/** Asks for the log-in anew when it is over, above the page, so that nothing typed there is lost. */
export function noteSessionEnd(error: unknown): void {
  if (error instanceof ApiProblem && error.status === UNAUTHENTICATED) sessionEnded.tell();
}

function isWorthAnotherTry(failures: number, error: unknown): boolean {
  const refused = error instanceof ApiProblem && error.status < SERVER_FAILED;
  return !refused && failures < MOST_TRIES;
}

type Parameters<Path extends ReadPath> = ReadParameters<Path>;

interface ReadOptions {
  enabled?: boolean;
  /** Reads anew by itself every so many seconds, while the page is looked at. */
  refreshSeconds?: number;
}

interface ReadOnceOptions {
  onFocus?: boolean;
  still?: boolean;
}

/**
 * Reads an address of the API for a page. `enabled: false` waits until everything that it needs is known; `onFocus: false` does not
 * read anew because somebody came back to the page, for what leaves a trace each time that it is read; `still: true` stays as it was
 * read for as long as it is shown, and is read anew when it is shown again.
 */
export function useRead<Path extends ReadPath>(
  path: Path,
  parameters: Parameters<Path>,
  { enabled = true, refreshSeconds, onFocus = true, still = false }: ReadOptions & ReadOnceOptions = {},
): UseQueryResult<ReplyOf<Path>> {
  return useQuery({
    queryKey: [path, parameters],
    queryFn: () => read(path, parameters),
    enabled,
    refetchInterval: refreshSeconds === undefined ? false : refreshSeconds * 1000,
    refetchOnWindowFocus: onFocus && !still,
    ...(still && { staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnReconnect: false }),
  });
}

/** A reply that is one page of a list. */
interface PageReply {
  lines: readonly unknown[];
  nextCursor?: string | null;
}

/** Addresses that answer with pages of a list. */
export type ListPath = {
  [Path in ReadPath]: ReplyOf<Path> extends PageReply ? Path : never;
}[ReadPath];

export type LineOf<Path extends ListPath> =
  ReplyOf<Path> extends { lines: readonly (infer Line)[] } ? Line : never;

export interface ReadList<Line> {
  /** The lines of all pages so far. */
  lines: readonly Line[];
  isLoading: boolean;
  error: Error | null;
  /** Null at the end of the list. */
  loadMore: (() => void) | null;
  isLoadingMore: boolean;
  again: () => void;
}

/** Reads a list page by page by its cursor. Filters and order are part of `parameters.query`, and the server's work. */
export function useList<Path extends ListPath>(
  path: Path,
  parameters: Parameters<Path>,
  { enabled = true, refreshSeconds }: ReadOptions = {},
): ReadList<LineOf<Path>> {
  const query = useInfiniteQuery({
    queryKey: [path, parameters, 'pages'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => read(path, withCursor(parameters, pageParam)),
    getNextPageParam: (page) => (page as PageReply).nextCursor ?? undefined,
    enabled,
    refetchInterval: refreshSeconds === undefined ? false : refreshSeconds * 1000,
  });
  const { fetchNextPage, refetch, hasNextPage } = query;
  const lines = useMemo(
    // `ListPath` holds only addresses whose replies have lines.
    () => (query.data?.pages ?? []).flatMap((page) => (page as PageReply).lines as LineOf<Path>[]),
    [query.data],
  );
  return {
    lines,
    isLoading: query.isPending && enabled,
    error: query.error,
    loadMore: hasNextPage ? () => void fetchNextPage() : null,
    isLoadingMore: query.isFetchingNextPage,
    again: () => void refetch(),
  };
}

/** Makes pages read anew what begins with one of the addresses: after a write that changed it. */
export function useReadAnew(): (...paths: ReadPath[]) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (...paths) => {
      await Promise.all(paths.map((path) => client.invalidateQueries({ queryKey: [path] })));
    },
    [client],
  );
}

function read<Path extends ReadPath>(path: Path, parameters: Parameters<Path>): Promise<ReplyOf<Path>> {
  // The client's own signature makes parameters optional where nothing is needed; here they are always given.
  const readAny = api.read as (path: Path, parameters: Parameters<Path>) => Promise<ReplyOf<Path>>;
  return readAny(path, parameters);
}

function withCursor<Path extends ListPath>(
  parameters: Parameters<Path>,
  cursor: string | undefined,
): Parameters<Path> {
  const { query } = parameters as { query?: QueryValues };
  return { ...parameters, query: { ...query, cursor } } as Parameters<Path>;
}
