import { answerChoices, type ReferralFilter } from '../../../contract/referral.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useMunicipalityName } from '../../app/municipalityName.ts';
import { useSession } from '../../app/session.tsx';
import { DaysEditor } from '../../components/filterEditors/DaysEditor.tsx';
import { OneEditor } from '../../components/filterEditors/OneEditor.tsx';
import { useDaysSpan } from '../../components/filterEditors/useDaysSpan.ts';
import type { FilterChip } from '../../components/FilterChips.tsx';

type Change = (part: Partial<Record<keyof ReferralFilter, unknown>>) => void;
type Filter = Omit<ReferralFilter, 'text'>;

/** What only a helseforetak narrows its meldinger by: the kommune and its answer, and what stands in the hospital's own systems. */
export function useHospitalChips(filter: Filter, change: Change): readonly FilterChip[] {
  const t = useTexts('referral');
  const code = useTexts('code');
  const span = useDaysSpan();
  const nameOf = useMunicipalityName();
  const isHospital = useSession().office.officeType === 'healthTrust';
  const answers = useApiQuery('municipality.answers', { filter: {} }, { enabled: isHospital });
  if (!isHospital) return [];

  const answerText = (answer: (typeof answerChoices)[number]) =>
    answer === 'notified' || answer === 'reminded' ? t(`answer.${answer}`) : code(`answerState.${answer}`);
  const known = (answers.data?.rows ?? []).flatMap(({ municipalityNumber: value, name }) =>
    value === null ? [] : { value, label: name ?? value },
  );
  const one = (
    key: 'municipalityNumber' | 'answer',
    choices: readonly { value: string; label: string }[],
    value: string | null,
  ): FilterChip => ({
    key,
    label: t(`filter.${key}`),
    value,
    editor: (close) => (
      <OneEditor
        label={t(`filter.${key}`)}
        choices={choices}
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
    one('municipalityNumber', known, filter.municipalityNumber === null ? null : nameOf(filter.municipalityNumber)),
    one(
      'answer',
      answerChoices.map((value) => ({ value, label: answerText(value) })),
      filter.answer === null ? null : answerText(filter.answer),
    ),
    {
      key: 'notified',
      label: t('filter.notified'),
      value: span(filter.notifiedFrom, filter.notifiedTo),
      editor: (close) => (
        <DaysEditor
          from={filter.notifiedFrom}
          to={filter.notifiedTo}
          onDone={(from, to) => {
            change({ notifiedFrom: from, notifiedTo: to });
            close();
          }}
        />
      ),
      onRemove: () => change({ notifiedFrom: null, notifiedTo: null }),
    },
    {
      key: 'missingTick',
      label: t('filter.missingTick'),
      value: filter.missingTick ? t('filter.somethingMissing') : null,
      editor: (close) => (
        <OneEditor
          label={t('filter.missingTick')}
          choices={[{ value: 'true', label: t('filter.somethingMissing') }]}
          value={null}
          onDone={() => {
            change({ missingTick: true });
            close();
          }}
        />
      ),
      onRemove: () => change({ missingTick: null }),
    },
  ];
}
