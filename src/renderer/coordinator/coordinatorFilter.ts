import { z } from 'zod';

import type { CoordinatorRow } from '../../contract/coordinator.ts';
import { competences, coordinatorRoles } from '../../domain/coordinator/codes.ts';
import { freePlaces } from '../../domain/coordinator/load.ts';
import { nameWords } from '../../domain/person/name.ts';

/** The filters of a list of coordinators, as they stand in the address. Typed words may not: they are a name. */
export const coordinatorFilter = z.object({
  unitId: z.uuid().nullable().default(null),
  role: z.enum(coordinatorRoles).nullable().default(null),
  competence: z.enum(competences).nullable().default(null),
  onlyFree: z.boolean().default(false),
  away: z.boolean().default(false),
  includeFormer: z.boolean().default(false),
});
export type CoordinatorFilter = z.output<typeof coordinatorFilter>;

type Filtered = Pick<
  CoordinatorRow,
  'name' | 'unitId' | 'roles' | 'competences' | 'persons' | 'maxPersons' | 'takesNew' | 'isAbsent'
>;

/** Whether a coordinator is among those asked for. Somebody has a place who takes new ones and is under the maximum. */
export function matchesFilter(row: Filtered, filter: CoordinatorFilter, typed = ''): boolean {
  const { unitId, role, competence, onlyFree, away } = filter;
  return (
    (unitId === null || row.unitId === unitId) &&
    (role === null || row.roles.includes(role)) &&
    (competence === null || row.competences.includes(competence)) &&
    (!onlyFree || (row.takesNew && freePlaces(row) > 0)) &&
    (!away || row.isAbsent) &&
    hasWords(row.name, typed)
  );
}

/** Whether some word of the name begins like each of the typed words. */
function hasWords(name: string, typed: string): boolean {
  const words = nameWords(name);
  return nameWords(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));
}
