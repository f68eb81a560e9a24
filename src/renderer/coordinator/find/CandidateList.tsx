import { IconAlertCircle, IconCalendarOff, IconHeartHandshake } from '@tabler/icons-react';
import { useId } from 'react';

import { useFormats, useTexts } from '../../app/language.tsx';
import { LoadBar } from '../../components/LoadBar.tsx';
import type { CoordinatorRole } from '../../../domain/coordinator/codes.ts';
import { useCoordinatorWords } from '../coordinatorWords.ts';
import { scaleOf } from '../loadScale.ts';
import { Skills } from '../Skills.tsx';
import classes from './find.module.css';
import type { Candidate } from './findCase.ts';

interface CandidateListProps {
  rows: readonly Candidate[];
  role: CoordinatorRole;
  chosenId: string | null;
  onChoose: (id: string) => void;
}

/** The coordinators as one choice: arrows move and choose. Full and absent ones stay visible, paler, last. */
export function CandidateList({ rows, role, chosenId, onChoose }: CandidateListProps) {
  const t = useTexts('coordinator');
  const group = useId();
  if (rows.length === 0) return <p className={classes.none}>{t('find.none')}</p>;
  const scale = scaleOf(rows);
  return (
    <div role="radiogroup" aria-label={t('find.list')}>
      <div className={classes.head} aria-hidden>
        <span />
        <span>{t('column.name')}</span>
        <span>{t('column.load')}</span>
        <span>{t('column.skills')}</span>
      </div>
      {rows.map((row) => (
        <Line
          key={row.id}
          row={row}
          role={role}
          scale={scale}
          group={group}
          isChosen={row.id === chosenId}
          onChoose={() => onChoose(row.id)}
        />
      ))}
    </div>
  );
}

interface LineProps {
  row: Candidate;
  role: CoordinatorRole;
  scale: number;
  group: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Line({ row, role, scale, group, isChosen, onChoose }: LineProps) {
  const id = useId();
  const words = useCoordinatorWords();
  const family = useTexts('family');
  const formats = useFormats();
  const isPale = row.obstacles.length > 0;
  return (
    <label className={classes.line} data-chosen={isChosen || undefined} data-pale={isPale || undefined}>
      <input
        type="radio"
        name={group}
        className={classes.radio}
        checked={isChosen}
        onChange={onChoose}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-place ${id}-load ${id}-skills`}
      />
      <span className={classes.two}>
        <strong id={`${id}-name`}>{row.name}</strong>
        <span id={`${id}-place`} className="second">
          {words.place(row)}
        </span>
        {row.servesFamily.length > 0 && (
          <span className={classes.family}>
            <IconHeartHandshake size={16} stroke={1.6} aria-hidden />
            {family('serves', { names: formats.list(row.servesFamily.map(formats.spokenName)) })}
          </span>
        )}
      </span>
      <span id={`${id}-load`} className={classes.two}>
        <LoadBar persons={row.persons} max={row.maxPersons} scale={scale} pale={isPale} />
        {words.obstacles(row, row.obstacles, role).map((text, index) => (
          <span key={text} className={classes.obstacle}>
            {index === 0 && row.isAbsent ? (
              <IconCalendarOff size={16} stroke={1.6} aria-hidden />
            ) : (
              <IconAlertCircle size={16} stroke={1.6} aria-hidden />
            )}
            {text}
          </span>
        ))}
      </span>
      <span id={`${id}-skills`} className={classes.two}>
        <Skills competences={row.competences} matches={row.matches} />
        <span className="second">{words.role(row)}</span>
      </span>
    </label>
  );
}
