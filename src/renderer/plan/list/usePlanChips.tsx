import type { PlanFilter } from '../../../contract/plan.ts';
import { needClasses } from '../../../domain/person/codes.ts';
import { planStates, planSystems } from '../../../domain/plan/codes.ts';
import { ageGroups, coarseAgeGroups } from '../../../domain/statistics/ageGroup.ts';
import { useTexts } from '../../app/language.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';
import { type ChangeFilter, useFilterChip } from '../../components/useFilterChip.tsx';

type Filter = Omit<PlanFilter, 'text'>;

const allAges = [...new Set([...ageGroups, ...coarseAgeGroups])] as const;

/** The filters of the list of plans as chips; the figures of the dashboard lead here with them set. */
export function usePlanChips(filter: Filter, change: ChangeFilter<keyof Filter>): readonly FilterChip[] {
  const t = useTexts('plan');
  const code = useTexts('code');
  const chip = useFilterChip(change);
  const dayField = { label: t('filter.day'), help: t('filter.activeOnHelp') };
  const ages = allAges.map((value) => ({ value, label: code(`ageGroup.${value}`) }));
  const needs = needClasses.map((value) => ({ value, label: code(`needClass.${value}`) }));
  return [
    chip.codes('states', t('filter.states'), planStates, filter.states, (state) => code(`planState.${state}`)),
    chip.yes('evaluationOverdue', t('filter.evaluationOverdue'), filter.evaluationOverdue, t('filter.overdue')),
    chip.yes('incomplete', t('filter.incomplete'), filter.incomplete, t('filter.lacks')),
    chip.day('activeOn', t('filter.activeOn'), dayField, filter.activeOn),
    chip.codes('systems', t('filter.systems'), planSystems, filter.systems, (system) => code(`planSystem.${system}`)),
    chip.one('ageGroup', t('filter.ageGroup'), ages, filter.ageGroup),
    chip.one('needClass', t('filter.needClass'), needs, filter.needClass),
  ];
}
