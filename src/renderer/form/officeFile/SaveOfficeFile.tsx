import { useMutation } from '@tanstack/react-query';

import type { OfficeFileLine } from '../../../contract/officeFile.ts';
import { call } from '../../api/client.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage, useShowError } from '../../app/notifications.tsx';
import { ReasonDialog } from '../ReasonDialog.tsx';

/** Asks why, then where, and has the register write a copy there. */
export function SaveOfficeFile({ line: { id, name }, onClose }: { line: OfficeFileLine; onClose: () => void }) {
  const t = useTexts('attachment');
  const say = useDoneMessage();
  const showError = useShowError();
  const save = useMutation({
    mutationFn: async (ground: string) => {
      const file = await call('app.pickFileToSave', { purpose: 'attachment', suggestedName: name });
      if (file === null) return null;
      await call('officeFile.saveCopy', { id, fileToken: file.fileToken, ground });
      return file.name;
    },
    onSuccess: (saved) => {
      if (saved === null) return;
      say(t('copy.saved', { name: saved }));
      onClose();
    },
    onError: showError,
  });
  return (
    <ReasonDialog
      title={t('copy.title')}
      text={t('copy.text')}
      label={t('copy.label')}
      help={t('copy.help')}
      go={t('copy.go')}
      isBusy={save.isPending}
      onAnswer={(ground) => save.mutate(ground)}
      onClose={onClose}
    />
  );
}
