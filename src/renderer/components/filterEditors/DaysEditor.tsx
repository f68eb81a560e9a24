import { Button } from '@mantine/core';
import { useId, useState } from 'react';

import { type Day, isDay } from '../../../domain/calendar/day.ts';
import { useTexts } from '../../app/language.tsx';
import { DayField } from '../../form/DayField.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import classes from './editor.module.css';

interface DaysEditorProps {
  from: Day | null;
  to: Day | null;
  onDone: (from: Day | null, to: Day | null) => void;
}

/** A filter of a span of days; either end may be open. */
export function DaysEditor({ from, to, onDone }: DaysEditorProps) {
  const t = useTexts('component');
  const tForm = useTexts('form');
  const id = useId();
  const [days, setDays] = useState({ from, to });
  const problemOf = (day: Day | null) => (day === null || isDay(day) ? null : tForm('notADay'));
  const field = (end: 'from' | 'to') => ({
    id: `${id}-${end}`,
    label: t(end),
    optional: true,
    value: days[end],
    error: null,
    onChange: (day: Day | null) => setDays({ ...days, [end]: day }),
    onBlur: () => undefined,
  });
  const problem = problemOf(days.from) ?? problemOf(days.to);
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) onDone(days.from, days.to);
      }}
    >
      <FieldRow>
        <DayField {...field('from')} error={problemOf(days.from)} />
        <DayField {...field('to')} error={problemOf(days.to)} />
      </FieldRow>
      <Button type="submit" variant="default" disabled={problem !== null}>
        {t('showFiltered')}
      </Button>
    </form>
  );
}
