import { Button } from '@mantine/core';

import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission, useToday } from '../../app/session.tsx';
import { NextStep } from '../../components/NextStep.tsx';
import { servicesWithoutConsent } from '../../../domain/consent/whatConsentStops.ts';
import type { WordsFile } from '../content/planWords.ts';
import type { PlanFile } from './planFile.ts';
import { missingContents, planWaitOf, type PlanWait } from '../../../domain/plan/planWait.ts';

interface PlanBannerProps {
  file: PlanFile;
  /** Null where there is no plan. */
  words: WordsFile | null;
  onAct: (wait: PlanWait) => void;
}

/** What waits with the plan: one sentence with one button. */
export function PlanBanner({ file, words, onAct }: PlanBannerProps) {
  const t = useTexts('plan');
  const today = useToday();
  const mayWrite = usePermission('case.write');
  const services = words ? servicesWithoutConsent(words.stops) : [];
  const wait = planWaitOf(file.plan, today, {
    stopsPlan: words !== null && words.stops.plan !== null,
    servicesWithout: services.length,
  });
  const { title, text } = useWaitWords(file, wait, services);
  const button = wait.kind === 'nothing' || wait.kind === 'contents' ? null : t(`button.${wait.kind}`);
  return (
    <NextStep
      tone={wait.tone}
      title={title}
      text={text}
      action={mayWrite && button && <Button onClick={() => onAct(wait)}>{button}</Button>}
    />
  );
}

function useWaitWords(
  { plan, coordinator }: PlanFile,
  { kind, tone }: PlanWait,
  services: readonly string[],
): { title: string; text?: string } {
  const t = useTexts('plan');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  if (plan === null) return { title: t('waits.start'), text: t('waits.startText') };
  const { nextEvaluationOn, consentUntil, state } = plan.fields;
  const day = formats.day(nextEvaluationOn);
  switch (kind) {
    case 'evaluate': {
      const distance = formats.distance(nextEvaluationOn ?? today, today);
      return {
        title: t(tone === 'red' ? 'waits.evaluateLate' : 'waits.evaluateSoon', { day, distance }),
        text: coordinator ? t('waits.agreed', { name: coordinator.coordinatorName }) : t('waits.agreedNobody'),
      };
    }
    case 'renewConsent':
      return { title: t('waits.renewConsent', { day: formats.day(consentUntil) }) };
    case 'sharingConsent':
      return {
        title: t('waits.sharingConsent', { services: services.join(', ') }),
        text: t('waits.sharingConsentText'),
      };
    case 'contents':
      return { title: t('waits.contents', { count: missingContents(plan).length }) };
    case 'nothing':
      return { title: t('waits.nothing', { day }) };
    case 'ended':
      return { title: t('waits.ended', { state: code(`planState.${state}`) }) };
    default:
      return { title: t(`waits.${kind}`) };
  }
}
