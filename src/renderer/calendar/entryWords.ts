import { formatClockTime } from '../../domain/calendar/clockTime.ts';
import type { CalendarEventRow, DueRow } from '../../contract/calendar.ts';
import { courseDayName } from '../../locales/courseDayName.ts';
import { useLanguage, useTexts } from '../app/language.tsx';

/** How what stands in the calendar is told. */
export function useEntryWords() {
  const t = useTexts('calendar');
  const code = useTexts('code');
  const worklist = useTexts('worklist');
  const language = useLanguage();
  return {
    /** «Kurs», «Veiledning» */
    kind: ({ kind }: Pick<CalendarEventRow, 'kind'>): string => t(`kind.${kind}`),
    /** «Basisopplæring, runde 6», «Veiledning, gruppa til Kari Lund» */
    title: ({ kind, course, practice, fadderName: name }: CalendarEventRow): string => {
      if (practice) return `${worklist(`practice.kind.${practice.kind}`)}: ${practice.title}`;
      if (course) return courseDayName(language, course);
      return name === null ? t(`kind.${kind}`) : `${t(`kind.${kind}`)}, ${t('ofFadder', { name })}`;
    },
    /** «09.00–11.30»; empty where no hour is set. */
    time: ({ startTime, endTime }: CalendarEventRow): string =>
      [startTime, startTime === null ? null : endTime]
        .filter((clock) => clock !== null)
        .map(formatClockTime)
        .join('–'),
    due: ({ deadline }: DueRow): string => code(`deadlineKind.${deadline}`),
  };
}
