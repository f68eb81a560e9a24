import type { Pages } from '../api/useApiPages.ts';

/** A list that comes whole, as `DataTable` wants it: pass the answer of `useApiQuery` and the rows to show of it. */
export const pagesOf = <Row>(
  query: { isPending: boolean; error: unknown; refetch: () => unknown },
  rows: readonly Row[],
  all = rows.length,
): Pages<Row> => ({
  rows,
  total: rows.length,
  all,
  isLoading: query.isPending,
  error: query.error,
  hasMore: false,
  loadMore: () => undefined,
  retry: () => void query.refetch(),
});
