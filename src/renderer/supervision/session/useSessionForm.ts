import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { parseClockTime } from '../../../domain/calendar/clockTime.ts';
import { brokenSessionRules } from '../../../domain/supervision/sessionRules.ts';
import { useBrokenText } from '../supervisionWords.ts';
import { minutesOf, type TypedSession, typedSession } from './typedSession.ts';

const isLength = (minutes: number | null): boolean => minutes === null || (minutes >= 5 && minutes <= 1440);

/** The form of a session that is planned or changed. */
export function useSessionForm(initialValues: TypedSession) {
  const t = useTexts('supervision');
  const forms = useTexts('form');
  const today = useToday();
  const brokenText = useBrokenText();
  return useAppForm({
    initialValues,
    schema: typedSession,
    labels: {
      kind: t('session.kind'),
      fadderId: t('session.fadder'),
      day: t('session.day'),
      time: t('session.time'),
      hours: t('session.hours'),
      place: t('session.place'),
      themes: t('session.themes'),
      note: t('session.note'),
      coordinatorIds: t('session.who'),
      fadderIds: t('session.who'),
      keepNames: forms('note.keepNames'),
    },
    optional: ['time', 'hours', 'place', 'themes', 'note', 'coordinatorIds', 'fadderIds'],
    rules: ({ kind, day, fadderId, themes, place, note, time, hours }) => {
      const broken =
        kind === null || day === null ? {} : brokenSessionRules({ kind, day, fadderId, themes, place, note }, today);
      return {
        ...Object.fromEntries(Object.entries(broken).map(([field, rule]) => [field, brokenText(rule)])),
        ...(time.trim() !== '' && parseClockTime(time) === null ? { time: brokenText('time') } : {}),
        ...(isLength(minutesOf(hours)) ? {} : { hours: brokenText('hours') }),
      };
    },
    refused: (_, rule) => brokenText(rule),
  });
}
