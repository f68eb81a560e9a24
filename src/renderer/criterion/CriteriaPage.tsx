import { useParams } from 'react-router';

import { yearOf } from '../../domain/calendar/day.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useSession } from '../app/session.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { CopyLastYear } from './CopyLastYear.tsx';
import classes from './criteria.module.css';
import { type CriteriaYear, criteriaFilter } from './criteriaData.ts';
import { CriteriaHead } from './CriteriaHead.tsx';
import { CriterionList } from './CriterionList.tsx';
import { OutcomeLegend } from './OutcomeLegend.tsx';
import { ThemeList } from './ThemeList.tsx';
import { YearsPanel } from './YearsPanel.tsx';

/** The practice held against the 46 criteria in a year (R chapter 5): themes at the left, the theme's criteria beside. */
export function CriteriaPage() {
  const { today } = useSession();
  const asked = Number(useParams().year);
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : yearOf(today);
  const { data, error, refetch } = useApiQuery('criterion.year', { year }, { keepPrevious: true });
  if (data) return <CriteriaOfYear year={year} answer={data} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function CriteriaOfYear({ year, answer }: { year: number; answer: CriteriaYear }) {
  const { filter, change } = useAddressFilter(criteriaFilter);
  return (
    <>
      <CriteriaHead year={year} answer={answer} />
      <CopyLastYear year={year} count={answer.copiable} />
      <div className={classes.page}>
        <div>
          <OutcomeLegend answer={answer} chosen={filter.outcome} onChoose={(outcome) => change({ outcome })} />
          <ThemeList year={year} answer={answer} filter={filter} />
          <YearsPanel year={year} />
        </div>
        <CriterionList year={year} answer={answer} filter={filter} onShowAll={() => change({ outcome: null })} />
      </div>
    </>
  );
}
