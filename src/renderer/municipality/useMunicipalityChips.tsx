import type { MunicipalityFilter } from '../../contract/municipality.ts';
import { municipalityChoices } from '../../domain/municipality/municipalAnswer.ts';
import { useTexts } from '../app/language.tsx';
import type { FilterChip } from '../components/FilterChips.tsx';
import { type ChangeFilter, useFilterChip } from '../components/useFilterChip.tsx';

/** The filters of the list of kommuner as chips: which kommuner, and meldinger told of when. */
export function useMunicipalityChips(
  filter: MunicipalityFilter,
  change: ChangeFilter<keyof MunicipalityFilter>,
): readonly FilterChip[] {
  const t = useTexts('municipality');
  // All kommuner is no filter.
  const chip = useFilterChip<keyof MunicipalityFilter>((part) =>
    change(part.show === 'all' ? { ...part, show: null } : part),
  );
  const choices = municipalityChoices.map((value) => ({ value, label: t(`show.${value}`) }));
  const { show, notifiedFrom, notifiedTo } = filter;
  return [
    { ...chip.one('show', t('show.label'), choices, show), ...(show === 'all' && { value: null }) },
    chip.days(t('notified'), { from: 'notifiedFrom', to: 'notifiedTo' }, notifiedFrom, notifiedTo),
  ];
}
