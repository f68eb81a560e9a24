import { useFormats, useTexts } from '../../app/language.tsx';
import { complaintsAddress, continuityAddress, plansAddress } from '../figureLinks.tsx';
import { KeyFigure } from '../KeyFigure.tsx';
import classes from '../statistics.module.css';
import { figureIn, type FollowUp, type FollowUpYear, shownYear } from './followUp.ts';

/** The figures on top, each with «of what» and with the list behind it. */
export function FollowUpFigures({ followUp }: { followUp: FollowUp }) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const year = shownYear(followUp);
  const { from, asOf, deadlines, complaints } = year;
  const period = { from, to: asOf };
  const without = figureIn(year, 'daysWithoutCoordinator');
  const changes = figureIn(year, 'coordinatorChanges');
  const percent = (share: number | null) => (share === null ? '–' : formats.percent(share));
  const { median } = complaints.daysToForwarding;
  return (
    <div className={classes.keys}>
      <KeyFigure
        title={t('followUp.short.daysWithoutCoordinator')}
        to={continuityAddress({ about: 'without', ...period })}
        figure={formats.number(without.numerator)}
      >
        <p>{t('followUp.ofGranted', { count: without.denominator ?? 0 })}</p>
        {without.numerator > 0 && (
          <p>
            {t('followUp.days', { days: formats.number(without.days ?? 0), most: formats.number(without.most ?? 0) })}
          </p>
        )}
      </KeyFigure>
      <KeyFigure
        title={t('followUp.short.coordinatorChanges')}
        to={continuityAddress({ about: 'changed', ...period })}
        figure={formats.number(changes.numerator)}
      >
        <p>{t('followUp.ofServed', { persons: changes.persons ?? 0, count: changes.denominator ?? 0 })}</p>
      </KeyFigure>
      <KeyFigure title={t('followUp.short.deadlines')} to="/" figure={percent(deadlines.share)}>
        <p>{t('followUp.kept', { kept: deadlines.kept, of: deadlines.kept + deadlines.broken })}</p>
      </KeyFigure>
      <KeyFigure
        title={t('followUp.short.complaints')}
        to={complaintsAddress({ recordKind: 'complaint', receivedFrom: from, receivedTo: asOf })}
        figure={formats.number(complaints.received)}
      >
        <p>{t('followUp.settled', { count: complaints.settled })}</p>
        {median !== null && (
          <p>{t('followUp.forwarded', { count: complaints.forwarded, median: formats.number(median) })}</p>
        )}
      </KeyFigure>
      <Plans year={year} id="evaluationsOnTime" to={plansAddress({})} />
      <Plans year={year} id="evaluationsOverdue" to={plansAddress({ evaluationOverdue: true })} />
      <Plans year={year} id="planCompleteShare" to={plansAddress({ incomplete: true })} />
    </div>
  );
}

interface PlansProps {
  year: FollowUpYear;
  id: 'evaluationsOnTime' | 'evaluationsOverdue' | 'planCompleteShare';
  to: string;
}

function Plans({ year, id, to }: PlansProps) {
  const t = useTexts('statistics');
  const formats = useFormats();
  const { numerator, denominator, denominatorId, share } = figureIn(year, id);
  return (
    <KeyFigure title={t(`followUp.short.${id}`)} to={to} figure={share === null ? '–' : formats.percent(share)}>
      {denominator !== null && denominatorId !== null && (
        <p>{t('key.ofWhat', { numerator, denominator, of: t(`ofNoun.${denominatorId}`) })}</p>
      )}
    </KeyFigure>
  );
}
