import type { ReactNode } from 'react';

import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import type { Day } from '../../domain/calendar/day.ts';
import type { TaskWords } from '../../locales/taskWords.ts';
import classes from './worklist.module.css';

interface WaitingLineProps {
  id: string;
  isActive: boolean;
  onOpen: () => void;
  who: string;
  /** What tells them from others: born when, of which unit. */
  whoSecond: string;
  words: TaskWords;
  deadline: ReactNode;
  receivedOn: Day | null;
  responsible: string | null;
  action: ReactNode;
}

/** One row: who, what to do, deadline, the case's age, who has it. The same columns on the red line and below it. */
export function WaitingLine(props: WaitingLineProps) {
  const { id, isActive, onOpen, who, whoSecond, words, deadline, receivedOn, responsible, action } = props;
  const t = useTexts('worklist');
  const formats = useFormats();
  const today = useToday();
  return (
    // The keys are the grid's: it moves between rows and opens on Enter.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="row"
      tabIndex={isActive ? 0 : -1}
      data-active={isActive || undefined}
      className={classes.line}
      onClick={onOpen}
    >
      <div role="gridcell" className={classes.who}>
        <strong>{who}</strong>
        <span className="second">{whoSecond}</span>
      </div>
      <div role="gridcell" className={classes.what}>
        <span>{words.what}</span>
        <span className="second">{words.detail}</span>
      </div>
      <div role="gridcell" className={classes.due}>
        {deadline}
      </div>
      <div role="gridcell" className={classes.age} data-label={t('column.age')}>
        {receivedOn === null ? '–' : formats.duration(receivedOn, today)}
      </div>
      <div role="gridcell" className={classes.responsible} data-label={t('column.responsible')}>
        {responsible ?? t('nobody')}
      </div>
      <div role="gridcell" className={classes.action}>
        {action}
      </div>
    </div>
  );
}
