import type { CoordinatorFields } from '../../../src/contract/coordinator.ts';
import type { PersonFields } from '../../../src/contract/person.ts';
import type { ReferralFields } from '../../../src/contract/referral.ts';
import { aGrant, registerCase } from '../referral/aReferral.ts';
import type { TestRegister } from '../testRegister.ts';

/** A coordinator for adults with ten places, with what a test does not speak of filled in. */
export const aCoordinator = (fields: Partial<CoordinatorFields> = {}): CoordinatorFields => ({
  name: 'Jonas Eide',
  unitId: null,
  profession: 'vernepleier',
  isHealthPersonnel: true,
  roles: ['coordinator'],
  activeFrom: '2020-01-01',
  activeTo: null,
  maxPersons: 10,
  takesNew: true,
  percentage: null,
  competences: [],
  phone: null,
  email: null,
  ...fields,
});

/** Registers a coordinator and gives the id. */
export async function addCoordinator(register: TestRegister, fields: Partial<CoordinatorFields> = {}): Promise<string> {
  return (await register.invoke('coordinator.create', aCoordinator(fields))).id;
}

/** Registers a unit and gives the id. */
export async function addUnit(register: TestRegister, name = 'Hjemmetjenesten nord'): Promise<string> {
  const fields = { name, leader: 'Anne Mo', sector: 'homeCare', phone: null, email: null, isActive: true } as const;
  return (await register.invoke('unit.create', fields)).id;
}

/** Registers a person whose case has been granted a plan with coordinator on the day. */
export async function grantedCase(
  register: TestRegister,
  fields: {
    person?: Partial<PersonFields>;
    referral?: Partial<ReferralFields>;
    grant?: Partial<typeof aGrant>;
    decidedOn?: string;
  } = {},
) {
  const found = await registerCase(register, fields);
  const onDay = fields.decidedOn ?? '2026-11-06';
  const { version } = await register.invoke('referral.decide', {
    ...aGrant,
    ...fields.grant,
    id: found.id,
    version: 1,
    onDay,
  });
  return { personId: found.personId, referralId: found.id, caseNumber: found.caseNumber, version };
}

/** Appoints a coordinator in a case as it stands now. */
export async function assign(register: TestRegister, referralId: string, coordinatorId: string, fromDay: string) {
  const { version } = await register.invoke('referral.get', { id: referralId });
  return register.invoke('assignment.assign', { referralId, version, coordinatorId, fromDay, note: null });
}

/** Kind, last day and day done of a case's deadlines. */
export async function deadlinesOf(register: TestRegister, referralId: string): Promise<string[]> {
  const { deadlines } = await register.invoke('referral.get', { id: referralId });
  return deadlines.map(({ kind, dueOn, doneOn }) => `${kind} ${dueOn} ${doneOn ?? 'open'}`);
}
