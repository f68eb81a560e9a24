import { shareOf } from '../../domain/statistics/share.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import type { OpenEdition } from './surveyEdition.ts';
import { usePeriod } from './usePeriod.ts';

/** Who was asked, when, and how many answered. */
export function SurveyFacts({ edition }: { edition: OpenEdition }) {
  const t = useTexts('survey');
  const code = useTexts('code');
  const formats = useFormats();
  const period = usePeriod();
  const { survey, invited, responses } = edition;
  const share = shareOf(responses, invited);
  const answered =
    invited === null || share === null || responses > invited
      ? t('responses', { count: responses })
      : t('responseRate', { count: responses, invited, share: formats.percent(share) });
  return <>{[code(`surveyKind.${survey.kind}`), period(edition), answered].join(' · ')}</>;
}
