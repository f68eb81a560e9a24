import { IconAlertCircleFilled, IconClock } from '@tabler/icons-react';

import type { LetterRow } from '../../contract/letter.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import classes from './letter.module.css';

/** Where a letter stands, and what keeps it. */
export function LetterState({ letter }: { letter: Pick<LetterRow, 'state' | 'sentOn' | 'stop' | 'lacks'> }) {
  const t = useTexts('letter');
  const formats = useFormats();
  const { state, sentOn, stop, lacks } = letter;
  if (state === 'sent' && sentOn !== null)
    return (
      <>
        {t('state.sent')} {formats.day(sentOn)}
      </>
    );
  const keeps = stop ? t('heldBack') : lacks.length > 0 ? t('lacks', { count: lacks.length }) : null;
  if (keeps === null) return t(`state.${state}`);
  const Icon = stop ? IconAlertCircleFilled : IconClock;
  return (
    <span className={`${classes.state} ${stop ? classes.red : classes.amber}`}>
      <Icon size={16} aria-hidden />
      {t(`state.${state}`)}, {keeps}
    </span>
  );
}
