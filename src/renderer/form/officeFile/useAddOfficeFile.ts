import { useMutation, useQueryClient } from '@tanstack/react-query';

import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';

/** Picks a file and has the register take it in. */
export function useAddOfficeFile(subjectId: string): { add: () => void; isAdding: boolean } {
  const t = useTexts('directory');
  const queries = useQueryClient();
  const say = useDoneMessage();
  const showError = useShowError();
  const work = useMutation({
    mutationFn: async () => {
      const file = await call('app.pickFileToOpen', { purpose: 'attachment' });
      if (file === null) return null;
      await call('officeFile.add', { subjectId, fileToken: file.fileToken });
      await queries.invalidateQueries();
      return file.name;
    },
    onSuccess: (name) => name !== null && say(t('files.added', { name })),
    onError: showError,
  });
  return { add: () => work.mutate(), isAdding: work.isPending };
}
