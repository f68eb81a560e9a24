import { addMonths } from '../../domain/calendar/day.ts';
import { signerRuleOn, usualConsentAge } from '../../domain/consent/signerRules.ts';
import type { DemoPerson } from '../../domain/demo/demoPerson.ts';
import type { PlanStory } from '../../domain/demo/storyStep.ts';
import type { ConsentRow, PlanEventRow, PlanReviewRow, PlanRow } from './demoRows.ts';
import type { Consent } from '../consent/consentRepo.ts';
import { consentOfDays } from '../consent/planConsent.ts';
import { type FoldedContent, foldPlanContent } from './foldPlanContent.ts';
import type { FoldWorld } from './foldWorld.ts';

export interface FoldedPlan {
  row: PlanRow;
  events: PlanEventRow[];
  reviews: PlanReviewRow[];
  consents: ConsentRow[];
  content: FoldedContent;
}

/** The plan as it stands on the last day, with its history; null where it has not begun by then. */
export function foldPlan(
  world: FoldWorld,
  person: Parameters<typeof foldPlanContent>[1] & Pick<DemoPerson, 'identityKind'>,
  story: PlanStory,
): FoldedPlan | null {
  const { random, asOf, accountIds } = world;
  const states = story.states.filter(({ day }) => day <= asOf);
  const first = states[0];
  const last = states.at(-1);
  if (!first || !last) return null;
  const id = random.id(first.day);
  const accountId = random.pick(accountIds);
  const active = states.find(({ state }) => state === 'active');
  const hasEnded = last.state === 'closed' || last.state === 'consentWithdrawn';
  const reviews = story.reviews.filter(({ heldOn }) => heldOn <= asOf);
  const upcoming = story.reviews.find(({ kind, heldOn }) => kind === 'evaluation' && heldOn > asOf);
  const lastHeld = reviews.findLast(({ kind }) => kind === 'evaluation');
  const hasConsent = last.state !== 'notWanted' && last.state !== 'consentPending';
  const events = states.map(({ day, state }, index): PlanEventRow => ({
    id: random.id(day),
    planId: id,
    at: random.moment(day),
    onDay: day,
    accountId,
    fromState: states[index - 1]?.state ?? null,
    toState: state,
    note: null,
  }));
  const row: PlanRow = {
    id,
    version: states.length + reviews.length,
    personId: person.id,
    state: last.state,
    noPlanReason: story.noPlanReason,
    system: story.system,
    activeFrom: active?.day ?? null,
    activeTo: active && hasEnded ? last.day : null,
    nextEvaluationOn: active && !hasEnded ? (upcoming?.agreedOn ?? addMonths(lastHeld?.heldOn ?? active.day, 6)) : null,
    consentOn: hasConsent ? (states.find(({ state }) => state === 'inProgress')?.day ?? first.day) : null,
    consentWithdrawnOn: last.state === 'consentWithdrawn' ? last.day : null,
    // What is not written yet cannot be ticked.
    contents: active ? story.contents : [],
    createdAt: random.moment(first.day),
    updatedAt: random.moment(last.day),
  };
  const { consentOn = null, consentWithdrawnOn = null } = row;
  const told = { id: random.id(first.day), at: row.createdAt, accountId };
  const found = consentOfDays({ ...row, consentOn, consentUntil: null, consentWithdrawnOn }, told);
  const signer = signerRuleOn(signerFacts(person), usualConsentAge, consentOn ?? first.day).signer;
  const consent: Consent | null = found && { ...found, form: 'written', signer };
  const evaluatedOn = reviews.filter(({ kind }) => kind === 'evaluation').map(({ heldOn }) => heldOn);
  const content = foldPlanContent(world, person, { row, toPlan: consent, evaluatedOn, accountId });
  return {
    row,
    events,
    content,
    consents: consent ? [consent, ...content.consents] : content.consents,
    reviews: reviews.map(({ kind, agreedOn, heldOn }) => ({
      id: random.id(heldOn),
      planId: id,
      kind,
      agreedOn,
      heldOn,
      note: null,
      accountId,
      createdAt: random.moment(heldOn),
    })),
  };
}

const signerFacts = ({ birthDate, identityKind }: Pick<DemoPerson, 'birthDate' | 'identityKind'>) => ({
  birthDate,
  isExpectedChild: identityKind === 'expectedChild',
  lacksCompetence: false,
});
