import type { CalendarEventRow, DueRow } from '../../contract/calendar.ts';
import { addMinutes } from '../../domain/calendar/clock.ts';
import { useTexts } from '../app/language.tsx';

/** How what stands in the calendar is told. */
export function useEntryWords() {
  const t = useTexts('calendar');
  const code = useTexts('code');
  return {
    /** «Kurs», «Veiledning» */
    kind: ({ kind }: Pick<CalendarEventRow, 'kind'>): string => t(`kind.${kind}`),
    /** «Basisopplæring, runde 6», «Veiledning, gruppa til Kari Lund» */
    title: ({ kind, name }: CalendarEventRow): string => {
      if (name === null) return t(`kind.${kind}`);
      return kind === 'course' ? name : `${t(`kind.${kind}`)}, ${t('ofFadder', { name })}`;
    },
    /** «09.00–11.30»; empty where no hour is set. */
    time: ({ startTime, minutes }: CalendarEventRow): string => {
      if (startTime === null) return '';
      const ends = minutes === null ? [] : [addMinutes(startTime, minutes)];
      return [startTime, ...ends].map((clock) => clock.replace(':', '.')).join('–');
    },
    due: ({ deadline }: DueRow): string => code(`deadlineKind.${deadline}`),
  };
}
