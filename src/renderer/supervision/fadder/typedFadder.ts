import type { FadderFields, FadderRow } from '../../../contract/fadder.ts';
import type { Day } from '../../../domain/calendar/day.ts';

/** The fields as they are typed: lines are never null, numbers and days may be missing for a while. */
export interface TypedFadder extends Record<string, unknown> {
  who: 'coordinator' | 'other' | null;
  coordinatorId: string | null;
  name: string;
  unitId: string | null;
  activeFrom: Day | null;
  activeTo: Day | null;
  maxCoordinators: number | null;
  phone: string;
  email: string;
}

/** Nedre Eiker had 12 or 13 coordinators for each fadder (R 6.3); a few more before somebody is full. */
const usualMax = 15;

export const blankFadder = (today: Day): TypedFadder => ({
  who: 'coordinator',
  coordinatorId: null,
  name: '',
  unitId: null,
  activeFrom: today,
  activeTo: null,
  maxCoordinators: usualMax,
  phone: '',
  email: '',
});

/** A registered fadder as it stands in the form. */
export const typedFadder = (row: FadderRow): TypedFadder => ({
  who: row.coordinatorId === null ? 'other' : 'coordinator',
  coordinatorId: row.coordinatorId,
  name: row.coordinatorId === null ? row.name : '',
  unitId: row.coordinatorId === null ? row.unitId : null,
  activeFrom: row.activeFrom,
  activeTo: row.activeTo,
  maxCoordinators: row.maxCoordinators,
  phone: row.phone ?? '',
  email: row.email ?? '',
});

/** What is sent: only what belongs to the choice of who it is, and empty lines say nothing. */
export function sentFadder(typed: {
  who: TypedFadder['who'];
  coordinatorId: string | null;
  name: string;
  unitId: string | null;
  activeFrom: Day;
  activeTo: Day | null;
  maxCoordinators: number;
  phone: string;
  email: string;
}): FadderFields {
  const isCoordinator = typed.who === 'coordinator';
  return {
    coordinatorId: isCoordinator ? typed.coordinatorId : null,
    name: isCoordinator ? null : typed.name,
    unitId: isCoordinator ? null : typed.unitId,
    activeFrom: typed.activeFrom,
    activeTo: typed.activeTo,
    maxCoordinators: typed.maxCoordinators,
    phone: typed.phone || null,
    email: typed.email || null,
  };
}
