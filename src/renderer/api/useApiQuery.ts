import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';

import { call } from './client.ts';
import type { InputAt, OutputAt, QueryPath } from './paths.ts';

interface QueryOptions {
  /** False waits with asking. */
  enabled?: boolean;
  /** Keeps showing the last answer while the next one comes: for lists whose filter changes. */
  keepPrevious?: boolean;
}

/** Asks, and asks again after any command. `data` is undefined until the first answer; `error` is an `ApiError`. */
export function useApiQuery<P extends QueryPath>(
  path: P,
  input: InputAt<P>,
  { enabled = true, keepPrevious = false }: QueryOptions = {},
): UseQueryResult<OutputAt<P>> {
  return useQuery<OutputAt<P>>({
    queryKey: [path, input],
    queryFn: () => call(path, input),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData as never }),
  });
}
