import type { ReactNode } from 'react';

import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import type { PersonLine } from '../../contract/person.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { TaskWords } from './taskWords.ts';
import classes from './worklist.module.css';

interface WaitingLineProps {
  id: string;
  isActive: boolean;
  onOpen: () => void;
  person: PersonLine;
  words: TaskWords;
  deadline: ReactNode;
  receivedOn: Day | null;
  responsible: string | null;
  action: ReactNode;
}

/** One row: who, what to do, deadline, the case's age, who has it. The same columns on the red line and below it. */
export function WaitingLine(props: WaitingLineProps) {
  const { id, isActive, onOpen, person, words, deadline, receivedOn, responsible, action } = props;
  const t = useTexts('worklist');
  const formats = useFormats();
  const today = useToday();
  return (
    // The keyboard's way in is the grid itself, which opens the marked row on Enter.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <tr id={id} tabIndex={-1} data-active={isActive || undefined} className={classes.line} onClick={onOpen}>
      <td className={classes.who}>
        <strong>{formats.name(person)}</strong>
        <span className="second">{formats.born(person)}</span>
      </td>
      <td className={classes.what}>
        <span>{words.what}</span>
        <span className="second">{words.detail}</span>
      </td>
      <td className={classes.due}>{deadline}</td>
      <td className={classes.age} data-label={t('column.age')}>
        {receivedOn === null ? '–' : formats.duration(receivedOn, today)}
      </td>
      <td className={classes.responsible} data-label={t('column.responsible')}>
        {responsible ?? t('nobody')}
      </td>
      <td className={classes.action}>{action}</td>
    </tr>
  );
}
