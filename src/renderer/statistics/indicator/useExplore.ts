import { useQueries } from '@tanstack/react-query';
import type { Question } from './exploreAddress.ts';

import { keyYearsBefore } from '../../../domain/statistics/explore/explorePeriod.ts';
import { call } from '../../api/client.ts';
import type { OutputAt } from '../../api/paths.ts';

export type Explored = OutputAt<'indicator.explore'>;
export interface ExploredYear {
  period: string;
  explored: Explored;
}

/** The figure in the period and in the same period of the years before: each is counted by itself, the first first. */
export function useExplore(question: Question, yearsBefore: number) {
  const periods = Array.from({ length: yearsBefore + 1 }, (_, before) => keyYearsBefore(question.period, before));
  const answers = useQueries({
    queries: periods.map((period) => {
      const input = { ...question, period };
      return { queryKey: ['indicator.explore', input], queryFn: () => call('indicator.explore', input) };
    }),
  });
  const years = answers.map(({ data }, index) => ({ period: periods[index] ?? '', explored: data }));
  return {
    now: years[0]?.explored,
    earlier: years.slice(1).filter((year): year is ExploredYear => year.explored !== undefined),
    error: answers[0]?.error ?? null,
    retry: () => void answers[0]?.refetch(),
    done: answers.filter(({ isPending }) => !isPending).length,
    total: answers.length,
  };
}
