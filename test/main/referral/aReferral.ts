import type { z } from 'zod';

import type { ReferralFields, referralRoutes } from '../../../src/contract/referral.ts';
import type { PersonFields } from '../../../src/contract/person.ts';
import { aPerson } from '../person/aPerson.ts';
import type { TestRegister } from '../testRegister.ts';

/** A melding from the hospital, received on 2026-11-02, with what a test does not speak of filled in. */
export const aReferral = (fields: Partial<ReferralFields> = {}): ReferralFields => ({
  sentOn: '2026-11-01',
  receivedOn: '2026-11-02',
  channel: 'ploMessage',
  referrerType: 'hospitalSomatic',
  referrerName: 'Siri Moen',
  referrerRole: null,
  referrerOrganisation: null,
  referrerPhone: null,
  need: 'ipWithCoordinator',
  legalBasis: 'pbrl2-5',
  specialty: 'somatic',
  reason: null,
  servicesToday: ['homeNursing'],
  servicesNeeded: ['homeNursing', 'physiotherapy'],
  expectedDuration: 'overOneYear',
  proposedCoordinator: null,
  admittedNow: false,
  plannedDischargeOn: null,
  urgency: 'normal',
  consent: 'written',
  consentOn: '2026-11-01',
  inEpikrise: false,
  inDips: false,
  inJournal: false,
  consentInJournal: false,
  ...fields,
});

/** Registers a person and a melding about them. */
export async function registerCase(
  register: TestRegister,
  fields: { person?: Partial<PersonFields>; referral?: Partial<ReferralFields> } = {},
) {
  const person = await register.invoke('person.create', aPerson(fields.person));
  const referral = await register.invoke('referral.receive', {
    personId: person.id,
    fields: aReferral(fields.referral),
  });
  return { personId: person.id, ...referral };
}

/** What a decision says when a plan with coordinator is granted. */
export const aGrant: Omit<z.input<typeof referralRoutes.decide.input>, 'id' | 'version' | 'onDay'> = {
  outcome: 'grantedPlanWithCoordinator',
  legalBasis: 'pbrl2-5',
  isLongTerm: true,
  isCoordinated: true,
  services: [],
  reason: null,
  forwardedTo: null,
};
