import type { PlanFields } from '../../../src/contract/plan.ts';
import type { TestRegister } from '../testRegister.ts';

/** A plan that has begun, kept in this register, with what a test does not speak of filled in. */
export const aPlan = (fields: Partial<PlanFields> = {}): PlanFields => ({
  state: 'active',
  noPlanReason: null,
  system: 'koordinat',
  activeFrom: '2026-11-10',
  activeTo: null,
  nextEvaluationOn: '2027-05-10',
  consentOn: '2026-11-10',
  consentUntil: null,
  consentWithdrawnOn: null,
  contactPhysician: null,
  contactPhysicianOn: null,
  contents: [],
  note: null,
  ...fields,
});

/** Registers a plan for a person and gives its id. */
export const addPlan = async (register: TestRegister, personId: string, fields: Partial<PlanFields> = {}) =>
  (await register.invoke('plan.create', { personId, fields: aPlan(fields) })).id;

/** The plan of a person as the page shows it. */
export async function thePlan(register: TestRegister, personId: string) {
  const [plan] = await register.invoke('plan.ofPerson', { personId });
  if (!plan) throw new Error('no plan');
  return plan;
}
