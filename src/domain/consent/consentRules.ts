import type { Day } from '../calendar/day.ts';
import type { ConsentFact } from './consent.ts';

/** Field → rule that is broken; empty when all is well. */
type Broken = Record<string, string>;

const isBefore = (day: Day | null, other: Day | null): boolean => day !== null && other !== null && day < other;

/**
 * The rules of a consent: it is given or refused, on a day that has been; sharing names the service and what about
 * (an informed consent: pbrl. § 4-1); whoever consents for another says on what ground (pbrl. § 4-3).
 */
export function brokenConsentRules(consent: Omit<ConsentFact, 'id'>, today: Day): Broken {
  const { kind, service, information, signer, signerName, signerGround } = consent;
  const { givenOn, refusedOn, validUntil, withdrawnOn } = consent;
  const broken: Broken = {};
  const breaks = (field: keyof ConsentFact, rule: string, isBroken: boolean) => {
    if (isBroken) broken[field] ??= rule;
  };
  breaks('givenOn', 'required', givenOn === null && refusedOn === null);
  breaks('refusedOn', 'givenToo', givenOn !== null && refusedOn !== null);
  breaks('givenOn', 'inFuture', isBefore(today, givenOn));
  breaks('refusedOn', 'inFuture', isBefore(today, refusedOn));
  breaks('service', 'required', kind === 'sharing' && isEmpty(service));
  breaks('information', 'required', kind === 'sharing' && givenOn !== null && isEmpty(information));
  breaks('signerName', 'required', signer === 'representative' && isEmpty(signerName));
  breaks('signerGround', 'required', signer === 'representative' && isEmpty(signerGround));
  breaks('validUntil', 'beforeGiven', isBefore(validUntil, givenOn));
  breaks('withdrawnOn', 'withoutGiven', withdrawnOn !== null && givenOn === null);
  breaks('withdrawnOn', 'beforeGiven', isBefore(withdrawnOn, givenOn));
  breaks('withdrawnOn', 'inFuture', isBefore(today, withdrawnOn));
  return broken;
}

const isEmpty = (words: string | null): boolean => words === null || words.trim() === '';
