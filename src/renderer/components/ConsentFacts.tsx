import { IconAlertCircleFilled, IconClock } from '@tabler/icons-react';
import { Link } from 'react-router';

import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import { serviceKey } from '../../domain/consent/consent.ts';
import { allows, type ConsentStanding, consentStandingOn } from '../../domain/consent/consentStatus.ts';
import { DefinitionList } from './DefinitionList.tsx';
import { LawReference } from './LawReference.tsx';
import { SideFacts } from './SidePanel.tsx';
import classes from './ConsentFacts.module.css';

type Consent = OutputAt<'consent.ofPerson'>['consents'][number];

/** What the person has consented to, in short: the plan, how many services, and what ends soon or is stopped. */
export function ConsentFacts({ personId, planId }: { personId: string; planId: string | null }) {
  const t = useTexts('consent');
  const { data } = useApiQuery('consent.ofPerson', { personId });
  const today = useToday();
  if (!data) return null;
  const own = data.consents.filter((one) => one.planId === planId || one.planId === null);
  if (planId === null && own.length === 0) return null;
  const toPlan = consentStandingOn(own, { kind: 'plan' }, today);
  const sharing = servicesIn(own).map((service) => consentStandingOn(own, { kind: 'sharing', service }, today));
  return (
    <SideFacts
      title={t('inShort.title')}
      law={<LawReference reference="FOR-2022-06-22-1110 § 5">{t('inShort.law')}</LawReference>}
      link={
        <Link className="link" to={`/personer/${personId}/plan`}>
          {t('inShort.see')}
        </Link>
      }
    >
      <DefinitionList
        facts={[
          planId === null ? null : [t('inShort.toPlan'), <PlanStanding key="plan" standing={toPlan} />],
          [t('inShort.toShare'), <SharingStanding key="sharing" standings={sharing} />],
        ]}
      />
    </SideFacts>
  );
}

/** Every service that was asked about, once. */
const servicesIn = (consents: readonly Consent[]): string[] => [
  ...new Map(
    consents.flatMap(({ kind, service }) =>
      kind === 'sharing' && service !== null ? [[serviceKey(service), service] as const] : [],
    ),
  ).values(),
];

function PlanStanding({ standing: { status, consent } }: { standing: ConsentStanding }) {
  const code = useTexts('code');
  const formats = useFormats();
  const form = consent && consent.form !== 'unknown' ? code(`consentForm.${consent.form}`) : null;
  const given = consent?.givenOn ? formats.day(consent.givenOn) : null;
  if (status === 'valid') return [form, given].filter(Boolean).join(', ') || code('consentStatus.valid');
  return <Sign isStopped={!allows(status)} text={code(`consentStatus.${status}`)} />;
}

function SharingStanding({ standings }: { standings: readonly ConsentStanding[] }) {
  const t = useTexts('consent');
  const formats = useFormats();
  const valid = standings.filter(({ status }) => allows(status));
  const stopped = standings.length - valid.length;
  const ends = valid.flatMap(({ status, consent }) =>
    status === 'expiring' && consent?.validUntil ? [consent.validUntil] : [],
  );
  const first = ends.toSorted()[0];
  return (
    <>
      {t('inShort.services', { count: valid.length })}
      {first !== undefined && <Sign isStopped={false} text={t('inShort.until', { day: formats.day(first) })} />}
      {stopped > 0 && <Sign isStopped text={t('inShort.stopped', { count: stopped })} />}
    </>
  );
}

function Sign({ isStopped, text }: { isStopped: boolean; text: string }) {
  return (
    <span className={isStopped ? classes.red : classes.amber}>
      {isStopped ? <IconAlertCircleFilled size={17} aria-hidden /> : <IconClock size={17} stroke={1.8} aria-hidden />}
      {text}
    </span>
  );
}
