import { useMutation } from '@tanstack/react-query';

import type { SeenListInput } from '../../../contract/listExport.ts';
import { call } from '../../api/client.ts';
import type { InputAt } from '../../api/paths.ts';
import { useProgress } from '../../api/useProgress.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { useSession, useToday } from '../../app/session.tsx';
import type { ExportChoices } from './exportChoices.ts';

/** Asks for a place, has the register write the list there, and says what came of it. */
export function useListExport(seen: SeenListInput, onDone: () => void) {
  const t = useTexts('listExport');
  const language = useLanguage();
  const today = useToday();
  const { office } = useSession();
  const say = useDoneMessage();
  const showError = useShowError();
  const work = useMutation({
    mutationFn: async ({ format, ...order }: ExportChoices) => {
      if (format === 'paper') return printed({ ...order, seen, language: office.letterLanguage });
      const file = await call('app.pickFileToSave', {
        purpose: format,
        suggestedName: `${t(`fileName.${seen.list}`)}-${today}.${format}`,
      });
      if (file === null) return null;
      const { rows } = await call('listExport.write', {
        fileToken: file.fileToken,
        language,
        seen,
        format,
        ...order,
      });
      return { name: file.name, rows };
    },
    onSuccess: (done) => {
      if (done === null) return;
      say(done === 'printed' ? t('printed') : t('saved', { name: done.name, count: done.rows }));
      onDone();
    },
    onError: showError,
  });
  return {
    start: (choices: ExportChoices) => work.mutate(choices),
    isWriting: work.isPending,
    progress: useProgress('listExport.write', work.isPending),
  };
}

/** Puts the list on paper; null when the print dialog is given up. */
async function printed(order: InputAt<'listExport.paper'>): Promise<'printed' | null> {
  const { html } = await call('listExport.paper', order);
  const answer = await call('app.print', { html, landscape: true });
  return answer.printed ? 'printed' : null;
}
