import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { exploreDimensions } from '../../../domain/statistics/explore/exploreFilter.ts';
import { indicatorAbout, isOfStaff } from '../../../domain/statistics/indicatorAbout.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { listAddress, type Question } from './exploreAddress.ts';
import { figureText, isCountOf } from './figureText.ts';
import classes from './indicator.module.css';
import type { Explored } from './useExplore.ts';

/** What the figure is: in all, above the line, below it, and what to keep in mind. */
export function Definitions({ question, explored }: { question: Question; explored: Explored }) {
  const t = useTexts('indicator');
  const formats = useFormats();
  const { id } = question;
  const { whole } = explored;
  const { form, hasDays } = indicatorAbout[id];
  const { numerator, denominator } = whole;
  return (
    <div className={classes.definitions}>
      <Part title={t('definition.whole')}>
        <span className={classes.figure}>{figureText(id, whole, formats)}</span>
        {!isCountOf(id, whole) && denominator !== null && (
          <span>{t(form === 'ratio' ? 'each' : 'ofWhat', { numerator, denominator })}</span>
        )}
        {hasDays && whole.median !== null && whole.p90 !== null && (
          <span className="second">
            {t('definition.median', { median: formats.number(whole.median), p90: formats.number(whole.p90) })}
          </span>
        )}
      </Part>
      <Part title={t('definition.numerator')}>{capital(t(`about.${id}.numerator`))}</Part>
      <Part title={t('definition.denominator')}>
        <Denominator question={question} explored={explored} />
      </Part>
      <Part title={t('definition.reservation')}>
        {t(`about.${id}.reservation`)} <Unknown question={question} explored={explored} />
      </Part>
    </div>
  );
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.definition}>
      <h2>{title}</h2>
      <div>{children}</div>
    </div>
  );
}

interface PartProps {
  question: Question;
  explored: Explored;
}

function Denominator({ question, explored }: PartProps) {
  const t = useTexts('indicator');
  const code = useTexts('code');
  const formats = useFormats();
  const { denominatorId, denominatorSource: source, whole } = explored;
  if (denominatorId === null) return t('definition.none');
  const isNarrowed = exploreDimensions.some((one) => question.filter[one].length > 0);
  const missing = isNarrowed ? t('definition.notThisSelection') : t('definition.notTyped');
  const origin = source && t('definition.typed', { source: source.source, day: formats.day(source.enteredOn) });
  return (
    <>
      {capital(code(`denominator.${denominatorId}`))}.{' '}
      <span className="second">{whole.denominator === null ? missing : (origin ?? t('definition.registered'))}</span>
    </>
  );
}

function Unknown({ question, explored: { whole } }: PartProps) {
  const t = useTexts('indicator');
  const formats = useFormats();
  const mayRead = usePermission('case.read');
  const { unknown, numerator, denominator } = whole;
  if (unknown === 0) return null;
  const most =
    indicatorAbout[question.id].counts === 'person' && denominator ? (numerator + unknown) / denominator : null;
  return (
    <>
      {t('definition.unknown', { count: unknown })}{' '}
      {most !== null && most <= 1 && t('definition.mayBeMore', { share: formats.percent(most) })}{' '}
      {mayRead && !isOfStaff(question.id) && (
        <Link className="link" to={listAddress(question, 'unknown')}>
          {t('definition.seeUnknown', { count: unknown })}
        </Link>
      )}
    </>
  );
}
