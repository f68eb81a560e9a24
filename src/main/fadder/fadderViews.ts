import { addDays, type Day, maxDay, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { wasInForce } from '../../domain/coordinator/assignmentRules.ts';
import { isInOffice } from '../../domain/coordinator/coordinatorRules.ts';
import { endedByMove } from '../../domain/fadder/moveRules.ts';
import { goalsOfYear } from '../../domain/supervision/goals.ts';
import { paceOn } from '../../domain/supervision/pace.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { absencesOn } from '../coordinator/absenceRepo.ts';
import { listCoordinators } from '../coordinator/coordinatorRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { attendedDays, heldSessions, lastAttended, nextPlanned } from '../supervision/sessionDaysRepo.ts';
import { absencesOfFadder } from './fadderAbsenceRepo.ts';
import { assignmentsByCoordinator, assignmentsOfFadder } from './fadderAssignmentRepo.ts';
import { listFaddere } from './fadderRepo.ts';
import { fadderRows } from './fadderRows.ts';
import { groupsOn } from './groupsOn.ts';

/** The groups of today with their figures, and how many stand outside them. */
export async function groupsToday(
  { db, today, settings }: Pick<QueryContext, 'db' | 'today' | 'settings'>,
  includeFormer: boolean,
) {
  const rows = await fadderRows(db, today, settings);
  const goals = goalsOfYear(settings.supervisionGoals, yearOf(today));
  const meetings = await heldSessions(db, 'fadderGroup', startOfYear(yearOf(today)), today);
  const [next] = await nextPlanned(db, 'fadderGroup', today);
  // The group is as old as the first fadder: it owes nothing for the time before.
  const since = rows.map(({ activeFrom }) => activeFrom).toSorted()[0];
  const term = { activeFrom: since ?? addDays(today, 1), activeTo: null };
  const coordinators = (await listCoordinators(db)).filter((row) => isInOffice(row, today));
  return {
    year: yearOf(today),
    groupPerYear: goals.groupPerYear,
    faddere: includeFormer ? rows : rows.filter(({ activeTo }) => activeTo === null || activeTo >= today),
    coordinators: coordinators.length,
    withoutFadder: coordinators.length - (await groupsOn(db, today)).length,
    fadderGroup: {
      ...paceOn(
        today,
        goals.fadderGroupPerYear,
        term,
        meetings.map(({ day }) => day),
      ),
      nextOn: next?.day ?? null,
      nextSessionId: next?.id ?? null,
    },
  };
}

/** One fadder with the group as it is and was. */
export async function fadderPage({ db, today, settings }: QueryContext, id: string) {
  const row = (await fadderRows(db, today, settings)).find((one) => one.id === id);
  if (!row) throw new Refusal('NOT_FOUND');
  const goals = goalsOfYear(settings.supervisionGoals, yearOf(today));
  const attended = await attendedDays(db, startOfYear(yearOf(today)), today);
  const last = await lastAttended(db, today);
  const away = new Set((await absencesOn(db, today)).map(({ coordinatorId }) => coordinatorId));
  const times = (await assignmentsOfFadder(db, id)).filter(({ assignment }) => wasInForce(assignment));
  const isOver = ({ assignment, coordinator }: (typeof times)[number]) =>
    (assignment.toDay !== null && assignment.toDay < today) ||
    (coordinator.activeTo !== null && coordinator.activeTo < today);
  const member = ({ assignment, name, unitId, unitName }: (typeof times)[number]) => {
    const { id: assignmentId, coordinatorId, fromDay, toDay, endReason } = assignment;
    return { assignmentId, coordinatorId, name, unitId, unitName, fromDay, toDay, endReason };
  };
  return {
    ...row,
    absences: (await absencesOfFadder(db, id)).map(({ id: absenceId, fromDay, toDay, note }) => {
      return { id: absenceId, fromDay, toDay, note };
    }),
    members: times
      .filter((time) => !isOver(time))
      .map((time) => ({
        ...member(time),
        lastOn: last.get(time.assignment.coordinatorId) ?? null,
        isAway: away.has(time.assignment.coordinatorId),
        pace: paceOn(
          today,
          goals.coordinatorPerYear,
          time.coordinator,
          attended.get(time.assignment.coordinatorId) ?? [],
        ),
      })),
    former: times.filter(isOver).map(member),
  };
}

/** Coordinators in office on the day with no fadder then, by name, with the first day without one. */
export async function withoutFadderOn(db: ReadDb, day: Day) {
  const having = new Set((await groupsOn(db, day)).map(({ coordinatorId }) => coordinatorId));
  const waiting = (await listCoordinators(db)).filter((row) => isInOffice(row, day) && !having.has(row.id));
  const times = await assignmentsByCoordinator(
    db,
    waiting.map(({ id }) => id),
  );
  const faddere = (await listFaddere(db)).filter((one) => isInOffice(one, day));
  return waiting.map(({ id, name, unitId, unitName, activeFrom }) => {
    const ends = (times.get(id) ?? []).flatMap(({ toDay }) =>
      toDay !== null && toDay < day ? [addDays(toDay, 1)] : [],
    );
    const isFadder = faddere.some(({ coordinatorId }) => coordinatorId === id);
    const since = ends.reduce(maxDay, activeFrom);
    const replaces = endedByMove(day, times.get(id) ?? [])[0]?.id ?? null;
    return { coordinatorId: id, name, unitId, unitName, activeFrom, since, isFadder, replaces };
  });
}
