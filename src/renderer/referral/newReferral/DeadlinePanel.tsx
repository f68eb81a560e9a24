import type { DeadlineLine } from '../../../contract/referral.ts';
import { type Day, isDay } from '../../../domain/calendar/day.ts';
import type { DeadlineKind } from '../../../domain/deadline/deadlineKind.ts';
import type { Need } from '../../../domain/referral/codes.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useSession, useToday } from '../../app/session.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import classes from './newReferral.module.css';

interface DeadlinePanelProps {
  receivedOn: Day | null;
  /** False while the date cannot be right: the lines stay, the days are blank. */
  isRight: boolean;
  need: Need | null;
}

/** The deadlines the melding would get, counted as dates are typed: when, why that day, and what stands behind it. */
export function DeadlinePanel({ receivedOn, isRight, need }: DeadlinePanelProps) {
  const t = useTexts('referral');
  const formats = useFormats();
  const today = useToday();
  const { officeType } = useSession().office;
  const counted = isRight && receivedOn !== null && isDay(receivedOn) ? receivedOn : null;
  const { data } = useApiQuery(
    'referral.previewDeadlines',
    { receivedOn: counted ?? today, need },
    { keepPrevious: true },
  );
  const lines = data ?? [];
  return (
    <SidePanel
      title={t('deadlines.title')}
      note={counted === null ? t('deadlines.waiting') : t('deadlines.from', { day: formats.day(counted) })}
    >
      <ul className={classes.deadlines} aria-live="polite">
        {lines.map((line) => (
          <DeadlineItem key={line.kind} line={line} isCounted={counted !== null} />
        ))}
      </ul>
      {lines.some((line) => line.isEstimate) && (
        <p className={`second ${classes.note}`}>
          {t(officeType === 'healthTrust' ? 'deadlines.noteHospital' : 'deadlines.note')}
        </p>
      )}
    </SidePanel>
  );
}

/** What an estimate is counted from. */
const countedFrom: Partial<Record<DeadlineKind, 'decision' | 'assignment' | 'notice'>> = {
  coordinator: 'decision',
  feedback: 'assignment',
  planDraft: 'assignment',
  municipalityAnswer: 'notice',
};

function DeadlineItem({ line, isCounted }: { line: DeadlineLine; isCounted: boolean }) {
  const t = useTexts('referral');
  const code = useTexts('code');
  const formats = useFormats();
  const length = t(`deadlines.after.${countedFrom[line.kind] ?? 'received'}`, { period: formats.period(line.period) });
  return (
    <li className={classes.deadline} data-estimate={line.isEstimate || undefined}>
      <div className={classes.line}>
        <span>{code(`deadlineKind.${line.kind}`)}</span>
        {isCounted ? (
          <time dateTime={line.dueOn}>
            {formats.day(line.dueOn)}
            {line.isEstimate && <span className="visually-hidden"> ({t('deadlines.estimate')})</span>}
          </time>
        ) : (
          <span>–</span>
        )}
      </div>
      <div className={classes.why}>
        {length}
        {isCounted && <Moved line={line} />}
      </div>
      <div className={classes.why}>
        {[line.basis, code(`deadlineWeight.${line.weight}`)].filter(Boolean).join(' · ')}
      </div>
    </li>
  );
}

function Moved({ line }: { line: DeadlineLine }) {
  const t = useTexts('referral');
  const formats = useFormats();
  if (line.movedBecause === null) return null;
  const day = formats.day(line.unmovedOn);
  return (
    <>
      {', '}
      {line.movedBecause === 'holiday'
        ? t('deadlines.movedHoliday', { day })
        : t('deadlines.movedWeekend', { weekday: formats.weekday(line.unmovedOn), day })}
    </>
  );
}
