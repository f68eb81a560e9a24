import type { FadderFields } from '../../../src/contract/fadder.ts';
import { addCoordinator } from '../coordinator/aCoordinator.ts';
import type { TestRegister } from '../testRegister.ts';

/** A fadder with a name of her own, with what a test does not speak of filled in. */
export const aFadder = (fields: Partial<FadderFields> = {}): FadderFields => ({
  coordinatorId: null,
  name: 'Liv Sæther',
  unitId: null,
  activeFrom: '2020-01-01',
  activeTo: null,
  maxCoordinators: 15,
  phone: null,
  email: null,
  ...fields,
});

/** Registers a fadder and gives the id. */
export async function addFadder(register: TestRegister, fields: Partial<FadderFields> = {}): Promise<string> {
  return (await register.invoke('fadder.create', aFadder(fields))).id;
}

/** Gives coordinators, who have none, a fadder from a day. */
export function assignFadder(
  register: TestRegister,
  fadderId: string,
  coordinatorIds: readonly string[],
  fromDay = '2026-01-01',
) {
  const moves = coordinatorIds.map((coordinatorId) => ({ coordinatorId, fadderId, replaces: null }));
  return register.invoke('fadder.assign', { moves, fromDay, reason: null, note: null });
}

/** So many coordinators, by number. */
export async function addCoordinators(register: TestRegister, count: number, unitId: string | null = null) {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1)
    ids.push(await addCoordinator(register, { name: `Koordinator Nr${String(index + 1).padStart(2, '0')}`, unitId }));
  return ids;
}
