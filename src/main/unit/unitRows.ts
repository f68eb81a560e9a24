import type { Day } from '../../domain/calendar/day.ts';
import { freePlacesOfUnit } from '../../domain/coordinator/load.ts';
import { personsByUnit } from '../coordinator/coordinatorRepo.ts';
import { coordinatorRows, inOffice } from '../coordinator/coordinatorRows.ts';
import type { ReadDb } from '../db/database.ts';
import { listUnits, type Unit } from './unitRepo.ts';

/** Every unit, by name, with what its coordinators carry on the day. */
export async function unitRows(db: ReadDb, day: Day) {
  const inOfficeOnDay = inOffice(await coordinatorRows(db, day), day);
  const coordinators = Map.groupBy(inOfficeOnDay, (row) => row.unitId);
  const persons = await personsByUnit(db, day);
  return (await listUnits(db)).map((row) => ({
    ...fieldsOf(row),
    id: row.id,
    version: row.version,
    coordinators: coordinators.get(row.id)?.length ?? 0,
    persons: persons.get(row.id) ?? 0,
    freePlaces: freePlacesOfUnit(coordinators.get(row.id) ?? []),
  }));
}
export type UnitRow = Awaited<ReturnType<typeof unitRows>>[number];

const fieldsOf = ({ name, leader, sector, phone, email, isActive }: Unit) => ({
  name,
  leader,
  sector,
  phone,
  email,
  isActive,
});
