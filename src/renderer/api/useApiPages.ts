import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { call } from './client.ts';
import type { InputAt, OutputAt, PagePath, RowAt } from './paths.ts';

interface Page<Row> {
  rows: Row[];
  next: string | null;
  total: number;
  all?: number;
}

/** What a list needs: the rows so far, how many there are, and how to get more. */
export interface Pages<Row> {
  rows: readonly Row[];
  /** How many match the filter. */
  total: number;
  /** How many there are in all. */
  all: number;
  isLoading: boolean;
  error: unknown;
  hasMore: boolean;
  loadMore: () => void;
  retry: () => void;
}

/** Fetches a list page by page, by key and not by number, as one scrolls. Leave `after` and `limit` out of `input`. */
export function useApiPages<P extends PagePath>(path: P, input: Omit<InputAt<P>, 'after' | 'limit'>): Pages<RowAt<P>> {
  const query = useInfiniteQuery({
    queryKey: [path, 'pages', input],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const answer: OutputAt<P> = await call(path, { ...input, after: pageParam, limit: 100 } as unknown as InputAt<P>);
      return answer as unknown as Page<RowAt<P>>;
    },
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, refetch } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const first = data?.pages[0];
  return {
    rows,
    total: first?.total ?? 0,
    all: first?.all ?? first?.total ?? 0,
    isLoading: query.isPending,
    error: query.error,
    hasMore: hasNextPage,
    loadMore: () => {
      // A page that failed is asked for again by the reader, not by scrolling.
      if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
    },
    retry: () => void refetch(),
  };
}
