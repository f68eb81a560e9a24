import { Button } from '@mantine/core';
import { useState } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import { yearOf } from '../../domain/calendar/day.ts';
import { DenominatorForm } from './DenominatorForm.tsx';
import classes from './office.module.css';

/** How many years back one can choose. */
const yearsBack = 8;

/** The denominators typed in, a year at a time. */
export function DenominatorsPart() {
  const t = useTexts('office');
  const today = useToday();
  const { data, error } = useApiQuery('office.denominators', {});
  const [year, setYear] = useState(yearOf(today) - 1);
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Loading />;
  const years = Array.from({ length: yearsBack }, (_, index) => yearOf(today) - index);
  return (
    <>
      <p className={classes.intro}>{t('denominators.intro')}</p>
      <fieldset className={classes.years}>
        <legend className="visually-hidden">{t('denominators.year')}</legend>
        {years.map((one) => (
          <Button
            key={one}
            size="compact-md"
            variant={one === year ? 'filled' : 'default'}
            aria-pressed={one === year}
            onClick={() => setYear(one)}
          >
            {`${one}${data.some((row) => row.year === one) ? ' ✓' : ''}`}
          </Button>
        ))}
      </fieldset>
      <DenominatorForm key={year} year={year} rows={data.filter((row) => row.year === year)} />
    </>
  );
}
