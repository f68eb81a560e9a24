import type { Day } from '../../domain/calendar/day.ts';
import { hasFadderOn } from '../../domain/fadder/fadderRules.ts';
import type { ReadDb } from '../db/database.ts';
import { assignmentsCovering } from './fadderAssignmentRepo.ts';

/** Who has which fadder on the day: one row a coordinator. */
export async function groupsOn(db: ReadDb, day: Day) {
  const rows = await assignmentsCovering(db, day);
  return rows.filter((row) => {
    const coordinator = { activeFrom: row.coordinatorFrom, activeTo: row.coordinatorTo };
    return hasFadderOn(row, coordinator, { activeFrom: row.fadderFrom, activeTo: row.fadderTo }, day);
  });
}
