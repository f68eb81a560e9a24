import { Button, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { call } from '../../../api/client.ts';
import { ErrorNote } from '../../../components/ErrorNote.tsx';
import { useTexts } from '../../../app/language.tsx';
import classes from '../series.module.css';
import type { ReadTable } from './makeForm.ts';

/** The table one has already: in a file, or copied out of a spreadsheet. It is read by the register. */
export function ReadTablePart({ onRead }: { onRead: (table: ReadTable) => void }) {
  const t = useTexts('series');
  const [text, setText] = useState('');
  const read = useMutation({
    mutationFn: async (pasted: string | null): Promise<ReadTable | null> => {
      if (pasted !== null) return call('series.readTable', { from: { text: pasted } });
      const file = await call('app.pickFileToOpen', { purpose: 'spreadsheet' });
      return file && call('series.readTable', { from: { fileToken: file.fileToken } });
    },
    onSuccess: (table) => table && onRead(table),
  });
  return (
    <section className={classes.panel} aria-labelledby="series-table">
      <h2 id="series-table">{t('make.table')}</h2>
      <div>
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} stroke={1.7} aria-hidden />}
          loading={read.isPending}
          onClick={() => read.mutate(null)}
        >
          {t('make.pick')}
        </Button>
      </div>
      <Textarea
        label={t('make.paste')}
        description={t('make.pasteHelp')}
        autosize
        minRows={3}
        maxRows={10}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== '' && (
        <div>
          <Button variant="default" loading={read.isPending} onClick={() => read.mutate(text)}>
            {t('make.read')}
          </Button>
        </div>
      )}
      {read.error && <ErrorNote error={read.error} />}
      <p className={classes.notes}>{t('make.hint')}</p>
    </section>
  );
}
