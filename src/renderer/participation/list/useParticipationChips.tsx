import type { ParticipationFilter } from '../../../contract/participation.ts';
import { participationStates } from '../../../domain/participation/participation.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useMunicipalityName } from '../../app/municipalityName.ts';
import { CodesEditor } from '../../components/filterEditors/CodesEditor.tsx';
import { DayEditor } from '../../components/filterEditors/DayEditor.tsx';
import { OneEditor } from '../../components/filterEditors/OneEditor.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';

type Change = (part: Partial<Record<keyof ParticipationFilter, unknown>>) => void;

const listed = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(', '));

/** The filters of the list of agreements as chips. */
export function useParticipationChips(filter: ParticipationFilter, change: Change): readonly FilterChip[] {
  const t = useTexts('participation');
  const code = useTexts('code');
  const formats = useFormats();
  const nameOf = useMunicipalityName();
  // The kommuner one has to do with: those that were told of something, and those chosen already.
  const answers = useApiQuery('municipality.answers', { filter: {} });
  const known = (answers.data?.rows ?? []).flatMap(({ municipalityNumber }) => municipalityNumber ?? []);
  const stateText = (state: ParticipationFilter['states'][number]) => code(`participationState.${state}`);
  const and = (close: () => void) => (part: Parameters<Change>[0]) => {
    change(part);
    close();
  };
  return [
    {
      key: 'states',
      label: t('filter.states'),
      value: listed(filter.states.map(stateText)),
      editor: (close) => (
        <CodesEditor
          label={t('filter.states')}
          values={participationStates}
          chosen={filter.states}
          textOf={stateText}
          onDone={(states) => and(close)({ states })}
        />
      ),
      onRemove: () => change({ states: null }),
    },
    {
      key: 'municipalityNumbers',
      label: t('filter.municipalityNumbers'),
      value: listed(filter.municipalityNumbers.map(nameOf)),
      editor: (close) => (
        <CodesEditor
          label={t('filter.municipalityNumbers')}
          values={[...new Set([...known, ...filter.municipalityNumbers])]}
          chosen={filter.municipalityNumbers}
          textOf={nameOf}
          onDone={(municipalityNumbers) => and(close)({ municipalityNumbers })}
        />
      ),
      onRemove: () => change({ municipalityNumbers: null }),
    },
    {
      key: 'withoutJournalNote',
      label: t('filter.withoutJournalNote'),
      value: filter.withoutJournalNote ? t('filter.missing') : null,
      editor: (close) => (
        <OneEditor
          label={t('filter.withoutJournalNote')}
          choices={[{ value: 'true', label: t('filter.missing') }]}
          value={null}
          onDone={() => and(close)({ withoutJournalNote: true })}
        />
      ),
      onRemove: () => change({ withoutJournalNote: null }),
    },
    {
      key: 'endsBy',
      label: t('filter.endsBy'),
      value: filter.endsBy === null ? null : formats.day(filter.endsBy),
      editor: (close) => (
        <DayEditor
          label={t('filter.day')}
          help={t('filter.dayHelp')}
          value={filter.endsBy}
          onDone={(endsBy) => and(close)({ endsBy })}
        />
      ),
      onRemove: () => change({ endsBy: null }),
    },
  ];
}
