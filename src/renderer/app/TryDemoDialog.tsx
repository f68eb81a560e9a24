import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';

import type { OfficeType } from '../../domain/office/officeType.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { DialogFoot } from '../components/DialogFoot.tsx';
import { useLanguage, useTexts } from './language.tsx';

interface TryDemoDialogProps {
  opened: boolean;
  officeType: OfficeType;
  onClose: () => void;
  /** The demo is open in place of the office's own register. */
  onReady: () => void;
}

/** Says what the demo is and how one comes back from it, makes it, and opens it. */
export function TryDemoDialog({ opened, officeType, onClose, onReady }: TryDemoDialogProps) {
  const t = useTexts('app');
  const language = useLanguage();
  const queries = useQueryClient();
  const make = useApiCommand('register.createDemo', {
    invalidates: 'none',
    onDone: () => {
      onReady();
      void queries.resetQueries();
    },
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t('tryDemo.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <p>{t('tryDemo.text')}</p>
      <p role="status" className="second">
        {make.isPending && t('tryDemo.making')}
      </p>
      <DialogFoot>
        <Button variant="default" onClick={onClose} disabled={make.isPending}>
          {t('cancel')}
        </Button>
        <Button data-autofocus loading={make.isPending} onClick={() => make.mutate({ language, officeType })}>
          {t('tryDemo.open')}
        </Button>
      </DialogFoot>
    </Modal>
  );
}
