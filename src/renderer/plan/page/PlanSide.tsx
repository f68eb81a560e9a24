import { IconAlertCircleFilled, IconCheck, IconClock } from '@tabler/icons-react';

import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { isRunningPlan } from '../../../domain/plan/planRules.ts';
import classes from '../plan.module.css';
import { ContentTicks } from './ContentTicks.tsx';
import type { Plan } from './planFile.ts';

/** The facts of a plan, always in the same order. */
export function PlanSide({ plan }: { plan: Plan }) {
  return (
    <>
      <ContentTicks plan={plan} />
      <Evaluations plan={plan} />
      <Consent plan={plan} />
    </>
  );
}

/** Done, due and coming evaluations are three different signs. */
function Evaluations({ plan: { reviews, fields } }: { plan: Plan }) {
  const t = useTexts('plan');
  const formats = useFormats();
  const today = useToday();
  const next = fields.nextEvaluationOn;
  const isLate = next !== null && next < today && isRunningPlan(fields.state);
  const told = reviews.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  return (
    <SideFacts title={t('evaluations.title')}>
      {told.length === 0 && next === null && <p className="second">{t('evaluations.none')}</p>}
      <ul className={classes.reviews}>
        {told.map(({ id, kind, agreedOn, heldOn }) => (
          <li key={id}>
            <IconCheck size={17} stroke={2.2} aria-hidden className={classes.done} />
            <time dateTime={agreedOn ?? heldOn}>{formats.day(agreedOn ?? heldOn)}</time>
            <span className="second">
              {kind === 'followUp'
                ? t('evaluations.followUp')
                : agreedOn === null
                  ? t('evaluations.heldOn')
                  : t('evaluations.held', { day: formats.day(heldOn) })}
            </span>
          </li>
        ))}
        {next !== null && (
          <li data-late={isLate || undefined}>
            {isLate ? (
              <IconAlertCircleFilled size={17} aria-hidden />
            ) : (
              <IconClock size={17} stroke={1.7} aria-hidden className={classes.coming} />
            )}
            <time dateTime={next}>{formats.day(next)}</time>
            <span className={isLate ? undefined : 'second'}>
              {isLate ? formats.distance(next, today) : t('evaluations.agreed')}
            </span>
          </li>
        )}
      </ul>
    </SideFacts>
  );
}

function Consent({ plan: { fields } }: { plan: Plan }) {
  const t = useTexts('plan');
  const formats = useFormats();
  const { consentOn, consentUntil, consentWithdrawnOn } = fields;
  const day = (value: string | null) => (value === null ? null : formats.day(value));
  return (
    <SideFacts
      title={t('consent.title')}
      law={<LawReference reference="FOR-2022-06-22-1110 § 5">{t('consent.law')}</LawReference>}
    >
      {consentOn === null && consentWithdrawnOn === null ? (
        <p className="second">{t('consent.none')}</p>
      ) : (
        <DefinitionList
          facts={[
            [t('consent.given'), day(consentOn)],
            [t('consent.until'), day(consentUntil)],
            [t('consent.withdrawn'), day(consentWithdrawnOn)],
          ]}
        />
      )}
    </SideFacts>
  );
}
