import type { FadderRow } from '../../contract/fadder.ts';
import type { OfficeSettings } from '../../contract/office.ts';
import { type Day, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { isInOffice } from '../../domain/coordinator/coordinatorRules.ts';
import { goalsOfYear } from '../../domain/supervision/goals.ts';
import { paceOn } from '../../domain/supervision/pace.ts';
import { absencesOn } from '../coordinator/absenceRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { heldSessions, nextPlanned } from '../supervision/sessionDaysRepo.ts';
import { fadderAbsencesOn } from './fadderAbsenceRepo.ts';
import { listFaddere } from './fadderRepo.ts';
import { groupsOn } from './groupsOn.ts';

/** Every fadder by name, also former ones, with group, absence and the year's group supervision on the day. */
export async function fadderRows(db: ReadDb, day: Day, settings: OfficeSettings): Promise<FadderRow[]> {
  const goals = goalsOfYear(settings.supervisionGoals, yearOf(day));
  const groups = Map.groupBy(await groupsOn(db, day), ({ fadderId }) => fadderId);
  const held = Map.groupBy(await heldSessions(db, 'group', startOfYear(yearOf(day)), day), ({ fadderId }) => fadderId);
  const next = await nextPlanned(db, 'group', day);
  const awayUntil = await absentFaddere(db, day);
  return (await listFaddere(db)).map((one) => {
    const { coordinatorId, name, unitId, activeFrom, activeTo, maxCoordinators, phone, email } = one;
    const group = groups.get(one.id) ?? [];
    const away = awayUntil(one);
    const heldDays = (held.get(one.id) ?? []).map((session) => session.day);
    const planned = next.find(({ fadderId }) => fadderId === one.id);
    return {
      coordinatorId,
      name,
      unitId,
      activeFrom,
      activeTo,
      maxCoordinators,
      phone,
      email,
      id: one.id,
      version: one.version,
      unitName: one.unitName,
      isActive: isInOffice(one, day),
      isAway: away.length > 0,
      awayTo: away.includes(null) ? null : (away.toSorted().at(-1) ?? null),
      coordinators: group.length,
      unitIds: [...new Set(group.flatMap((row) => (row.unitId === null ? [] : [row.unitId])))],
      pace: paceOn(day, goals.groupPerYear, one, heldDays),
      nextOn: planned?.day ?? null,
      nextSessionId: planned?.id ?? null,
    };
  });
}

/** The last days of each fadder's absences that cover the day: their own, and those of the coordinator they are. */
async function absentFaddere(db: ReadDb, day: Day) {
  const own = Map.groupBy(await fadderAbsencesOn(db, day), ({ fadderId }) => fadderId);
  const asCoordinator = Map.groupBy(await absencesOn(db, day), ({ coordinatorId }) => coordinatorId);
  return ({ id, coordinatorId }: { id: string; coordinatorId: string | null }) =>
    [...(own.get(id) ?? []), ...(asCoordinator.get(coordinatorId ?? '') ?? [])].map(({ toDay }) => toDay);
}
