import type { IndicatorResult } from '../../contract/statistics.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { isInOffice } from '../../domain/coordinator/coordinatorRules.ts';
import { goalsOfYear } from '../../domain/supervision/goals.ts';
import {
  coordinatorsPerFadder,
  supervisionAgainstGoal,
  withFadderShare,
} from '../../domain/statistics/fadderFigures.ts';
import { listCoordinators } from '../coordinator/coordinatorRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { listFaddere } from '../fadder/fadderRepo.ts';
import { groupsOn } from '../fadder/groupsOn.ts';
import { readSettings } from '../office/settingsRepo.ts';
import { heldSessions } from '../supervision/sessionDaysRepo.ts';
import { staffIndicator } from './staffIndicator.ts';

interface FadderQuestion {
  /** Groups are as of this day. */
  readonly asOf: Day;
  /** Sessions are in these days, both counted in. */
  readonly from: Day;
  readonly to: Day;
}

/** Indicator 8 of domain.md 8, as far as faddere and supervision go. */
export async function fadderIndicators(db: ReadDb, { asOf, from, to }: FadderQuestion): Promise<IndicatorResult[]> {
  const groups = new Map((await groupsOn(db, asOf)).map((row) => [row.coordinatorId, row.fadderId]));
  const coordinators = (await listCoordinators(db))
    .filter((row) => isInOffice(row, asOf))
    .map(({ id, unitName }) => ({ id, unit: unitName, fadderId: groups.get(id) ?? null }));
  const faddere = (await listFaddere(db)).map((one) => ({ ...one, unit: one.unitName }));
  const sessions = await heldSessions(db, 'group', from, to);
  const { supervisionGoals } = await readSettings(db);
  const goalOfYear = (year: number) => goalsOfYear(supervisionGoals, year).groupPerYear;
  return [
    staffIndicator('withFadderShare', 'activeCoordinators', withFadderShare(coordinators)),
    staffIndicator('coordinatorsPerFadder', 'activeFaddere', coordinatorsPerFadder(coordinators, faddere, asOf)),
    staffIndicator(
      'supervisionAgainstGoal',
      'groupSessionsDue',
      supervisionAgainstGoal(faddere, sessions, goalOfYear, { from, to }),
    ),
  ];
}
