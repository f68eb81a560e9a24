import { Link } from 'react-router';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { dayOfMoment } from '../../app/dayOfMoment.ts';
import classes from './referralList.module.css';

/** A melding that was begun and not registered: where it is, one press away. */
export function DraftReminder() {
  const t = useTexts('referral');
  const formats = useFormats();
  const { data } = useApiQuery('draft.list', { kind: 'referral' });
  const latest = data?.[0];
  if (!data || !latest) return null;
  return (
    <p className={classes.drafts}>
      {t('draftNote.text', {
        count: data.length,
        day: formats.day(dayOfMoment(latest.updatedAt)),
        clock: formats.clock(latest.updatedAt),
      })}
      <Link to="/meldinger/ny" className="link">
        {t('draftNote.action')}
      </Link>
    </p>
  );
}
