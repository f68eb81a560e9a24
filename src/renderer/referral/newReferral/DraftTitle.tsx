import type { Moment } from '../../../domain/calendar/day.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { dayOfMoment } from '../../app/dayOfMoment.ts';
import classes from './newReferral.module.css';

interface DraftTitleProps {
  updatedAt: Moment;
  /** How many more drafts there are. */
  others: number;
  onSwitch: () => void;
}

/** Says that one goes on with a draft, and leads to the next one where there are more. */
export function DraftTitle({ updatedAt, others, onSwitch }: DraftTitleProps) {
  const t = useTexts('referral');
  const formats = useFormats();
  return (
    <p className={classes.drafts}>
      {t('new.resumed', { day: formats.day(dayOfMoment(updatedAt)), clock: formats.clock(updatedAt) })}
      {others > 0 && (
        <>
          {t('new.otherDrafts', { count: others })}
          <button type="button" className="link" onClick={onSwitch}>
            {t('new.switchDraft')}
          </button>
        </>
      )}
    </p>
  );
}
