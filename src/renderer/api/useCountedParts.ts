import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { countedParts } from '../../domain/report/countedPart.ts';
import { call } from './client.ts';
import type { InputAt } from './paths.ts';

/** What is counted: the report of a year, or figures of a day. */
type Counted = InputAt<'report.count'>['of'];

/** Has the register count what a report or the dashboard on paper is made of, part by part; `tell` hears how many are done. */
export async function countAhead(of: Counted, tell: (done: number) => void): Promise<void> {
  for (const [index, part] of countedParts.entries()) {
    tell(index);
    await call('report.count', { of, part });
  }
  tell(countedParts.length);
}

/** Does so for what is about to be shown: how far it has come, and whether the whole may be asked for. */
export function useCountedParts(of: Counted): { done: number; total: number; isOver: boolean } {
  const [done, setDone] = useState(0);
  const { isFetching, isSuccess, isError } = useQuery({
    queryKey: ['report.count', of],
    queryFn: async () => {
      await countAhead(of, setDone);
      return null;
    },
  });
  // Where a part is refused, the question for the whole says why.
  return { done, total: countedParts.length, isOver: !isFetching && (isSuccess || isError) };
}
