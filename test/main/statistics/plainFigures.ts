import { ageOn } from '../../../src/domain/calendar/age.ts';
import type { Day } from '../../../src/domain/calendar/day.ts';
import { isGranted } from '../../../src/domain/referral/codes.ts';
import { ageGroupOf } from '../../../src/domain/statistics/ageGroup.ts';
import { type CountedFacts, countGroups, type GroupCounts } from '../../../src/domain/statistics/breakdown.ts';
import {
  hasDeclinedPlanOn,
  isAssignedOn,
  isComplete,
  isGrantRunningOn,
  isPlanActiveOn,
} from '../../../src/domain/statistics/indicatorRules.ts';
import type { Db } from '../../../src/main/db/database.ts';
import { assignment, coordinator, person, plan, planEvent, referral, unit } from '../../../src/main/db/schema/index.ts';

/** A whole small register in memory, so that each figure can be counted by the domain's own rules, person by person. */
export function plainFigures(db: Db, day: Day) {
  const plans = db.select().from(plan).all();
  const events = db.select().from(planEvent).all();
  const cases = db.select().from(referral).all();
  const assignments = db.select().from(assignment).all();
  const coordinators = new Map(
    db
      .select()
      .from(coordinator)
      .all()
      .map((row) => [row.id, row]),
  );
  const unitNames = new Map(
    db
      .select()
      .from(unit)
      .all()
      .map((row) => [row.id, row.name]),
  );
  const persons = db
    .select()
    .from(person)
    .all()
    .filter((row) => row.mergedIntoId === null);

  const lived = persons.map((row) => {
    const own = {
      plans: plans.filter((one) => one.personId === row.id),
      cases: cases.filter((one) => one.personId === row.id),
      assignments: assignments.filter((one) => one.personId === row.id),
    };
    const age = row.birthDate === null || row.birthDate > day ? null : ageOn(row.birthDate, day);
    const activePlans = own.plans.filter((one) => isPlanActiveOn(one, day));
    const running = own.cases.filter((one) => isGrantRunningOn(one, day));
    const serving = own.assignments.filter((one) => isAssignedOn(one, day));
    const units = serving
      .toSorted((a, b) => (`${a.fromDay} ${a.coordinatorId}` < `${b.fromDay} ${b.coordinatorId}` ? 1 : -1))
      .map((one) => coordinators.get(one.coordinatorId)?.unitId ?? null)
      .filter((id) => id !== null);
    const facts: CountedFacts = {
      ageGroup: ageGroupOf(age),
      needClass: row.needClass,
      gender: row.gender,
      area: row.area,
      unit: units[0] === undefined ? null : (unitNames.get(units[0]) ?? null),
      count: 1,
    };
    const declines = (one: (typeof plans)[number]) =>
      hasDeclinedPlanOn(
        one,
        events.filter((event) => event.planId === one.id),
        day,
      );
    return {
      facts,
      activePlan: activePlans.length > 0,
      completePlan: activePlans.some((one) => isComplete(one.contents, age !== null && age < 18)),
      assigned: serving.length > 0,
      granted: running.length > 0,
      declinedPlan: running.length > 0 && own.plans.some(declines),
      referred: own.cases.some((one) => one.receivedOn <= day),
      unknownPlan: own.plans.length === 0 && running.some((one) => one.outcome === 'grantedPlanWithCoordinator'),
      unknownCoordinator: activePlans.length > 0 && own.assignments.length === 0,
      missing: running.length > 0 && serving.length === 0,
    };
  });
  type Mark = Exclude<keyof (typeof lived)[number], 'facts'>;

  /** Granted and nobody appointed, counted day by day. */
  const daysWithout = (personId: string, days: readonly Day[]): number => {
    const own = cases.filter((one) => one.personId === personId);
    const served = assignments.filter((one) => one.personId === personId);
    return days.filter(
      (one) => own.some((found) => isGrantRunningOn(found, one)) && !served.some((found) => isAssignedOn(found, one)),
    ).length;
  };

  return {
    daysWithout: (days: readonly Day[]): number[] =>
      persons.map(({ id }) => daysWithout(id, days)).filter((found) => found > 0),
    count: (mark: Mark): GroupCounts => countGroups(lived.filter((one) => one[mark]).map((one) => one.facts)),
    funnel: (from: Day, to: Day) => {
      const received = cases.filter((one) => one.receivedOn >= from && one.receivedOn <= to);
      const decided = received.filter((one) => one.decidedOn !== null && one.decidedOn <= day);
      const granted = decided.filter((one) => isGranted(one.outcome));
      const assigned = granted.filter((one) =>
        assignments.some(
          (a) => a.personId === one.personId && a.fromDay <= day && (a.toDay === null || a.toDay >= one.receivedOn),
        ),
      );
      const withPlan = (isSo: (one: (typeof plans)[number]) => boolean) =>
        assigned.filter((one) => plans.some((p) => p.personId === one.personId && isSo(p))).length;
      return {
        received: received.length,
        decided: decided.length,
        granted: granted.length,
        assigned: assigned.length,
        activePlan: withPlan((one) => isPlanActiveOn(one, day)),
        planNotWanted: withPlan((one) =>
          hasDeclinedPlanOn(
            one,
            events.filter((event) => event.planId === one.id),
            day,
          ),
        ),
        planInProgress: withPlan((one) => one.state === 'inProgress' || one.state === 'consentPending'),
      };
    },
  };
}
