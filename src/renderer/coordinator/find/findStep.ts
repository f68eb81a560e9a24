import type { FindCase } from './findCase.ts';

/** What the panel at the right is for: ask a unit, wait for its answer, appoint, or nothing as the case stands. */
export type FindStep = 'request' | 'wait' | 'appoint' | 'nothing';

interface StepFacts {
  referral: Pick<FindCase['referral'], 'steps'>;
  request: Pick<NonNullable<FindCase['request']>, 'state'> | null;
}

/** A unit's yes makes appointing the next thing; so does a coordinator who is to be changed. */
export function findStepOf({ referral: { steps }, request }: StepFacts): FindStep {
  if (!steps.includes('assign')) return 'nothing';
  if (request?.state === 'accepted') return 'appoint';
  if (request?.state === 'waiting') return 'wait';
  return steps.includes('requestUnit') ? 'request' : 'appoint';
}

/** Whom to begin with: the one the unit was asked for, else the first of the unit that said yes, else the best. */
export function firstChoice({ candidates, request }: Pick<FindCase, 'candidates' | 'request'>): string | null {
  const { rows } = candidates;
  const proposed = rows.find(({ id }) => id === request?.proposedCoordinatorId);
  const inUnit = rows.find(
    ({ unitId, obstacles }) => request !== null && unitId === request.unitId && obstacles.length === 0,
  );
  const free = rows.find(({ obstacles }) => obstacles.length === 0);
  return (proposed ?? inUnit ?? free)?.id ?? null;
}
