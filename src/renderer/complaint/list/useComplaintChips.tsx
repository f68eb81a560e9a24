import type { ComplaintFilter } from '../../../contract/complaint.ts';
import { complaintKinds, complaintOutcomes, complaintRecordKinds } from '../../../domain/complaint/codes.ts';
import { complaintStates } from '../../../domain/complaint/complaintState.ts';
import { useTexts } from '../../app/language.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';
import { type ChangeFilter, useFilterChip } from '../../components/useFilterChip.tsx';

/** The filters of the list of complaints as chips. */
export function useComplaintChips(
  filter: ComplaintFilter,
  change: ChangeFilter<keyof ComplaintFilter>,
): readonly FilterChip[] {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const chip = useFilterChip(change);
  const { states, kinds, outcomes, recordKind, receivedFrom, receivedTo } = filter;
  const dayField = { label: t('filter.day'), help: t('filter.dayHelp') };
  const records = complaintRecordKinds.map((value) => ({ value, label: code(`complaintRecordKind.${value}`) }));
  return [
    chip.codes('states', t('filter.states'), complaintStates, states, (state) => code(`complaintState.${state}`)),
    chip.codes('kinds', t('filter.kinds'), complaintKinds, kinds, (kind) => code(`complaintKind.${kind}`)),
    chip.codes('outcomes', t('filter.outcomes'), complaintOutcomes, outcomes, (one) => code(`complaintOutcome.${one}`)),
    chip.one('recordKind', t('filter.recordKind'), records, recordKind),
    chip.day('receivedFrom', t('filter.receivedFrom'), dayField, receivedFrom),
    chip.day('receivedTo', t('filter.receivedTo'), dayField, receivedTo),
  ];
}
