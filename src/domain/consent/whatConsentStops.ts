import type { Day } from '../calendar/day.ts';
import type { MemberKind } from '../plan/planContent.ts';
import { type ConsentFact, serviceKey } from './consent.ts';
import { allows, type ConsentStanding, consentStandingOn, type ConsentStatus } from './consentStatus.ts';

/** What is asked about: who takes part, which measures they answer for, and what was consented to. */
export interface ConsentQuestion {
  readonly members: readonly {
    readonly id: string;
    readonly kind: MemberKind;
    readonly service: string;
    readonly name: string;
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly memberIds: readonly string[];
    readonly endedOn: Day | null;
  }[];
  readonly consents: readonly ConsentFact[];
}

/** Why something is held back: which consent, of whom, and how it stands. */
export interface ConsentStop {
  /** Null: the consent to the plan itself, which stops everything. */
  readonly service: string | null;
  readonly status: Exclude<ConsentStatus, 'valid' | 'expiring'>;
  /** The day it was withdrawn, refused or ran out; null where none was asked for. */
  readonly since: Day | null;
}

export interface ConsentStops {
  /** The plan itself may not be made or used. */
  readonly plan: ConsentStop | null;
  /** By member: how consent to share with the one they speak for stands; members who need none are left out. */
  readonly members: ReadonlyMap<string, ConsentStanding & { readonly service: string }>;
  /** Measures that wait, by their id. */
  readonly measures: ReadonlyMap<string, ConsentStop>;
  /** What stands in the way of sharing with a service, such as by letter; null where it is allowed. */
  readonly toService: (service: string) => ConsentStop | null;
}

/** Whom consent to share is asked for: not the person, nor who consents on the person's behalf. */
export const needsSharingConsent = (kind: MemberKind): boolean => kind !== 'person' && kind !== 'representative';

/** What a member is called when consent is asked for: the service, or for kin the name. */
export const sharedWith = ({ service, name }: { readonly service: string; readonly name: string }): string =>
  service.trim() === '' ? name : service;

/**
 * What consent stops on a day: the plan without consent to it, sharing with a service that has none, and each measure
 * that is still going on and that one without consent answers for. The screen, the worklist and letters ask this.
 */
export function whatConsentStops({ members, measures, consents }: ConsentQuestion, day: Day): ConsentStops {
  const ofPlan = stopOf(null, consentStandingOn(consents, { kind: 'plan' }, day));
  const standings = new Map(
    members
      .filter(({ kind }) => needsSharingConsent(kind))
      .map((member) => {
        const service = sharedWith(member);
        return [member.id, { service, ...consentStandingOn(consents, { kind: 'sharing', service }, day) }];
      }),
  );
  const stopAt = (measure: ConsentQuestion['measures'][number]): ConsentStop | null => {
    if (measure.endedOn !== null && measure.endedOn < day) return null;
    if (ofPlan !== null) return ofPlan;
    const stops = measure.memberIds.map((id) => {
      const standing = standings.get(id);
      return standing ? stopOf(standing.service, standing) : null;
    });
    return stops.find((stop) => stop !== null) ?? null;
  };
  return {
    plan: ofPlan,
    members: standings,
    measures: new Map(
      measures.flatMap((measure) => {
        const stop = stopAt(measure);
        return stop === null ? [] : [[measure.id, stop] as const];
      }),
    ),
    toService: (service) => ofPlan ?? stopOf(service, consentStandingOn(consents, { kind: 'sharing', service }, day)),
  };
}

function stopOf(service: string | null, { status, consent }: ConsentStanding): ConsentStop | null {
  if (allows(status)) return null;
  const days = consent && { withdrawn: consent.withdrawnOn, refused: consent.refusedOn, expired: consent.validUntil };
  return {
    service,
    status: status as ConsentStop['status'],
    since: days && status in days ? days[status as keyof typeof days] : null,
  };
}

/** The services in the plan that may not be told: each once, in the order of the members. */
export function servicesWithoutConsent({ members }: Pick<ConsentStops, 'members'>): string[] {
  const found = new Map<string, string>();
  for (const { service, status } of members.values()) {
    if (!allows(status) && !found.has(serviceKey(service))) found.set(serviceKey(service), service);
  }
  return [...found.values()];
}
