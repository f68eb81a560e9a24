import { useMutation } from '@tanstack/react-query';

import { call } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';

/** A planned session as a calendar file, to send with the invitation. */
export function SaveCalendarFile({ sessionId }: { sessionId: string }) {
  const t = useTexts('supervision');
  const language = useLanguage();
  const done = useDoneMessage();
  const showError = useShowError();
  const work = useMutation({
    mutationFn: async () => {
      const { fileName, text } = await call('supervision.calendarFile', { id: sessionId, language });
      return call('app.saveFile', { suggestedName: fileName, bytes: new TextEncoder().encode(text) });
    },
    onSuccess: ({ saved, name }) => {
      if (saved) done(t('session.fileSaved', { name: name ?? '' }));
    },
    onError: showError,
  });
  return (
    <LinkButton isBusy={work.isPending} onClick={() => work.mutate()}>
      {t('session.calendarFile')}
    </LinkButton>
  );
}
