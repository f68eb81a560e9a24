import { answerChoices, type ReferralFilter } from '../../../contract/referralList.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { useMunicipalityName } from '../../app/municipalityName.ts';
import { useSession } from '../../app/session.tsx';
import type { FilterChip } from '../../components/FilterChips.tsx';
import { type ChangeFilter, useFilterChip } from '../../components/useFilterChip.tsx';

type Filter = Omit<ReferralFilter, 'text'>;

/** What only a helseforetak narrows its meldinger by: the kommune and its answer, and what stands in the hospital's own systems. */
export function useHospitalChips(filter: Filter, change: ChangeFilter<keyof Filter>): readonly FilterChip[] {
  const t = useTexts('referral');
  const code = useTexts('code');
  const chip = useFilterChip(change);
  const nameOf = useMunicipalityName();
  const isHospital = useSession().office.officeType === 'healthTrust';
  const answers = useApiQuery('municipality.answers', { filter: {} }, { enabled: isHospital });
  if (!isHospital) return [];

  const { municipalityNumber, answer, notifiedFrom, notifiedTo } = filter;
  const known = (answers.data?.rows ?? []).flatMap(({ municipalityNumber: value, name }) =>
    value === null ? [] : { value, label: name ?? value },
  );
  const answerTexts = answerChoices.map((value) => ({
    value,
    label: value === 'notified' || value === 'reminded' ? t(`answer.${value}`) : code(`answerState.${value}`),
  }));
  return [
    {
      ...chip.one('municipalityNumber', t('filter.municipalityNumber'), known, municipalityNumber),
      value: municipalityNumber === null ? null : nameOf(municipalityNumber),
    },
    chip.one('answer', t('filter.answer'), answerTexts, answer),
    chip.days(t('filter.notified'), { from: 'notifiedFrom', to: 'notifiedTo' }, notifiedFrom, notifiedTo),
    chip.yes('missingTick', t('filter.missingTick'), filter.missingTick, t('filter.somethingMissing')),
  ];
}
