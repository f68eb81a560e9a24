import { ageOn } from '../calendar/age.ts';
import type { Day } from '../calendar/day.ts';
import { isGranted, type LegalBasis, type Outcome } from './codes.ts';
import { legalBasesOfOutcome } from './legalBasisOf.ts';
import { brokenStepDay } from './stepDay.ts';

/** What a decision says. */
export interface DecisionFields {
  onDay: Day;
  outcome: Outcome;
  legalBasis: LegalBasis;
  isLongTerm: boolean;
  isCoordinated: boolean;
  reason: string | null;
  forwardedTo: string | null;
}

/** What the rules need to know beside the decision: the case's day, today, and the person's birth (null: unknown or not yet born). */
export interface DecisionFacts {
  receivedOn: Day;
  today: Day;
  birthDate: Day | null;
}

const CHILD_UNTIL = 18;

/**
 * The rules a decision breaks: a rule key by field, empty where all is well.
 * Plan and coordinator are for a need that is both langvarig and koordinert (hol §§ 7-1, 7-2; pbrl §§ 2-5, 2-5 a–b). A
 * child coordinator is for a langvarig need that is sammensatt or koordinert, until the 18th birthday, and also for an
 * expected child (hol § 7-2 a, pbrl § 2-5 c). A refusal has a reason; a forwarded case has somewhere it went.
 */
export function brokenDecisionRules(fields: DecisionFields, facts: DecisionFacts): Record<string, string> {
  const broken: Record<string, string> = {};
  const day = brokenStepDay('decide', fields.onDay, facts);
  if (day !== null) broken.onDay = day;
  if (!legalBasesOfOutcome(fields.outcome).includes(fields.legalBasis)) broken.legalBasis = 'notForOutcome';
  if (isGranted(fields.outcome)) {
    if (!fields.isLongTerm) broken.isLongTerm = 'requiredByLaw';
    if (!fields.isCoordinated && fields.outcome !== 'grantedChildCoordinator') broken.isCoordinated = 'requiredByLaw';
  }
  if (fields.outcome === 'grantedChildCoordinator' && facts.birthDate !== null) {
    if ((ageOn(facts.birthDate, fields.onDay) ?? 0) >= CHILD_UNTIL) broken.outcome = 'onlyUnder18';
  }
  if (fields.outcome === 'refused' && isBlank(fields.reason)) broken.reason = 'required';
  if (fields.outcome === 'forwarded' && isBlank(fields.forwardedTo)) broken.forwardedTo = 'required';
  return broken;
}

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
