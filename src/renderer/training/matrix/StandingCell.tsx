import {
  IconAlertCircleFilled,
  IconCalendarEvent,
  IconCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconClock,
  type IconProps,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

import type { Standing } from '../../../contract/training.ts';
import type { ProgramStatus } from '../../../domain/training/codes.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from './matrix.module.css';

const icons: Readonly<Record<Exclude<ProgramStatus, 'notForThisOne'>, ComponentType<IconProps>>> = {
  completed: IconCheck,
  enrolled: IconCalendarEvent,
  expiresSoon: IconClock,
  expired: IconAlertCircleFilled,
  underWay: IconCircleHalf2,
  missing: IconCircleDashed,
};

/** Where somebody stands in a programme: a sign and a day, or a word where there is no day. */
export function StandingCell({ standing }: { standing: Standing | undefined }) {
  const t = useTexts('training');
  const code = useTexts('code');
  const formats = useFormats();
  if (!standing || standing.status === 'notForThisOne') {
    return (
      <span className={classes.outside}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{code('programStatus.notForThisOne')}</span>
      </span>
    );
  }
  const { status, completedOn, validTo, nextOn } = standing;
  const Icon = icons[status];
  const words = {
    completed: formats.day(completedOn),
    enrolled: formats.day(nextOn),
    expiresSoon: t('matrix.until', { day: formats.day(validTo) }),
    expired: formats.day(validTo),
    underWay: code('programStatus.underWay'),
    missing: code('programStatus.missing'),
  };
  const isWord = status === 'missing' || status === 'underWay';
  return (
    <span className={classes.standing} data-status={status}>
      <Icon size={18} stroke={1.7} aria-hidden />
      {!isWord && <span className="visually-hidden">{code(`programStatus.${status}`)} </span>}
      <span>{words[status]}</span>
    </span>
  );
}

/** What the signs mean. */
export function Legend() {
  const t = useTexts('training');
  const code = useTexts('code');
  return (
    <ul className={classes.legend} aria-label={t('matrix.legend')}>
      {Object.entries(icons).map(([status, Icon]) => (
        <li key={status} className={classes.sign} data-status={status}>
          <Icon size={18} stroke={1.7} aria-hidden />
          {code(`programStatus.${status as keyof typeof icons}`)}
        </li>
      ))}
    </ul>
  );
}
