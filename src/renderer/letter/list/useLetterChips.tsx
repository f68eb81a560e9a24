import type { LetterFilter } from '../../../contract/letter.ts';
import { letterKinds } from '../../../domain/letter/letterKind.ts';
import { letterStates } from '../../../domain/letter/letterState.ts';
import { useTexts } from '../../app/language.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';
import { type ChangeFilter, useFilterChip } from '../../components/useFilterChip.tsx';

type Filter = Omit<LetterFilter, 'text'>;

/** The filters of the list of letters as chips. */
export function useLetterChips(filter: Filter, change: ChangeFilter<keyof Filter>): readonly FilterChip[] {
  const t = useTexts('letter');
  const chip = useFilterChip(change);
  const chips: FilterChip[] = [
    {
      ...chip.codes('states', t('filter.states'), letterStates, filter.states, (state) => t(`state.${state}`)),
      // The list begins with the letters not sent: without the chip it is all of them.
      onRemove: () => change({ states: letterStates }),
    },
    chip.codes('kinds', t('filter.kinds'), letterKinds, filter.kinds, (kind) => t(`kind.${kind}`)),
  ];
  if (filter.referralId === null) return chips;
  const oneCase: FilterChip = {
    key: 'referralId',
    label: t('column.case'),
    value: t('filter.referralId'),
    editor: () => null,
    onRemove: () => change({ referralId: null }),
  };
  return [...chips, oneCase];
}
