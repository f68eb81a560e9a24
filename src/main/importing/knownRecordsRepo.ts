import { isNull } from 'drizzle-orm';

import type { ReadDb } from '../db/database.ts';
import { account, assignment, coordinator, person, plan, referral, unit } from '../db/schema/index.ts';

/**
 * What the register holds already, in the few columns that rows of a list are matched by. Read whole, once: a query for
 * each of fifty thousand rows would take many times as long.
 */
export async function knownRecords(db: ReadDb) {
  return {
    persons: await db
      .select({
        id: person.id,
        nationalId: person.nationalId,
        givenName: person.givenName,
        familyName: person.familyName,
        birthDate: person.birthDate,
      })
      .from(person)
      .where(isNull(person.mergedIntoId)),
    referrals: await db
      .select({
        id: referral.id,
        personId: referral.personId,
        receivedOn: referral.receivedOn,
        need: referral.need,
        caseNumber: referral.caseNumber,
      })
      .from(referral),
    assignments: await db
      .select({
        personId: assignment.personId,
        coordinatorId: assignment.coordinatorId,
        fromDay: assignment.fromDay,
        toDay: assignment.toDay,
      })
      .from(assignment),
    plans: await db
      .select({ personId: plan.personId, state: plan.state, activeFrom: plan.activeFrom, activeTo: plan.activeTo })
      .from(plan),
    units: await db.select({ id: unit.id, name: unit.name }).from(unit),
    coordinators: await db
      .select({
        id: coordinator.id,
        name: coordinator.name,
        unitId: coordinator.unitId,
        activeFrom: coordinator.activeFrom,
        activeTo: coordinator.activeTo,
      })
      .from(coordinator),
    accounts: await db
      .select({ id: account.id, loginName: account.loginName, displayName: account.displayName })
      .from(account),
  };
}
export type KnownRecords = Awaited<ReturnType<typeof knownRecords>>;
