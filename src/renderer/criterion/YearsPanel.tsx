import { useId, useState } from 'react';

import { OutcomeChart } from '../../charts/OutcomeChart.tsx';
import { criterionOutcomes } from '../../domain/criterion/criterion.ts';
import { relevantIn } from '../../domain/criterion/tally.ts';
import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { useChartPalette } from '../app/useChartPalette.ts';
import classes from './criteria.module.css';

type OverYears = OutputAt<'criterion.overYears'>;

/** How the criteria stood at each year that was assessed, with the figures as a table one press away. */
export function YearsPanel({ year }: { year: number }) {
  const t = useTexts('criterion');
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const { data } = useApiQuery('criterion.overYears', { year }, { keepPrevious: true });
  if (!data || data.length < 2) return null;
  return (
    <section className={classes.years} aria-labelledby={id}>
      <div className={classes.listHead}>
        <h2 id={id}>{t('overYears.title')}</h2>
        <button type="button" className="link" onClick={() => setIsTable(!isTable)}>
          {t(isTable ? 'overYears.chart' : 'overYears.table')}
        </button>
      </div>
      {isTable ? <YearsTable years={data} /> : <YearsChart years={data} />}
    </section>
  );
}

function YearsChart({ years }: { years: OverYears }) {
  const t = useTexts('criterion');
  const palette = useChartPalette();
  const rows = years.map(({ year, tally }) => ({
    ...tally,
    key: String(year),
    label: String(year),
    ofText: t('of', { met: tally.met, all: relevantIn(tally) }),
  }));
  const said = years.map(({ year, tally }) => t('overYears.text', { year, met: tally.met, all: relevantIn(tally) }));
  return (
    <figure className={classes.chart}>
      <OutcomeChart
        rows={rows}
        words={null}
        width={356}
        texts={{ title: t('overYears.title'), description: said.join('. ') }}
        palette={palette}
      />
    </figure>
  );
}

function YearsTable({ years }: { years: OverYears }) {
  const t = useTexts('criterion');
  const code = useTexts('code');
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('overYears.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('year')}</th>
          {criterionOutcomes.map((outcome) => (
            <th key={outcome} scope="col">
              {code(`criterionOutcome.${outcome}`)}
            </th>
          ))}
          <th scope="col">{t('notAssessed')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, tally }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {criterionOutcomes.map((outcome) => (
              <td key={outcome}>{tally[outcome]}</td>
            ))}
            <td>{tally.notAssessed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
