import type { KeyboardEvent } from 'react';

import { criterionOutcomes } from '../../domain/criterion/criterion.ts';
import type { ShownCriterion } from './criteriaData.ts';
import { useAssess } from './useAssess.ts';

/** The keys of the list: arrows go from criterion to criterion, 1–4 say how the one in focus stands. */
export function useRowKeys(year: number, criteria: readonly ShownCriterion[], mayWrite: boolean) {
  const assess = useAssess(year);
  return (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const key = target.dataset['criterion'];
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = criteria.findIndex((one) => one.key === key);
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = criteria[at + step]?.key;
      event.currentTarget.querySelector<HTMLElement>(`[data-criterion="${next}"]`)?.focus();
      return;
    }
    const outcome = criterionOutcomes[Number(event.key) - 1];
    const criterion = criteria[at];
    if (!mayWrite || !outcome || !criterion) return;
    event.preventDefault();
    assess(criterion, outcome);
  };
}
