import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPaperclip } from '@tabler/icons-react';
import { useCallback, useState } from 'react';

import type { OfficeFileLine } from '../../../contract/officeFile.ts';
import { isShownKind } from '../../../domain/attachment/attachmentKind.ts';
import { call } from '../../api/client.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { FileView } from '../../components/fileView/FileView.tsx';
import { useSizeText } from '../../components/fileView/useSizeText.ts';
import { SideFacts } from '../../components/SidePanel.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import classes from './officeFile.module.css';
import { SaveOfficeFile } from './SaveOfficeFile.tsx';
import { useAddOfficeFile } from './useAddOfficeFile.ts';

/** The files of an agreement, a procedure or a plan, encrypted with the register. */
export function OfficeFiles({ subjectId }: { subjectId: string }) {
  const t = useTexts('directory');
  const attachment = useTexts('attachment');
  const mayWrite = usePermission('report.write');
  const { data } = useApiQuery('officeFile.of', { subjectId });
  const { add, isAdding } = useAddOfficeFile(subjectId);
  const [shown, setShown] = useState<OfficeFileLine | null>(null);
  return (
    <SideFacts
      title={t('files.title')}
      link={
        mayWrite && (
          <LinkButton isBusy={isAdding} title={attachment('addHelp')} onClick={add}>
            <IconPaperclip size={16} stroke={1.6} aria-hidden /> {t('files.add')}
          </LinkButton>
        )
      }
    >
      {data?.length === 0 && <p className="second">{t('files.none')}</p>}
      {data && data.length > 0 && (
        <ul className={classes.files}>
          {data.map((line) => (
            <FileLine key={line.id} line={line} onShow={() => setShown(line)} />
          ))}
        </ul>
      )}
      {shown && <Shown line={shown} onClose={() => setShown(null)} />}
    </SideFacts>
  );
}

function FileLine({ line, onShow }: { line: OfficeFileLine; onShow: () => void }) {
  const t = useTexts('directory');
  const attachment = useTexts('attachment');
  const formats = useFormats();
  const sizeText = useSizeText();
  const say = useDoneMessage();
  const mayWrite = usePermission('report.write');
  const mayExport = usePermission('export.run');
  const [isSaving, setSaving] = useState(false);
  const { id, name, kind, size, addedAt, addedBy } = line;
  const restore = useApiCommand('officeFile.restore');
  const remove = useApiCommand('officeFile.remove', {
    onDone: () => say(t('files.removed', { name }), () => restore.mutate({ id })),
  });
  return (
    <li className={classes.file}>
      <div>
        {isShownKind(kind) ? (
          <button type="button" className="link" aria-label={attachment('show', { name })} onClick={onShow}>
            {name}
          </button>
        ) : (
          <span>{name}</span>
        )}
        <p className="second">
          {attachment(`kinds.${kind}`)}, {sizeText(size)}
          <br />
          {attachment('addedBy', { day: formats.day(addedAt.slice(0, 10)), by: addedBy })}
        </p>
      </div>
      {(mayWrite || mayExport) && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={attachment('more', { name })}>
              <IconDots size={18} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {mayExport && <Menu.Item onClick={() => setSaving(true)}>{attachment('saveCopy')}</Menu.Item>}
            {mayWrite && <Menu.Item onClick={() => remove.mutate({ id })}>{t('files.remove')}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
      {isSaving && <SaveOfficeFile line={line} onClose={() => setSaving(false)} />}
    </li>
  );
}

function Shown({ line: { id, name }, onClose }: { line: OfficeFileLine; onClose: () => void }) {
  const load = useCallback(() => call('officeFile.show', { id }), [id]);
  return <FileView name={name} load={load} onClose={onClose} />;
}
