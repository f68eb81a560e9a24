import { IconAlertTriangleFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { LawReference } from '../components/LawReference.tsx';
import type { OutputAt } from '../api/paths.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import { AnswerKeys } from './hospital/AnswerKeys.tsx';
import type { IndicatorResult } from '../../contract/statistics.ts';
import { startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { personsAddress, referralsAddress } from './figureLinks.tsx';
import { KeyFigure } from './KeyFigure.tsx';
import classes from './statistics.module.css';

interface KeyFiguresProps {
  figures: OutputAt<'statistics.keyFigures'>;
  /** Undefined while it is being counted. */
  before: OutputAt<'statistics.yearBefore'> | undefined;
  /** Of a helseforetak; undefined in a kommune, and while it is being counted. */
  hospital: OutputAt<'statistics.hospital'> | undefined;
  asOf: string;
}

/** The four figures on top, each with «of what», the unknown and last year. */
export function KeyFigures({ figures, before, hospital, asOf }: KeyFiguresProps) {
  const isHospital = useSession().office.officeType === 'healthTrust';
  const t = useTexts('statistics');
  const law = useTexts('caseFile');
  const formats = useFormats();
  const { missingCoordinator, daysToDecision: decision } = figures;
  const yearBefore = yearOf(asOf) - 1;
  return (
    <div className={classes.keys}>
      {hospital && <AnswerKeys figures={hospital} asOf={asOf} />}
      {!isHospital && (
        <Share
          now={figures.planShare}
          before={before && { share: before.planShare, year: yearBefore }}
          title={t('key.planShare')}
          to={personsAddress({ hasActivePlan: true, asOf })}
          law={<LawReference reference="hol. § 7-1">{law('law.plan')}</LawReference>}
        />
      )}
      <Share
        now={figures.coordinatorShare}
        before={before && { share: before.coordinatorShare, year: yearBefore }}
        title={t('key.coordinatorShare')}
        to={personsAddress({ hasCoordinator: true, asOf })}
        law={
          <LawReference reference={isHospital ? 'sphl. § 2-5 a' : 'hol. § 7-2'}>
            {law(isHospital ? 'law.hospitalCoordinator' : 'law.coordinator')}
          </LawReference>
        }
      />
      {!isHospital && (
        <KeyFigure
          title={t('key.decidedInTime')}
          to={referralsAddress({ decidedFrom: startOfYear(yearOf(asOf)), decidedTo: asOf })}
          figure={decision.share === null ? '–' : formats.percent(decision.share)}
        >
          <OfWhat indicator={decision} />
          {decision.median !== null && decision.p90 !== null && (
            <p>{t('key.days', { median: formats.number(decision.median), p90: formats.number(decision.p90) })}</p>
          )}
        </KeyFigure>
      )}
      <KeyFigure
        title={t('key.missing')}
        to={personsAddress({ missesCoordinator: true, asOf })}
        figure={formats.number(missingCoordinator.onDay)}
      >
        <p>{t('key.ofGranted', { granted: missingCoordinator.granted })}</p>
        {missingCoordinator.today > 0 && (
          <p className={classes.red}>
            <IconAlertTriangleFilled size={15} aria-hidden />
            {t('key.today', { count: missingCoordinator.today })}
          </p>
        )}
      </KeyFigure>
    </div>
  );
}

interface ShareProps {
  now: IndicatorResult;
  /** Undefined while it is being counted. */
  before: { share: number | null; year: number } | undefined;
  title: string;
  to: string;
  law: ReactNode;
}

function Share({ now, before, title, to, law }: ShareProps) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const last =
    before === undefined || before.share === null
      ? null
      : t('key.before', { share: formats.percent(before.share), year: before.year });
  const notes = [now.unknown > 0 ? t('key.unknown', { count: now.unknown }) : null, last].filter(
    (note) => note !== null,
  );
  return (
    <KeyFigure
      title={title}
      law={law}
      to={to}
      figure={now.share === null ? formats.number(now.numerator) : formats.percent(now.share)}
    >
      <OfWhat indicator={now} />
      {notes.length > 0 && <p>{notes.join(' · ')}</p>}
    </KeyFigure>
  );
}

function OfWhat({ indicator }: { indicator: IndicatorResult }) {
  const t = useTexts('statistics');
  const { numerator, denominator, denominatorId } = indicator;
  if (denominator === null || denominatorId === null) return <p>{t('key.countOnly', { numerator })}</p>;
  return <p>{t('key.ofWhat', { numerator, denominator, of: t(`ofNoun.${denominatorId}`) })}</p>;
}
