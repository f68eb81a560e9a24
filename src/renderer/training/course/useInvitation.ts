import type { CourseView } from '../../../contract/course.ts';
import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { call } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';

/** Calling people in: addresses for an e-mail, and a calendar file. */
export function useInvitation({ id, list }: CourseView) {
  const t = useTexts('course');
  const language = useLanguage();
  const say = useDoneMessage();
  const showError = useShowError();
  const enrolled = list.filter(({ state }) => state === 'enrolled');
  const addresses = enrolled.flatMap(({ email }) => (email === null ? [] : [email]));
  return {
    /** Those the addresses leave out. */
    without: enrolled.filter(({ email }) => email === null).map(({ name }) => name),
    copy: () => {
      navigator.clipboard
        .writeText(addresses.join('; '))
        .then(() => say(t('facts.copied', { count: addresses.length })), showError);
    },
    saveCalendar: () => {
      saveFile(id, language === 'nn' ? 'nn' : 'nb').then((name) => {
        if (name !== null) say(t('facts.calendarSaved', { name }));
      }, showError);
    },
  };
}

/** Has the register make the calendar file, and puts it where the user says; null where that was given up. */
async function saveFile(id: string, language: LetterLanguage): Promise<string | null> {
  const { fileName, text } = await call('course.calendar', { id, language });
  const bytes = new TextEncoder().encode(text);
  const { saved, name } = await call('app.saveFile', { suggestedName: fileName, bytes });
  return saved ? (name ?? fileName) : null;
}
