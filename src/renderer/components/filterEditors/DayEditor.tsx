import { Button } from '@mantine/core';
import { useId, useState } from 'react';

import { type Day, isDay } from '../../../domain/calendar/day.ts';
import { useTexts } from '../../app/language.tsx';
import { DayField } from '../../form/DayField.tsx';
import classes from './editor.module.css';

interface DayEditorProps {
  label: string;
  help: string;
  value: Day | null;
  onDone: (day: Day | null) => void;
}

/** A filter of one day. */
export function DayEditor({ label, help, value, onDone }: DayEditorProps) {
  const t = useTexts('component');
  const tForm = useTexts('form');
  const id = useId();
  const [day, setDay] = useState(value);
  const problem = day === null || isDay(day) ? null : tForm('notADay');
  return (
    <form
      className={classes['editor']}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) onDone(day);
      }}
    >
      <DayField
        id={id}
        label={label}
        help={help}
        optional={false}
        value={day}
        error={problem}
        onChange={setDay}
        onBlur={() => undefined}
      />
      <Button type="submit" variant="default" disabled={problem !== null}>
        {t('showFiltered')}
      </Button>
    </form>
  );
}
