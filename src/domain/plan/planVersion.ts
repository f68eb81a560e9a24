import type { Day } from '../calendar/day.ts';
import type { ConsentFact } from '../consent/consent.ts';
import type { PlanContentBody } from './planContent.ts';

/** Who signs: the roles of the template, and those that a plan may need beside them. */
export const signerRoles = ['person', 'representative', 'coordinator', 'provider'] as const;
export type SignerRole = (typeof signerRoles)[number];

/** What a plan says as a whole, with what stands beside its own words when it is printed. Frozen in a version. */
export interface PlanSnapshot {
  readonly personName: string;
  readonly birthDate: Day | null;
  readonly coordinator: {
    readonly name: string;
    readonly unit: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly isChildCoordinator: boolean;
  } | null;
  readonly contactPhysician: string | null;
  readonly body: PlanContentBody;
  readonly activeFrom: Day | null;
  readonly nextEvaluationOn: Day | null;
  readonly evaluatedOn: readonly Day[];
  readonly consents: readonly ConsentFact[];
}

interface FrozenVersion {
  readonly number: number;
  /** The hash of the plan's own words. */
  readonly bodyHash: string;
}

/** The version that is worked on: the last frozen one while nothing has changed since, else the next. The first is 1. */
export function workingVersion(
  frozen: readonly FrozenVersion[],
  hashNow: string,
): { readonly number: number; readonly isChanged: boolean } {
  const last = frozen.reduce<FrozenVersion | null>(
    (best, one) => (best && best.number > one.number ? best : one),
    null,
  );
  if (last === null) return { number: 1, isChanged: true };
  return last.bodyHash === hashNow
    ? { number: last.number, isChanged: false }
    : { number: last.number + 1, isChanged: true };
}
