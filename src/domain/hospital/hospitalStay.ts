import type { Day } from '../calendar/day.ts';

/** The days of a stay and of the contact physician (kontaktlege). */
export interface StayDays {
  readonly admittedOn: Day;
  readonly plannedDischargeOn: Day | null;
  readonly dischargedOn: Day | null;
  readonly contactPhysician: string | null;
  readonly contactPhysicianOn: Day | null;
}

/**
 * The rules of a stay: it began, it ends after it began, nobody is discharged in the future, and whoever is named as
 * contact physician was named on a day of the stay (sphl § 2-5 c).
 */
export function brokenStayRules(stay: StayDays, today: Day): Record<string, string> {
  const { admittedOn, plannedDischargeOn, dischargedOn, contactPhysician, contactPhysicianOn } = stay;
  const broken: Record<string, string> = {};
  if (admittedOn > today) broken['admittedOn'] = 'inFuture';
  if (plannedDischargeOn !== null && plannedDischargeOn < admittedOn) broken['plannedDischargeOn'] = 'beforeAdmitted';
  if (dischargedOn !== null && dischargedOn < admittedOn) broken['dischargedOn'] = 'beforeAdmitted';
  else if (dischargedOn !== null && dischargedOn > today) broken['dischargedOn'] = 'inFuture';
  if (contactPhysicianOn === null && contactPhysician !== null) broken['contactPhysicianOn'] = 'required';
  else if (contactPhysicianOn !== null && contactPhysician === null) broken['contactPhysician'] = 'required';
  else if (contactPhysicianOn !== null && contactPhysicianOn < admittedOn)
    broken['contactPhysicianOn'] = 'beforeAdmitted';
  else if (contactPhysicianOn !== null && contactPhysicianOn > today) broken['contactPhysicianOn'] = 'inFuture';
  return broken;
}

/** True while the person is in the hospital on the day: admitted, and not discharged before it. The last day counts. */
export const isAdmittedOn = ({ admittedOn, dischargedOn }: Pick<StayDays, 'admittedOn' | 'dischargedOn'>, day: Day) =>
  admittedOn <= day && (dischargedOn === null || dischargedOn >= day);
