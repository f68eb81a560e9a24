import type { Day } from '../../../domain/calendar/day.ts';
import type { PlanReviewKind } from '../../../domain/plan/codes.ts';
import { servicesWithoutConsent } from '../../../domain/consent/whatConsentStops.ts';
import type { ContentDialog } from '../content/contentDialog.ts';
import type { WordsFile } from '../content/planWords.ts';
import type { TypedPlan } from './typedPlan.ts';
import type { PlanWaitKind } from '../../../domain/plan/planWait.ts';

/** What the page is used for: to read, or with one form open. */
export type PlanMode =
  | { kind: 'read' }
  | { kind: 'new' }
  /** `preset`: what the button one pressed has already said. */
  | { kind: 'edit'; preset: Partial<TypedPlan> }
  | { kind: 'review'; review: PlanReviewKind };

/** The dialog over the plan that the banner's button opens; null where it opens a form of its own. */
export function dialogOfWait(wait: PlanWaitKind, { stops }: WordsFile): ContentDialog | null {
  if (wait === 'planConsentStops' || wait === 'renewConsent') return { kind: 'consent', about: 'plan', services: [] };
  if (wait === 'sharingConsent') return { kind: 'consent', about: 'sharing', services: servicesWithoutConsent(stops) };
  return null;
}

/** The form that the banner's button opens. */
export function modeOf(wait: PlanWaitKind, plan: { activeFrom: Day | null } | null, today: Day): PlanMode {
  switch (wait) {
    case 'start':
    case 'ended':
      return { kind: 'new' };
    case 'evaluate':
      return { kind: 'review', review: 'evaluation' };
    case 'consent':
      return { kind: 'edit', preset: { state: 'inProgress', consentOn: today } };
    case 'finish':
    case 'finishRevision':
      return { kind: 'edit', preset: { state: 'active', activeFrom: plan?.activeFrom ?? today } };
    default:
      return { kind: 'edit', preset: {} };
  }
}
