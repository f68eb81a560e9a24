import { ActionIcon, Button } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';

import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import classes from './attachment.module.css';
import type { PendingFile } from './pendingFile.ts';

interface PendingAttachmentsProps {
  files: readonly PendingFile[];
  onChange: (files: PendingFile[]) => void;
}

/** Files picked for a melding that is not registered yet: they are taken in with it. */
export function PendingAttachments({ files, onChange }: PendingAttachmentsProps) {
  const t = useTexts('attachment');
  const pick = useApiCommand('app.pickFileToOpen', {
    invalidates: 'none',
    onDone: (file) => file && onChange([...files, file]),
  });
  return (
    <div role="group" aria-label={t('title')} className={classes.pending}>
      <strong>{t('title')}</strong>
      <p className="second">
        {t('addHelp')} {t('pending.help')}
      </p>
      {files.length > 0 && (
        <ul className={classes.list}>
          {files.map((file) => (
            <li key={file.fileToken} className={classes.row}>
              <span className={classes.what}>{file.name}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('pending.takeAway', { name: file.name })}
                onClick={() => onChange(files.filter((other) => other !== file))}
              >
                <IconX size={16} stroke={1.7} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          variant="default"
          leftSection={<IconPaperclip size={18} stroke={1.6} aria-hidden />}
          loading={pick.isPending}
          onClick={() => pick.mutate({ purpose: 'attachment' })}
        >
          {t('add')}
        </Button>
      </div>
    </div>
  );
}
