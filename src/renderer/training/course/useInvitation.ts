import type { CourseView } from '../../../contract/course.ts';
import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { call } from '../../api/client.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';

/** Calling people in: addresses for an e-mail, and a calendar file. Whoever has copied the addresses has called them in, until told otherwise. */
export function useInvitation({ id, version, list, invitedOn }: CourseView) {
  const t = useTexts('course');
  const language = useLanguage();
  const say = useDoneMessage();
  const showError = useShowError();
  const mayWrite = usePermission('coordinator.write');
  const invite = useApiCommand('course.invite', { onError: showError });
  const enrolled = list.filter(({ state }) => state === 'enrolled');
  const addresses = enrolled.flatMap(({ email }) => (email === null ? [] : [email]));
  /** Writes down that they are called in or are not; can be taken back. */
  const mark = (isInvited: boolean, before = '') =>
    invite.mutate(
      { id, version, isInvited },
      {
        onSuccess: ({ version: now }) =>
          say(`${before} ${t(isInvited ? 'facts.markedInvited' : 'facts.unmarkedInvited')}`.trim(), () =>
            invite.mutate({ id, version: now, isInvited: !isInvited }),
          ),
      },
    );
  return {
    /** Those the addresses leave out. */
    without: enrolled.filter(({ email }) => email === null).map(({ name }) => name),
    copy: () => {
      navigator.clipboard.writeText(addresses.join('; ')).then(() => {
        const copied = t('facts.copied', { count: addresses.length });
        if (!mayWrite || invitedOn !== null) return say(copied);
        mark(true, copied);
      }, showError);
    },
    mark,
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
