import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import type { MeetingItem } from '../meetingFile.ts';
import classes from '../meeting.module.css';

/** What is written at a point, and what was decided. */
export function ItemWords({ item }: { item: MeetingItem }) {
  const t = useTexts('meeting');
  const paper = useTexts('meetingPaper');
  const code = useTexts('code');
  const formats = useFormats();
  const { background, conclusion, responsible, decided, reconsidered, carriedFrom, carriedTo, referral } = item;
  const result =
    (decided && `${code(`outcome.${decided.outcome}`)}, ${code(`legalBasis.${decided.legalBasis}`)}`) ??
    (reconsidered && paper(`complaintStep.${reconsidered.step}`));
  const elsewhere = item.kind === 'decision' && !decided ? (referral?.outcome ?? null) : null;
  return (
    <>
      {carriedFrom && (
        <p className="second">
          <Link className="link" to={`/moter/${carriedFrom.meetingId}`}>
            {t('item.carriedFrom', { day: formats.day(carriedFrom.day) })}
          </Link>
        </p>
      )}
      {background && <p className={classes.words}>{background}</p>}
      {result !== null && (
        <p className={classes.result}>
          <IconCheck size={18} stroke={2} aria-hidden />
          <strong>{result}</strong>
        </p>
      )}
      {elsewhere !== null && (
        <p className="second">
          {t('item.decidedElsewhere', { outcome: formats.inSentence(code(`outcome.${elsewhere}`)) })}
        </p>
      )}
      {conclusion && (
        <p className={classes.words}>
          <strong>{t('item.conclusion')}:</strong> {conclusion}
        </p>
      )}
      {responsible && <p className="second">{t('item.responsible', { name: responsible })}</p>}
      {carriedTo && (
        <p className="second">
          <Link className="link" to={`/moter/${carriedTo.meetingId}`}>
            {t('item.carriedTo', { day: formats.day(carriedTo.day) })}
          </Link>
        </p>
      )}
    </>
  );
}
