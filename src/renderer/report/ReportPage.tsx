import { useParams, useSearchParams } from 'react-router';

import { yearOf } from '../../domain/calendar/day.ts';
import { letterLanguages } from '../../domain/office/officeType.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useCountedParts } from '../api/useCountedParts.ts';
import { useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { useFirstSteps } from '../components/useFirstSteps.ts';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { askedEdition } from './edition/editionAddress.ts';
import { ReportView } from './ReportView.tsx';
import { shownYear } from './reportYear.ts';

/** The year's report: what is registered in words and figures, and the office's comments to it. */
export function ReportPage() {
  const { today } = useSession();
  const { year: asked } = useParams();
  const { data: years, error, refetch } = useApiQuery('report.years', {});
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  if (!years) return <Loading />;
  const year = shownYear(years, asked, yearOf(today));
  return year === null ? <EmptyReport /> : <ReportOfYear year={year} years={years} />;
}

function ReportOfYear({ year, years }: { year: number; years: readonly number[] }) {
  const t = useTexts('reportPage');
  const { office } = useSession();
  const [params] = useSearchParams();
  const language = letterLanguages.find((one) => one === params.get('sprak')) ?? office.letterLanguage;
  const edition = askedEdition(params);
  // The sheets stay in sight while another year or language of them comes.
  const counted = useCountedParts({ year, edition });
  const options = { enabled: counted.isOver, keepPrevious: true };
  const { data, error, refetch } = useApiQuery('report.get', { year, language, edition }, options);
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  return data ? (
    <ReportView report={data} years={years} />
  ) : (
    <Loading text={`${t('making')} ${t('counted', { done: counted.done, total: counted.total })}`} />
  );
}

function EmptyReport() {
  const t = useTexts('reportPage');
  const app = useTexts('app');
  const beginnings = useFirstSteps();
  return (
    <>
      <PageTitle title={app('nav.report')} />
      <EmptyState title={t('empty.title')} text={t('empty.text')} steps={beginnings} />
    </>
  );
}
