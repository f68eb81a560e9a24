import type { ParticipationFilter } from '../../../contract/participation.ts';
import { participationStates } from '../../../domain/participation/participation.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useMunicipalityName } from '../../app/municipalityName.ts';
import type { FilterChip } from '../../components/FilterChips.tsx';
import { type ChangeFilter, useFilterChip } from '../../components/useFilterChip.tsx';

/** The filters of the list of agreements as chips. */
export function useParticipationChips(
  filter: ParticipationFilter,
  change: ChangeFilter<keyof ParticipationFilter>,
): readonly FilterChip[] {
  const t = useTexts('participation');
  const code = useTexts('code');
  const chip = useFilterChip(change);
  const nameOf = useMunicipalityName();
  // The kommuner one has to do with: those that were told of something, and those chosen already.
  const answers = useApiQuery('municipality.answers', { filter: {} });
  const known = (answers.data?.rows ?? []).flatMap(({ municipalityNumber }) => municipalityNumber ?? []);
  const { states, municipalityNumbers: chosen, withoutJournalNote, endsBy } = filter;
  const all = [...new Set([...known, ...chosen])];
  const dayField = { label: t('filter.day'), help: t('filter.dayHelp') };
  return [
    chip.codes('states', t('filter.states'), participationStates, states, (state) =>
      code(`participationState.${state}`),
    ),
    chip.codes('municipalityNumbers', t('filter.municipalityNumbers'), all, chosen, nameOf),
    chip.yes('withoutJournalNote', t('filter.withoutJournalNote'), withoutJournalNote, t('filter.missing')),
    chip.day('endsBy', t('filter.endsBy'), dayField, endsBy),
  ];
}
