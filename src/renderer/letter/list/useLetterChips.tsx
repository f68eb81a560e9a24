import type { LetterFilter } from '../../../contract/letter.ts';
import { letterKinds } from '../../../domain/letter/letterKind.ts';
import { letterStates } from '../../../domain/letter/letterState.ts';
import { useTexts } from '../../app/language.tsx';
import { CodesEditor } from '../../components/filterEditors/CodesEditor.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';

type Change = (part: Partial<Record<keyof LetterFilter, unknown>>) => void;

/** The filters of the list of letters as chips. */
export function useLetterChips(filter: Omit<LetterFilter, 'text'>, change: Change): readonly FilterChip[] {
  const t = useTexts('letter');
  const codes = <Value extends string>(
    key: 'states' | 'kinds',
    values: readonly Value[],
    chosen: readonly Value[],
    textOf: (value: Value) => string,
  ): FilterChip => ({
    key,
    label: t(`filter.${key}`),
    value: chosen.length === 0 ? null : chosen.map(textOf).join(', '),
    editor: (close) => (
      <CodesEditor
        label={t(`filter.${key}`)}
        values={values}
        chosen={chosen}
        textOf={textOf}
        onDone={(next) => {
          change({ [key]: next });
          close();
        }}
      />
    ),
    onRemove: () => change({ [key]: key === 'states' ? letterStates : null }),
  });
  const chips = [
    codes('states', letterStates, filter.states, (state) => t(`state.${state}`)),
    codes('kinds', letterKinds, filter.kinds, (kind) => t(`kind.${kind}`)),
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
