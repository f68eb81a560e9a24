import { Select } from '@mantine/core';

import { useTexts } from '../app/language.tsx';
import { DayChoice } from '../components/DayChoice.tsx';
import type { OutputAt } from '../api/paths.ts';
import type { DenominatorId } from '../../domain/statistics/indicator.ts';
import classes from './statistics.module.css';

interface DashboardChoicesProps {
  asOf: string;
  data: OutputAt<'statistics.choices'>;
  onDay: (day: string) => void;
  onDenominator: (id: DenominatorId) => void;
}

const offered = ['recipients', 'grantedPersons', 'referredPersons'] as const satisfies readonly DenominatorId[];

/** The day and the denominator: chosen once, on top, for every figure of the page. */
export function DashboardChoices({ asOf, data, onDay, onDenominator }: DashboardChoicesProps) {
  const t = useTexts('statistics');
  return (
    <div className={classes.choices}>
      <DayChoice asOf={asOf} years={data.years} onDay={onDay} />
      <Select
        aria-label={t('of')}
        w={290}
        allowDeselect={false}
        value={data.denominatorId}
        data={offered.map((value) => ({ value, label: t(`ofShort.${value}`) }))}
        onChange={(id) => id && onDenominator(id as DenominatorId)}
      />
    </div>
  );
}
