import type { CoordinatorFields } from '../../contract/coordinator.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { emptyWhereNull, nullWhereEmpty } from '../form/emptyLines.ts';

const lines = ['profession', 'phone', 'email'] as const;

/** The fields as they are typed: lines are never null, numbers and days may be missing for a while. */
export interface TypedCoordinator extends Record<string, unknown> {
  name: string;
  unitId: string | null;
  profession: string;
  isHealthPersonnel: boolean;
  roles: CoordinatorFields['roles'];
  maxPersons: number | null;
  activeFrom: Day | null;
  activeTo: Day | null;
  takesNew: boolean;
  competences: CoordinatorFields['competences'];
  percentage: number | null;
  phone: string;
  email: string;
}

/** How many a new coordinator can have, until the office says another number. */
const usualMax = 8;

export const blankCoordinator = (today: Day, isHospital: boolean): TypedCoordinator => ({
  name: '',
  unitId: null,
  profession: '',
  isHealthPersonnel: isHospital,
  roles: ['coordinator'],
  maxPersons: usualMax,
  activeFrom: today,
  activeTo: null,
  takesNew: true,
  competences: [],
  percentage: null,
  phone: '',
  email: '',
});

/** A registered coordinator as it stands in the form. */
export function typedOf(fields: CoordinatorFields): TypedCoordinator {
  const names = Object.keys(blankCoordinator('', false));
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
  return emptyWhereNull(own as unknown as CoordinatorFields, lines) as unknown as TypedCoordinator;
}

/** What is sent: empty lines say nothing. */
export const sentCoordinator = (fields: CoordinatorFields): CoordinatorFields => nullWhereEmpty(fields, lines);
