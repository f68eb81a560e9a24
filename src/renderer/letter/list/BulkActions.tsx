import { Button } from '@mantine/core';
import { useState } from 'react';

import type { LetterRow } from '../../../contract/letter.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { usePermission } from '../../app/session.tsx';
import { SendDialog } from '../page/SendDialog.tsx';
import { FillMeeting } from './FillMeeting.tsx';
import { PrintMany } from './PrintMany.tsx';

interface BulkActionsProps {
  rows: readonly LetterRow[];
  onDone: () => void;
}

const targets = (some: readonly LetterRow[]) => some.map(({ id, version }) => ({ id, version }));

/** What can be done with many letters at once: those that lack something or are held back are left where they are. */
export function BulkActions({ rows, onDone }: BulkActionsProps) {
  const mayWrite = usePermission('case.write');
  const mayExport = usePermission('export.run');
  return (
    <>
      {mayExport && <PrintMany rows={rows} />}
      {mayWrite && <FillMeeting rows={rows} onDone={onDone} />}
      {mayWrite && <Steps rows={rows} onDone={onDone} />}
    </>
  );
}

function Steps({ rows, onDone }: BulkActionsProps) {
  const t = useTexts('letter');
  const say = useDoneMessage();
  const [isSending, setSending] = useState(false);
  const free = rows.filter(({ stop, lacks }) => stop === null && lacks.length === 0);
  const drafts = free.filter(({ state }) => state === 'draft');
  const ready = free.filter(({ state }) => state === 'ready');
  const finish = useApiCommand('letter.finish', {
    onDone: () => {
      const left = rows.length - drafts.length;
      const done = t('bulk.finished', { count: drafts.length });
      say(left === 0 ? done : `${done} ${t('bulk.left', { count: left })}`);
      onDone();
    },
  });
  const orNone = (some: readonly LetterRow[], go: () => void) => () => (some.length === 0 ? say(t('bulk.none')) : go());
  return (
    <>
      <Button
        variant="default"
        loading={finish.isPending}
        onClick={orNone(drafts, () => finish.mutate({ letters: targets(drafts) }))}
      >
        {t('bulk.finish')}
      </Button>
      <Button onClick={orNone(ready, () => setSending(true))}>{t('bulk.send')}</Button>
      {isSending && (
        <SendDialog
          letters={ready}
          onSent={() => {
            setSending(false);
            onDone();
          }}
          onClose={() => setSending(false)}
        />
      )}
    </>
  );
}
