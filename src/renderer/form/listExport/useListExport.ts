import { useMutation } from '@tanstack/react-query';

import type { SeenListInput } from '../../../contract/listExport.ts';
import { call } from '../../api/client.ts';
import { useProgress } from '../../api/useProgress.ts';
import { useLanguage, useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import type { ExportChoices } from './ExportDialog.tsx';

/** Asks for a place, has the register write the list there, and says what came of it. */
export function useListExport(seen: SeenListInput, onDone: () => void) {
  const t = useTexts('listExport');
  const language = useLanguage();
  const today = useToday();
  const say = useDoneMessage();
  const showError = useShowError();
  const work = useMutation({
    mutationFn: async (choices: ExportChoices) => {
      const file = await call('app.pickFileToSave', {
        purpose: choices.format,
        suggestedName: `${t(`fileName.${seen.list}`)}-${today}.${choices.format}`,
      });
      if (file === null) return null;
      const { rows } = await call('listExport.write', { fileToken: file.fileToken, language, seen, ...choices });
      return { name: file.name, rows };
    },
    onSuccess: (done) => {
      if (done === null) return;
      say(t('saved', { name: done.name, count: done.rows }));
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
