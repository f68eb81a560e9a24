import { IconAlertCircleFilled, IconCheck, IconClock } from '@tabler/icons-react';

import { allows, type ConsentStanding } from '../../../domain/consent/consentStatus.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from '../content/content.module.css';

interface ConsentSignProps {
  standing: ConsentStanding;
  /** Opens what is to be written down; null where one may not. */
  onAsk: (() => void) | null;
  askLabel: string;
}

/** How a consent stands, in sign and word: holds, runs out soon, or stops what it is about. */
export function ConsentSign({ standing: { status, consent }, onAsk, askLabel }: ConsentSignProps) {
  const t = useTexts('planContent');
  const code = useTexts('code');
  const formats = useFormats();
  const until = consent?.validUntil ?? null;
  if (status === 'valid') {
    return (
      <span className={classes.good}>
        <IconCheck size={17} stroke={2.2} aria-hidden />
        {until === null ? t('members.open') : t('members.until', { day: formats.day(until) })}
      </span>
    );
  }
  const text =
    allows(status) && until !== null
      ? t('members.until', { day: formats.day(until) })
      : code(`consentStatus.${status}`);
  return (
    <span className={allows(status) ? classes.amber : classes.red}>
      {allows(status) ? (
        <IconClock size={17} stroke={1.8} aria-hidden />
      ) : (
        <IconAlertCircleFilled size={17} aria-hidden />
      )}
      {onAsk ? (
        <button type="button" className={classes.askButton} aria-label={`${text}. ${askLabel}`} onClick={onAsk}>
          {text}
        </button>
      ) : (
        text
      )}
    </span>
  );
}
