import type { CoordinatorRow } from '../../contract/coordinator.ts';
import type { UnitRow } from '../../contract/unit.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { freePlacesOfUnit } from '../../domain/coordinator/load.ts';
import { personsByUnit } from '../coordinator/coordinatorRepo.ts';
import { coordinatorRows, inOffice } from '../coordinator/coordinatorRows.ts';
import type { ReadDb } from '../db/database.ts';
import { listUnits, type Unit } from './unitRepo.ts';

/** The coordinators in office today, by unit id. */
export async function staffByUnit(db: ReadDb, today: Day): Promise<Map<string | null, CoordinatorRow[]>> {
  return Map.groupBy(inOffice(await coordinatorRows(db, today), today), (row) => row.unitId);
}

/** Every unit as it is today, also those no longer in use, by name. */
export async function unitRows(db: ReadDb, today: Day): Promise<UnitRow[]> {
  const staff = await staffByUnit(db, today);
  const persons = await personsByUnit(db, today);
  return (await listUnits(db)).map((unit) => unitRow(unit, staff.get(unit.id) ?? [], persons.get(unit.id) ?? 0));
}

/** A unit with its coordinators of today and how many different persons they serve. */
export const unitRow = (
  { id, version, name, leader, sector, phone, email, isActive }: Unit,
  staff: readonly CoordinatorRow[],
  persons: number,
): UnitRow => ({
  id,
  version,
  name,
  leader,
  sector,
  phone,
  email,
  isActive,
  coordinators: staff.length,
  persons,
  maxPersons: staff.reduce((sum, one) => sum + one.maxPersons, 0),
  freePlaces: freePlacesOfUnit(staff),
});
