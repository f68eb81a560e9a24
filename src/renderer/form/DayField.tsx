import { Popover, TextInput, UnstyledButton } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

import { useFormats, useTexts } from '../app/language.tsx';
import { useTodayOrClock } from '../app/session.tsx';
import { type Day, formatDay, isDay } from '../../domain/calendar/day.ts';
import { parseTypedDay, type YearReading } from '../../domain/calendar/typedDay.ts';
import type { FieldBinding } from './fieldBinding.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { fieldProblem } from './FieldProblem.tsx';
import classes from './form.module.css';

interface DayFieldProps extends FieldBinding<Day | null> {
  help?: ReactNode;
  /** `past` for birth dates: 12.03.47 is 1947. */
  reading?: YearReading;
  earliest?: Day;
  latest?: Day;
  maw?: number;
}

/**
 * A day, typed in any usual way («24.12.26», «2412», «i dag») or taken from the calendar. While what is typed is no day,
 * the value is the typed text itself, which the contract's schema refuses.
 */
export function DayField(props: DayFieldProps) {
  const { id, label, optional, value, onChange, onBlur, error, help, reading = 'near', earliest, latest, maw } = props;
  const t = useTexts('form');
  const today = useTodayOrClock();
  const [typed, setTyped] = useState<{ text: string; value: Day | null } | null>(null);
  const [opened, setOpened] = useState(false);
  // What was typed is shown as typed until one leaves the field, unless the value was changed from elsewhere meanwhile.
  const text = typed !== null && typed.value === value ? typed.text : shownDay(value);
  const take = (next: string) => {
    const trimmed = next.trim();
    const day = trimmed === '' ? null : (parseTypedDay(trimmed, today, reading) ?? trimmed);
    setTyped({ text: next, value: day });
    onChange(day);
  };
  return (
    <TextInput
      id={id}
      maw={maw}
      autoComplete="off"
      label={<FieldLabel label={label} optional={optional} />}
      description={help}
      value={text}
      error={fieldProblem(error)}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={() => {
        setTyped(null);
        onBlur();
      }}
      onKeyDown={(event) => {
        if (!event.altKey || event.key !== 'ArrowDown') return;
        event.preventDefault();
        setOpened(true);
      }}
      rightSectionPointerEvents="auto"
      rightSection={
        <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            {/* For the mouse: on the keyboard one types the day, or presses Alt and the arrow down in the field. */}
            <UnstyledButton
              tabIndex={-1}
              className={classes.calendarButton}
              aria-label={t('calendar', { label })}
              onClick={() => setOpened((was) => !was)}
            >
              <IconCalendar size={19} stroke={1.5} aria-hidden />
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown>
            <Calendar
              value={isDay(value) ? value : null}
              today={today}
              earliest={earliest}
              latest={latest}
              onPick={(day) => {
                setTyped(null);
                onChange(day);
                setOpened(false);
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}

interface CalendarProps {
  value: Day | null;
  today: Day;
  earliest: Day | undefined;
  latest: Day | undefined;
  onPick: (day: Day | null) => void;
}

function Calendar({ value, today, earliest, latest, onPick }: CalendarProps) {
  const t = useTexts('form');
  const formats = useFormats();
  return (
    <DatePicker
      value={value}
      onChange={onPick}
      defaultDate={value ?? today}
      withWeekNumbers
      {...(earliest && { minDate: earliest })}
      {...(latest && { maxDate: latest })}
      weekdayFormat={(date) => formats.weekday(date).slice(0, 2)}
      monthLabelFormat={(date) => `${formats.month(Number(date.slice(5, 7)))} ${date.slice(0, 4)}`}
      monthsListFormat="MM"
      getDayProps={(date) => ({ 'aria-label': formats.spelledDay(date), 'data-today': date === today || undefined })}
      classNames={{
        day: classes.day ?? '',
        weekNumber: classes.weekNumber ?? '',
        weekday: classes.weekday ?? '',
      }}
      ariaLabels={{ previousMonth: t('previousMonth'), nextMonth: t('nextMonth') }}
    />
  );
}

const shownDay = (value: Day | null): string => (value === null ? '' : isDay(value) ? formatDay(value) : value);
