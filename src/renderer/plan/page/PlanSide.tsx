import { IconAlertCircleFilled, IconCheck, IconClock } from '@tabler/icons-react';

import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DefinitionList } from '../../components/DefinitionList.tsx';
import { LawReference } from '../../components/LawReference.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { isRunningPlan } from '../../../domain/plan/planRules.ts';
import { allows, consentStandingOn } from '../../../domain/consent/consentStatus.ts';
import { Checklist } from '../content/Checklist.tsx';
import type { ContentDialog } from '../content/contentDialog.ts';
import type { WordsFile } from '../content/planWords.ts';
import classes from '../plan.module.css';
import { Versions } from '../version/Versions.tsx';
import { ContentTicks } from './ContentTicks.tsx';
import type { Plan } from './planFile.ts';

/** The facts of a plan, always in the same order. */
export function PlanSide({ plan, words, onOpen, onShow }: PlanSideProps) {
  // What lives here is ticked from its words; what lives elsewhere is ticked by hand.
  const isHere = plan.fields.system === 'koordinat' && (words.words.version > 0 || plan.fields.contents.length === 0);
  return (
    <>
      {isHere ? <Checklist file={words} onOpen={onOpen} /> : <ContentTicks plan={plan} />}
      <Evaluations plan={plan} />
      <Consent words={words} onOpen={onOpen} />
      <Versions file={words} onOpen={onOpen} onShow={onShow} />
    </>
  );
}

interface PlanSideProps {
  plan: Plan;
  words: WordsFile;
  onOpen: ((dialog: ContentDialog) => void) | null;
  onShow: (version: WordsFile['words']['versions'][number]) => void;
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

/** The consent to the plan itself, as it stands today. */
function Consent({ words: { ownConsents }, onOpen }: Pick<PlanSideProps, 'onOpen'> & { words: WordsFile }) {
  const t = useTexts('plan');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const { status, consent } = consentStandingOn(ownConsents, { kind: 'plan' }, today);
  const day = (value: string | null | undefined) => (value ? formats.day(value) : null);
  const isUnknown = consent?.form === 'unknown';
  return (
    <SideFacts
      title={t('consent.title')}
      law={<LawReference reference="FOR-2022-06-22-1110 § 5">{t('consent.law')}</LawReference>}
      link={
        onOpen &&
        !allows(status) && (
          <button
            type="button"
            className="link"
            onClick={() => onOpen({ kind: 'consent', about: 'plan', services: [] })}
          >
            {t('consent.register')}
          </button>
        )
      }
    >
      {consent === null ? (
        <p className="second">{t('consent.none')}</p>
      ) : (
        <DefinitionList
          facts={[
            [t('consent.now'), code(`consentStatus.${status}`)],
            [t('consent.given'), day(consent.givenOn)],
            [t('consent.until'), day(consent.validUntil)],
            [t('consent.withdrawn'), day(consent.withdrawnOn)],
            isUnknown ? null : [t('consent.how'), code(`consentForm.${consent.form}`)],
            isUnknown ? null : [t('consent.by'), consent.signerName ?? code(`consentSigner.${consent.signer}`)],
          ]}
        />
      )}
    </SideFacts>
  );
}
