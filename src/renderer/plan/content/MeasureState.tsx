import { IconAlertCircleFilled, IconClock } from '@tabler/icons-react';

import type { Measure } from '../../../domain/plan/planContent.ts';
import type { ConsentStop } from '../../../domain/consent/whatConsentStops.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from './content.module.css';

interface MeasureStateProps {
  measure: Measure;
  stop: ConsentStop | null;
  /** The plan's agreed evaluation has passed. */
  isEvaluationLate: boolean;
}

/** How a measure stands: ended, stopped by a consent that lacks, due for evaluation, or as it was last assessed. */
export function MeasureState({ measure, stop, isEvaluationLate }: MeasureStateProps) {
  const t = useTexts('planContent');
  const formats = useFormats();
  const { comment, evaluatedOn, endedOn, endWords } = measure;
  if (endedOn !== null || endWords !== '') {
    const ended = endedOn === null ? '' : t('goals.ended', { day: formats.day(endedOn) });
    return <span className="second">{[ended, endWords].filter((part) => part !== '').join(', ')}</span>;
  }
  if (stop !== null) {
    return (
      <span className={classes.amber}>
        <IconClock size={17} stroke={1.8} aria-hidden />
        {stop.service === null ? t('goals.planStopped') : t('goals.stopped', { service: stop.service })}
      </span>
    );
  }
  if (isEvaluationLate) {
    return (
      <span className={classes.red}>
        <IconAlertCircleFilled size={17} aria-hidden />
        {t('goals.evaluateNow')}
      </span>
    );
  }
  if (comment !== '') return <span className="second">{comment}</span>;
  return evaluatedOn === null ? null : (
    <span className="second">{t('goals.assessed', { day: formats.day(evaluatedOn) })}</span>
  );
}
