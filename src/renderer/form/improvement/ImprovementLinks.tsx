import { IconBulb } from '@tabler/icons-react';
import { Link } from 'react-router';

import type { ImprovementState } from '../../../domain/improvement/improvement.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from './improvement.module.css';

interface LinkedImprovement {
  id: string;
  title: string;
  state: ImprovementState;
  dueOn?: string | null;
}

interface ImprovementLinksProps {
  improvements: readonly LinkedImprovement[];
  /** Offers to make one; null where that is not offered. */
  onMake: (() => void) | null;
  /** What it would come from, for those who hear the page. */
  about: string;
}

/** The improvements that came of something, each with its due date, and the way to make one. */
export function ImprovementLinks({ improvements, onMake, about }: ImprovementLinksProps) {
  const t = useTexts('improvement');
  const code = useTexts('code');
  const formats = useFormats();
  const textOf = ({ title, state, dueOn }: LinkedImprovement) => {
    if (state === 'done' || state === 'dropped')
      return t('ended', { title, state: code(`improvementState.${state}`).toLowerCase() });
    return dueOn ? t('withDue', { title, day: formats.day(dueOn) }) : title;
  };
  return (
    <span className={classes.links}>
      {improvements.map((one) => (
        <span key={one.id}>
          <IconBulb size={16} stroke={1.6} aria-hidden />
          <Link className="link" to={`/forbedring/${one.id}`}>
            {textOf(one)}
          </Link>
        </span>
      ))}
      {onMake && (
        <button type="button" className="link" onClick={onMake}>
          {t('make')}
          <span className="visually-hidden">: {about}</span>
        </button>
      )}
    </span>
  );
}
