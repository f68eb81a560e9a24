import { Button } from '@mantine/core';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Warning } from '../../components/Warning.tsx';
import { GoalsAndMeasures } from '../content/GoalsAndMeasures.tsx';
import { Members } from '../content/Members.tsx';
import { OwnWords } from '../content/OwnWords.tsx';
import type { PlanWords } from '../content/planWords.ts';
import { wordsParts } from '../content/wordsParts.ts';
import { focusOnce } from '../page/focusOnce.ts';
import classes from '../content/content.module.css';

interface ShownVersionProps {
  version: PlanWords['versions'][number];
  workingNumber: number;
  onClose: () => void;
}

/** An agreed version as it was then: to read, never to change. */
export function ShownVersion({ version: { id, number, agreedOn }, workingNumber, onClose }: ShownVersionProps) {
  const t = useTexts('planContent');
  const formats = useFormats();
  const { data, error } = useApiQuery('planContent.version', { id });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Loading />;
  const { body } = data.snapshot;
  return (
    <>
      <div className={classes.head}>
        <h2 ref={focusOnce} tabIndex={-1}>
          {t('version.shownTitle', { number, day: formats.day(agreedOn) })}
        </h2>
        <Button variant="default" onClick={onClose}>
          {t('version.back')}
        </Button>
      </div>
      <Warning tone="neutral">{t('version.frozen', { number: Math.max(workingNumber, number + 1) })}</Warning>
      <GoalsAndMeasures body={body} stops={null} isEvaluationLate={false} onOpen={null} onMove={null} />
      <Members members={body.members} stops={null} onOpen={null} />
      <OwnWords body={body} parts={wordsParts.filter((part) => part !== 'goal')} onOpen={null} />
    </>
  );
}
