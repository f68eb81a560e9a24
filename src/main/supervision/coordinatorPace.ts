import { startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { isInOffice } from '../../domain/coordinator/coordinatorRules.ts';
import { goalsOfYear } from '../../domain/supervision/goals.ts';
import { paceOn } from '../../domain/supervision/pace.ts';
import type { QueryContext } from '../api/context.ts';
import { listCoordinators } from '../coordinator/coordinatorRepo.ts';
import { listFaddere } from '../fadder/fadderRepo.ts';
import { groupsOn } from '../fadder/groupsOn.ts';
import { attendedDays, lastAttended } from './sessionDaysRepo.ts';

/** Every coordinator in office today, by name, with fadder, last supervision, and the year's against the goal. */
export async function coordinatorPaces({ db, today, settings }: Pick<QueryContext, 'db' | 'today' | 'settings'>) {
  const year = yearOf(today);
  const { coordinatorPerYear } = goalsOfYear(settings.supervisionGoals, year);
  const attended = await attendedDays(db, startOfYear(year), today);
  const last = await lastAttended(db, today);
  const groups = new Map((await groupsOn(db, today)).map((row) => [row.coordinatorId, row.fadderId]));
  const faddere = new Map((await listFaddere(db)).map((one) => [one.id, one]));
  return (await listCoordinators(db))
    .filter((row) => isInOffice(row, today))
    .map((row) => {
      const fadder = faddere.get(groups.get(row.id) ?? '');
      return {
        coordinatorId: row.id,
        name: row.name,
        unitId: row.unitId,
        unitName: row.unitName,
        fadderId: fadder?.id ?? null,
        fadderName: fadder?.name ?? null,
        lastOn: last.get(row.id) ?? null,
        pace: paceOn(today, coordinatorPerYear, row, attended.get(row.id) ?? []),
      };
    });
}
