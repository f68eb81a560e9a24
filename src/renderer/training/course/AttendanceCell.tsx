import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';

import type { Day } from '../../../domain/calendar/day.ts';
import type { AttendanceMark } from '../../../domain/training/codes.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from './course.module.css';

interface AttendanceCellProps {
  /** «row,column»: where the arrows find it. */
  place: string;
  name: string;
  day: Day;
  mark: AttendanceMark | null;
  /** The session has been, and one may write. */
  isOpen: boolean;
  onPress: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Whether Tab stops here. */
  isStop: boolean;
  onFocus: () => void;
}

/** Whether somebody was at a session; a press changes it. */
export function AttendanceCell({
  place,
  name,
  day,
  mark,
  isOpen,
  isStop,
  onFocus,
  onPress,
  onKeyDown,
}: AttendanceCellProps) {
  const t = useTexts('course');
  const code = useTexts('code');
  const formats = useFormats();
  const words = mark === null ? t('people.notNoted') : code(`attendanceMark.${mark}`);
  const sign = (
    <>
      {mark === 'attended' && <IconCheck size={18} stroke={1.9} aria-hidden />}
      {mark === 'absent' && <IconMinus size={18} stroke={1.9} aria-hidden />}
      {words}
    </>
  );
  if (!isOpen) {
    return (
      <span className={classes.mark} data-mark={mark ?? 'none'}>
        {mark === null ? '–' : sign}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classes.mark}
      tabIndex={isStop ? 0 : -1}
      data-cell={place}
      data-mark={mark ?? 'none'}
      aria-label={t('people.cell', { name, session: formats.day(day), mark: words })}
      onFocus={onFocus}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {sign}
    </button>
  );
}
