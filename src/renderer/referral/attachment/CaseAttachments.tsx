import { IconPaperclip } from '@tabler/icons-react';
import { useCallback, useState } from 'react';

import type { AttachmentLine } from '../../../contract/attachment.ts';
import { call } from '../../api/client.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { FileView } from '../../components/fileView/FileView.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import classes from './attachment.module.css';
import { AttachmentRow } from './AttachmentRow.tsx';
import { useAddAttachment } from './useAddAttachment.ts';

/** The files kept with a case, among its facts; those that were removed are told of when asked for. */
export function CaseAttachments({ referralId }: { referralId: string }) {
  const t = useTexts('attachment');
  const mayWrite = usePermission('case.write');
  const { data, error } = useApiQuery('attachment.ofCase', { referralId });
  const { add, isAdding } = useAddAttachment(referralId);
  const [shown, setShown] = useState<AttachmentLine | null>(null);
  const kept = data?.filter((line) => line.removed === null) ?? [];
  const removed = data?.filter((line) => line.removed !== null) ?? [];
  return (
    <SideFacts
      title={t('title')}
      link={
        mayWrite && (
          <LinkButton isBusy={isAdding} title={t('addHelp')} onClick={add}>
            <IconPaperclip size={16} stroke={1.6} aria-hidden className={classes.clip} />
            {t('add')}
          </LinkButton>
        )
      }
    >
      {error && <ErrorNote error={error} />}
      {data && kept.length === 0 && <p className="second">{t('none')}</p>}
      {kept.length > 0 && (
        <ul className={classes.list}>
          {kept.map((line) => (
            <AttachmentRow key={line.id} line={line} onShow={() => setShown(line)} />
          ))}
        </ul>
      )}
      {removed.length > 0 && <Removed lines={removed} />}
      {shown && <Shown line={shown} onClose={() => setShown(null)} />}
    </SideFacts>
  );
}

function Shown({ line: { id, name }, onClose }: { line: AttachmentLine; onClose: () => void }) {
  const load = useCallback(() => call('attachment.show', { id }), [id]);
  return <FileView name={name} load={load} onClose={onClose} />;
}

function Removed({ lines }: { lines: readonly AttachmentLine[] }) {
  const t = useTexts('attachment');
  const formats = useFormats();
  return (
    <details className={classes.removed}>
      <summary className="link">{t('removedShow', { count: lines.length })}</summary>
      <ul className={classes.list}>
        {lines.map(({ id, name, removed }) => (
          <li key={id}>
            <s>{name}</s>
            {removed && (
              <p className="second">
                {t('removedLine', {
                  day: formats.day(removed.at.slice(0, 10)),
                  by: removed.by,
                  because: removed.because,
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
