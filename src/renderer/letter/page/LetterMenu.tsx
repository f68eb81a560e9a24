import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';

import type { TextSize } from '../../../domain/document/paper.ts';
import { mayTakeLetterStep } from '../../../domain/letter/letterState.ts';
import { call } from '../../api/client.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePrintAction } from '../../app/printPage.ts';
import { usePermission } from '../../app/session.tsx';
import { GroundDialog } from '../../components/takeOut/GroundDialog.tsx';
import { MakingNote } from '../../components/takeOut/MakingNote.tsx';
import { useTakeOut } from '../../components/takeOut/useTakeOut.ts';
import { LargeType } from '../LargeType.tsx';
import type { LetterFile } from './letterFile.ts';

/** What may be done with a letter besides the one thing that waits: on paper, as a file, corrected, thrown away. */
export function LetterMenu({ file, onEdit }: { file: LetterFile; onEdit: () => void }) {
  const t = useTexts('letter');
  const takeOut = useTexts('takeOut');
  const mayWrite = usePermission('case.write');
  const mayExport = usePermission('export.run');
  const { id, state, stop, lacks } = file;
  const [textSize, setTextSize] = useState<TextSize>('normal');
  const out = useTakeOut('letters', ({ format, ground }) =>
    call('letter.takeOut', { id, format: format === 'docx' ? 'docx' : 'html', textSize, ground }),
  );
  const { start } = out;
  const leaves = mayExport && stop === null && mayTakeLetterStep('takeOut', state);
  const print = useCallback(() => start('print'), [start]);
  usePrintAction(leaves ? print : null);
  const items = useSteps(file);
  return (
    <>
      {mayWrite && mayTakeLetterStep('change', state) && (lacks.length === 0 || stop !== null) && (
        <Button variant="default" onClick={onEdit}>
          {t('page.edit')}
        </Button>
      )}
      {leaves && <LargeType textSize={textSize} onChange={setTextSize} />}
      {leaves &&
        (['print', 'pdf', 'docx'] as const).map((way) => (
          <Button key={way} variant="default" loading={out.making === way} onClick={() => start(way)}>
            {takeOut(way === 'docx' ? 'word' : way)}
          </Button>
        ))}
      {mayWrite && items.length > 0 && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="default" size={40} aria-label={t('page.more')}>
              <IconDots size={20} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {items.map(({ key, label, run }) => (
              <Menu.Item key={key} onClick={run}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {out.making && <MakingNote key={out.making} target={out.making} />}
      {out.asking && <GroundDialog onAnswer={out.answer} onClose={out.giveUp} />}
    </>
  );
}

/** The steps that are taken from the menu, each of which can be taken back. */
function useSteps({ id, version, state }: LetterFile) {
  const t = useTexts('letter');
  const done = useDoneMessage();
  const navigate = useNavigate();
  const target = { id, version };
  const undoSending = useApiCommand('letter.undoSending', { onDone: () => done(t('page.undone')) });
  const restore = useApiCommand('letter.restore', { onDone: () => done(t('page.restored')) });
  const discard = useApiCommand('letter.discard', {
    onDone: (after) => done(t('page.discarded'), () => restore.mutate({ id, version: after.version })),
  });
  const correct = useApiCommand('letter.correct', { onDone: (made) => void navigate(`/brev/${made.id}`) });
  const all = [
    { key: 'undoSending', label: t('page.undoSending'), run: () => undoSending.mutate(target) },
    { key: 'correct', label: t('page.correct'), run: () => correct.mutate(target) },
    { key: 'discard', label: t('page.discard'), run: () => discard.mutate(target) },
    { key: 'restore', label: t('page.restore'), run: () => restore.mutate(target) },
  ] as const;
  return all.filter(({ key }) => mayTakeLetterStep(key, state));
}
