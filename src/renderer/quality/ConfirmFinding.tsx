import type { FindingRow } from '../../contract/quality.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { ReasonDialog } from '../form/ReasonDialog.tsx';

/** Asks why a finding is right as it stands. It can be taken back. */
export function ConfirmFinding({ finding, onClose }: { finding: FindingRow; onClose: () => void }) {
  const t = useTexts('quality');
  const done = useDoneMessage();
  const undo = useApiCommand('quality.unconfirm');
  const confirm = useApiCommand('quality.confirm', {
    onDone: ({ id }) => {
      done(t('confirmed'), () => undo.mutate({ id }));
      onClose();
    },
  });
  const { kind, subjectId, fingerprint } = finding;
  return (
    <ReasonDialog
      title={t('confirmTitle')}
      text={`${t(`kind.${kind}`)}. ${t('confirmText')}`}
      label={t('reason')}
      help={t('reasonHelp')}
      go={t('confirm')}
      isBusy={confirm.isPending}
      onAnswer={(reason) => confirm.mutate({ kind, subjectId, fingerprint, reason })}
      onClose={onClose}
    />
  );
}
