import type { ComplaintFilter } from '../../../contract/complaint.ts';
import { complaintKinds, complaintOutcomes, complaintRecordKinds } from '../../../domain/complaint/codes.ts';
import { complaintStates } from '../../../domain/complaint/complaintState.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { CodesEditor } from '../../components/filterEditors/CodesEditor.tsx';
import { DayEditor } from '../../components/filterEditors/DayEditor.tsx';
import { OneEditor } from '../../components/filterEditors/OneEditor.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';

type Change = (part: Partial<Record<keyof ComplaintFilter, unknown>>) => void;

/** The filters of the list of complaints as chips. */
export function useComplaintChips(filter: ComplaintFilter, change: Change): readonly FilterChip[] {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const formats = useFormats();

  const codes = <Value extends string>(
    key: 'states' | 'kinds' | 'outcomes',
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
    onRemove: () => change({ [key]: null }),
  });

  const day = (key: 'receivedFrom' | 'receivedTo'): FilterChip => ({
    key,
    label: t(`filter.${key}`),
    value: filter[key] === null ? null : formats.day(filter[key]),
    editor: (close) => (
      <DayEditor
        label={t('filter.day')}
        help={t('filter.dayHelp')}
        value={filter[key]}
        onDone={(next) => {
          change({ [key]: next });
          close();
        }}
      />
    ),
    onRemove: () => change({ [key]: null }),
  });

  return [
    codes('states', complaintStates, filter.states, (state) => code(`complaintState.${state}`)),
    codes('kinds', complaintKinds, filter.kinds, (kind) => code(`complaintKind.${kind}`)),
    codes('outcomes', complaintOutcomes, filter.outcomes, (outcome) => code(`complaintOutcome.${outcome}`)),
    {
      key: 'recordKind',
      label: t('filter.recordKind'),
      value: filter.recordKind === null ? null : code(`complaintRecordKind.${filter.recordKind}`),
      editor: (close) => (
        <OneEditor
          label={t('filter.recordKind')}
          choices={complaintRecordKinds.map((value) => ({ value, label: code(`complaintRecordKind.${value}`) }))}
          value={filter.recordKind}
          onDone={(value) => {
            change({ recordKind: value });
            close();
          }}
        />
      ),
      onRemove: () => change({ recordKind: null }),
    },
    day('receivedFrom'),
    day('receivedTo'),
  ];
}
