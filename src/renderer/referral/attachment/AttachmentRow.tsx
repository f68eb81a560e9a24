import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';

import type { AttachmentLine } from '../../../contract/attachment.ts';
import { isShownKind } from '../../../domain/attachment/attachmentKind.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { useSizeText } from '../../components/fileView/useSizeText.ts';
import { ReasonDialog } from '../../form/ReasonDialog.tsx';
import { dayOfMoment } from '../../app/dayOfMoment.ts';
import classes from './attachment.module.css';
import { SaveCopyDialog } from './SaveCopyDialog.tsx';

/** One file: pressed, it is shown in the window where the window can; what else may be done stands behind the dots. */
export function AttachmentRow({ line, onShow }: { line: AttachmentLine; onShow: () => void }) {
  const t = useTexts('attachment');
  const formats = useFormats();
  const sizeText = useSizeText();
  const mayWrite = usePermission('case.write');
  const mayExport = usePermission('export.run');
  const [dialog, setDialog] = useState<'copy' | 'remove' | null>(null);
  const { name, kind } = line;
  const close = () => setDialog(null);
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        {isShownKind(kind) ? (
          <button type="button" className="link" aria-label={t('show', { name })} onClick={onShow}>
            {name}
          </button>
        ) : (
          <span>{name}</span>
        )}
        <p className="second">
          {t(`kinds.${kind}`)}, {sizeText(line.size)}
          <br />
          {t('addedBy', { day: formats.day(dayOfMoment(line.addedAt)), by: line.addedBy })}
        </p>
      </div>
      {(mayWrite || mayExport) && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('more', { name })}>
              <IconDots size={18} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {mayExport && <Menu.Item onClick={() => setDialog('copy')}>{t('saveCopy')}</Menu.Item>}
            {mayWrite && <Menu.Item onClick={() => setDialog('remove')}>{t('remove')}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
      {dialog === 'copy' && <SaveCopyDialog line={line} onClose={close} />}
      {dialog === 'remove' && <RemoveDialog line={line} onClose={close} />}
    </li>
  );
}

function RemoveDialog({ line: { id, name }, onClose }: { line: AttachmentLine; onClose: () => void }) {
  const t = useTexts('attachment');
  const say = useDoneMessage();
  const remove = useApiCommand('attachment.remove', {
    invalidates: ['attachment.ofCase'],
    onDone: () => {
      say(t('removed', { name }));
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={t('removal.title', { name })}
      text={t('removal.text')}
      label={t('removal.label')}
      help={t('removal.help')}
      go={t('removal.go')}
      isBusy={remove.isPending}
      onAnswer={(because) => remove.mutate({ id, because })}
      onClose={onClose}
    />
  );
}
