import { Button, Modal } from '@mantine/core';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';

interface ApproveDialogProps {
  name: string;
  proposal: { id: string; version: number };
  onClose: () => void;
  onDeleted: () => void;
}

/** The one thing that cannot be undone says what will be gone. */
export function ApproveDialog({ name, proposal: { id, version }, onClose, onDeleted }: ApproveDialogProps) {
  useFocusBack();
  const t = useTexts('privacy');
  const app = useTexts('app');
  const say = useDoneMessage();
  const approve = useApiCommand('privacy.approveDeletion', {
    onDone: ({ rows }) => {
      onDeleted();
      say(t('page.deletedDone', { count: rows }));
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('page.approveTitle', { name })}
      closeButtonProps={{ 'aria-label': app('close') }}
    >
      <p>{t('page.approveText')}</p>
      <p>{t('page.approveBackups')}</p>
      <DialogFoot>
        <Button variant="default" onClick={onClose} data-autofocus>
          {app('cancel')}
        </Button>
        <Button loading={approve.isPending} onClick={() => approve.mutate({ id, version })}>
          {t('page.approveConfirm')}
        </Button>
      </DialogFoot>
    </Modal>
  );
}
