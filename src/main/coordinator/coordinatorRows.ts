import type { CoordinatorRow } from '../../contract/coordinator.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { isInOffice } from '../../domain/coordinator/coordinatorRules.ts';
import { countFamilies } from '../../domain/family/familyGroups.ts';
import type { ReadDb } from '../db/database.ts';
import { linksByCoordinator } from '../family/relationRepo.ts';
import { absencesOn } from './absenceRepo.ts';
import { type Coordinator, listCoordinators, personsByCoordinator } from './coordinatorRepo.ts';

/** Every coordinator, by name, with load and absence on the day. Those who have left are among them. */
export async function coordinatorRows(db: ReadDb, day: Day): Promise<CoordinatorRow[]> {
  const persons = await personsByCoordinator(db, day);
  const links = await linksByCoordinator(db, day);
  const absences = Map.groupBy(await absencesOn(db, day), (row) => row.coordinatorId);
  return (await listCoordinators(db)).map((row) => {
    const away = absences.get(row.id) ?? [];
    const ends = away.map(({ toDay }) => toDay);
    return {
      ...fieldsOf(row),
      id: row.id,
      version: row.version,
      unitName: row.unitName,
      persons: persons.get(row.id) ?? 0,
      families: countFamilies(persons.get(row.id) ?? 0, links.get(row.id) ?? []),
      isAbsent: away.length > 0,
      // The longest of several; one without an end outlasts them all.
      absentTo: ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null),
    };
  });
}

/** Whether the row is in office on the day, or is to begin: those who have left are `former`. */
export const isFormer = (row: Pick<CoordinatorRow, 'activeFrom' | 'activeTo'>, day: Day): boolean =>
  row.activeTo !== null && row.activeTo < day;

/** Those in office on the day. */
export const inOffice = (rows: readonly CoordinatorRow[], day: Day): CoordinatorRow[] =>
  rows.filter((row) => isInOffice(row, day));

const fieldsOf = ({
  name,
  unitId,
  profession,
  isHealthPersonnel,
  roles,
  activeFrom,
  activeTo,
  maxPersons,
  takesNew,
  percentage,
  competences,
  phone,
  email,
}: Coordinator) => ({
  name,
  unitId,
  profession,
  isHealthPersonnel,
  roles,
  activeFrom,
  activeTo,
  maxPersons,
  takesNew,
  percentage,
  competences,
  phone,
  email,
});
