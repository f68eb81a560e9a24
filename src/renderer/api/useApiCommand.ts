import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';

import { useLeftOutMessage, useShowError } from '../app/notifications.tsx';
import { call } from './client.ts';
import type { ApiError } from './apiError.ts';
import type { CommandPath, InputAt, OutputAt, QueryPath } from './paths.ts';

interface CommandOptions<P extends CommandPath> {
  onDone?: (output: OutputAt<P>, input: InputAt<P>) => void;
  /** Takes over the showing of the error; without it a message is shown. */
  onError?: (error: ApiError, input: InputAt<P>) => void;
  /** The answers that are out of date afterwards; by default every one, `none` for what changes nothing on screen. */
  invalidates?: readonly QueryPath[] | 'all' | 'none';
}

/** Gives an order: `const receive = useApiCommand('referral.receive', {…}); receive.mutate(input)`. */
export function useApiCommand<P extends CommandPath>(
  path: P,
  { onDone, onError, invalidates = 'all' }: CommandOptions<P> = {},
): UseMutationResult<OutputAt<P>, ApiError, InputAt<P>> {
  const queries = useQueryClient();
  const showError = useShowError();
  const sayLeftOut = useLeftOutMessage();
  return useMutation<OutputAt<P>, ApiError, InputAt<P>>({
    mutationFn: (input) => call(path, input),
    onSuccess: async (output, input) => {
      if (invalidates === 'all') await queries.invalidateQueries();
      else if (invalidates !== 'none') {
        await Promise.all(invalidates.map((queryPath) => queries.invalidateQueries({ queryKey: [queryPath] })));
      }
      onDone?.(output, input);
      sayLeftOut(output);
    },
    onError: (error, input) => (onError ? onError(error, input) : showError(error)),
  });
}
