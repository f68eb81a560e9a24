import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

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

interface Afterwards<P extends CommandPath> {
  onSuccess?: (output: OutputAt<P>) => void;
}

/** Each state of it keeps what it knows: what is sent has its input, what is answered its output. */
type Without<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;
type Command<P extends CommandPath> = Without<UseMutationResult<OutputAt<P>, ApiError, InputAt<P>>, 'mutate'> & {
  mutate: (input: InputAt<P>, afterwards?: Afterwards<P>) => void;
};

/**
 * Gives an order: `const receive = useApiCommand('referral.receive', {…}); receive.mutate(input)`. What is to be done
 * afterwards is done whether or not what asked is still on the screen: the answer may have taken it away, as a line that is
 * dealt with, and its message has the only way back.
 */
export function useApiCommand<P extends CommandPath>(
  path: P,
  { onDone, onError, invalidates = 'all' }: CommandOptions<P> = {},
): Command<P> {
  const queries = useQueryClient();
  const showError = useShowError();
  const sayLeftOut = useLeftOutMessage();
  const command = useMutation<OutputAt<P>, ApiError, InputAt<P>>({
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
  const { mutateAsync } = command;
  const mutate = useCallback(
    // What went wrong is told by `onError`.
    (input: InputAt<P>, { onSuccess }: Afterwards<P> = {}) => void mutateAsync(input).then(onSuccess, () => undefined),
    [mutateAsync],
  );
  return { ...command, mutate };
}
