import { Select } from '@mantine/core';
import { useLocation, useNavigate } from 'react-router';

import { relevantIn } from '../../domain/criterion/tally.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import type { CriteriaYear } from './criteriaData.ts';
import { PrintCriteria } from './PrintCriteria.tsx';

/** Which year, how it stands in one line, and the way out on paper. */
export function CriteriaHead({ year, answer }: { year: number; answer: CriteriaYear }) {
  const t = useTexts('criterion');
  const navigate = useNavigate();
  const { search } = useLocation();
  const mayExport = usePermission('export.run');
  const { chapter, tally, years } = answer;
  return (
    <>
      <Breadcrumb
        above={[{ to: `/arsrapport/${year}`, text: t('report', { year }) }]}
        here={chapter === null ? t('noChapter') : t('chapter', { number: chapter })}
      />
      <PageTitle
        title={t('title')}
        subtitle={
          <>
            <Summary year={year} answer={answer} />
            {tally.notRelevant > 0 && ` ${t('notRelevant', { count: tally.notRelevant })}`}
            {tally.notAssessed > 0 && ` ${t('left', { count: tally.notAssessed })}`}
          </>
        }
        action={
          <>
            <Select
              aria-label={t('year')}
              w={96}
              allowDeselect={false}
              value={String(year)}
              data={years.map(String)}
              onChange={(next) => next && void navigate(`/kriterier/${next}${search}`)}
            />
            {mayExport && <PrintCriteria year={year} />}
          </>
        }
      />
    </>
  );
}

/** «21 av 37 relevante er oppfylt i 2026, mot 18 i 2025.» */
function Summary({ year, answer: { tally, lastYear } }: { year: number; answer: CriteriaYear }) {
  const t = useTexts('criterion');
  return (
    <>
      <strong>{t('of', { met: tally.met, all: relevantIn(tally) })}</strong>{' '}
      {lastYear ? t('sumBefore', { year, met: lastYear.tally.met, yearBefore: year - 1 }) : t('sum', { year })}
    </>
  );
}
