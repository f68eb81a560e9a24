import { resolve } from 'node:path';

import type { z } from 'zod';

import type { PersonFields } from '../../src/contract/person.ts';
import type { PlanFields } from '../../src/contract/plan.ts';
import type { RouteAt, RoutePath } from '../../src/contract/index.ts';
import type { ReferralFields } from '../../src/contract/referral.ts';
import type { Role } from '../../src/domain/account/role.ts';
import { addDays, type Day } from '../../src/domain/calendar/day.ts';
import type { Language, OfficeType } from '../../src/domain/office/officeType.ts';
import { createRegisterHost } from '../../src/main/register/registerHost.ts';
import { systemClock } from '../../src/main/register/clock.ts';
import { cheapCostForTests } from '../../src/main/security/passwordHash.ts';
import { aCoordinator } from '../main/coordinator/aCoordinator.ts';
import { aPerson } from '../main/person/aPerson.ts';
import { aGrant, aReferral } from '../main/referral/aReferral.ts';

export const officeAccount = { loginName: 'ingrid', password: 'en lang setning om fjell og fjord' };

export interface OfficeAtWork {
  invoke<P extends RoutePath>(path: P, input: z.input<RouteAt<P>['input']>): Promise<z.output<RouteAt<P>['output']>>;
  today: Day;
  /** A person with a melding received so many days ago, granted so many days ago when told. */
  addCase(who: Partial<PersonFields>, when: CaseDays, fields?: Partial<ReferralFields>): Promise<NewCase>;
  addCoordinator(fields: Parameters<typeof aCoordinator>[0]): Promise<string>;
  addUnit(name: string, leader: string): Promise<string>;
  /** An account with the office's password, made so many days ago. */
  addColleague(who: { loginName: string; displayName: string; role: Role }, daysAgo: number): Promise<void>;
  assign(referralId: string, coordinatorId: string, daysAgo: number): Promise<void>;
  close(): Promise<void>;
}

interface CaseDays {
  received: number;
  granted?: number;
}

interface NewCase {
  personId: string;
  referralId: string;
}

/** Makes a register at the path, open for filling; days are counted back from the machine's own today. */
export async function makeOffice(
  registerPath: string,
  { officeType = 'municipality', language = 'nb' }: { officeType?: OfficeType; language?: Language } = {},
): Promise<OfficeAtWork> {
  const { today } = systemClock();
  let daysBack = 0;
  const ago = (days: number) => addDays(today, -days);
  const host = createRegisterHost({
    registerPath,
    resourcesPath: resolve(import.meta.dirname, '../../resources'),
    send: () => undefined,
    passwordCost: cheapCostForTests,
    clock() {
      if (daysBack === 0) return systemClock();
      return { today: ago(daysBack), now: `${ago(daysBack)}T12:00:00.000Z` };
    },
  });
  const invoke: OfficeAtWork['invoke'] = async (path, input) => {
    const reply = await host.handle(path, input);
    if (!reply.ok) throw new Error(`${path}: ${reply.error.code} ${JSON.stringify(reply.error.details)}`);
    return reply.value as never;
  };
  await invoke('register.create', {
    language,
    officeType,
    officeName: 'Prøvestad kommune',
    municipalityNumber: '3403',
    displayName: 'Ingrid Fagerli',
    ...officeAccount,
  });
  return {
    invoke,
    today,
    async addCase(who, { received, granted }, fields) {
      const { id: personId } = await invoke('person.create', aPerson(who));
      const days = { sentOn: ago(received + 1), receivedOn: ago(received), consentOn: ago(received + 1) };
      const { id } = await invoke('referral.receive', { personId, fields: aReferral({ ...days, ...fields }) });
      const outcome = fields?.need === 'childCoordinator' ? 'grantedChildCoordinator' : aGrant.outcome;
      const legalBasis = fields?.need === 'childCoordinator' ? 'pbrl2-5c' : aGrant.legalBasis;
      if (granted !== undefined)
        await invoke('referral.decide', { ...aGrant, outcome, legalBasis, id, version: 1, onDay: ago(granted) });
      return { personId, referralId: id };
    },
    addCoordinator: async (fields) => (await invoke('coordinator.create', aCoordinator(fields))).id,
    addUnit: async (name, leader) =>
      (await invoke('unit.create', { name, leader, sector: 'homeCare', phone: null, email: null, isActive: true })).id,
    async addColleague(who, daysAgo) {
      daysBack = daysAgo;
      await invoke('account.add', { ...who, password: officeAccount.password });
      daysBack = 0;
    },
    async assign(referralId, coordinatorId, daysAgo) {
      const { version } = await invoke('referral.get', { id: referralId });
      await invoke('assignment.assign', { referralId, version, coordinatorId, fromDay: ago(daysAgo), note: null });
    },
    close: () => host.close(),
  };
}

/** An active plan with every point of § 9 for an adult, with what a test does not speak of filled in. */
export const aPlan = (fields: Partial<PlanFields> = {}): PlanFields => ({
  state: 'active',
  noPlanReason: null,
  system: 'visma',
  activeFrom: '2026-01-15',
  activeTo: null,
  nextEvaluationOn: null,
  consentOn: '2026-01-10',
  consentUntil: null,
  consentWithdrawnOn: null,
  contactPhysician: null,
  contactPhysicianOn: null,
  contents: [
    'goalsResourcesNeeds',
    'participants',
    'responsible',
    'contributions',
    'servicesAndMeasures',
    'howCarriedOut',
    'coordinatorOffered',
    'periodAndRevision',
    'consent',
    'cooperation',
  ],
  note: null,
  ...fields,
});
