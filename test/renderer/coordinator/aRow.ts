import type { CoordinatorRow } from '../../../src/contract/coordinator.ts';
import type { Served } from '../../../src/renderer/coordinator/servedPersons.ts';

/** A coordinator with room and nothing against them, with what a test does not speak of filled in. */
export const aRow = (fields: Partial<CoordinatorRow> = {}): CoordinatorRow => ({
  id: 'jonas',
  version: 1,
  name: 'Jonas Eide',
  unitId: null,
  unitName: null,
  profession: null,
  isHealthPersonnel: true,
  roles: ['coordinator'],
  activeFrom: '2020-01-01',
  activeTo: null,
  maxPersons: 10,
  takesNew: true,
  percentage: null,
  competences: [],
  phone: null,
  email: null,
  families: 0,
  persons: 0,
  absentTo: null,
  isAbsent: false,
  ...fields,
});

/** An assignment that goes on. */
export const aServed = (fields: Partial<Served> = {}): Served => ({
  id: 'one',
  version: 1,
  person: { id: 'kari', givenName: 'Kari', familyName: 'Testnes', birthDate: '1980-01-01', dueDate: null },
  referralId: null,
  role: 'coordinator',
  fromDay: '2026-01-01',
  toDay: null,
  endReason: null,
  alsoProvides: null,
  ...fields,
});
