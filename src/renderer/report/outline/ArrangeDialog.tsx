import { Button, Modal } from '@mantine/core';
import { useState } from 'react';

import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { movedChapter, type OutlineEntry } from '../../../domain/report/outline.ts';
import { textsFor } from '../../../locales/texts.ts';
import { useApiCommand } from '../../api/useApiCommand.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { ArrangeRow } from './ArrangeRow.tsx';
import classes from './outline.module.css';

interface ArrangeDialogProps {
  outline: readonly OutlineEntry[];
  language: LetterLanguage;
  onClose: () => void;
}

/** Which chapters the office's reports have, and in which order. Nothing is lost by leaving one out: its comment is kept. */
export function ArrangeDialog({ outline, language, onClose }: ArrangeDialogProps) {
  useFocusBack();
  const t = useTexts('reportPage');
  const app = useTexts('app');
  const chapterName = textsFor(language)('report');
  const say = useDoneMessage();
  const [entries, setEntries] = useState(outline);
  const [moved, setMoved] = useState('');
  const arrange = useApiCommand('report.arrange', {
    onDone: () => {
      say(t('outline.done'));
      onClose();
    },
  });
  const move = (chapter: OutlineEntry['chapter'], step: -1 | 1) => {
    const next = movedChapter(entries, chapter, step);
    setEntries(next);
    const place = next.findIndex((entry) => entry.chapter === chapter) + 1;
    setMoved(t('outline.moved', { chapter: chapterName(`chapter.${chapter}`), place, all: next.length }));
  };
  const include = (chapter: OutlineEntry['chapter'], isIncluded: boolean) =>
    setEntries(entries.map((entry) => (entry.chapter === chapter ? { chapter, isIncluded } : entry)));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('outline.title')}
      closeButtonProps={{ 'aria-label': app('close') }}
      size="lg"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          arrange.mutate({ outline: [...entries] });
        }}
      >
        <p className={classes.intro}>{t('outline.text')}</p>
        <ul className={classes.list}>
          {entries.map((entry) => (
            <ArrangeRow
              key={entry.chapter}
              entry={entry}
              name={chapterName(`chapter.${entry.chapter}`)}
              language={language}
              onInclude={(isIncluded) => include(entry.chapter, isIncluded)}
              onMove={(step) => move(entry.chapter, step)}
            />
          ))}
        </ul>
        <p className="visually-hidden" role="status">
          {moved}
        </p>
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {app('cancel')}
          </Button>
          <Button type="submit" loading={arrange.isPending}>
            {t('outline.save')}
          </Button>
        </DialogFoot>
      </form>
    </Modal>
  );
}
