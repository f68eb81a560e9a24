import { QueryClient } from '@tanstack/react-query';

/**
 * Everything is local, so nothing waits for a network and nothing is tried again by itself. Answers stay fresh until a
 * command changes something: only this window writes, and each reading of a person leaves a line in the log.
 */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
