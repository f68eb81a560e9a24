import type { OfficeType } from '../office/officeType.ts';
import type { Competence, CoordinatorRole } from './codes.ts';
import { freePlaces, type Load } from './load.ts';

/** What speaks against a coordinator for a case. The last two are refused when appointing, the others are the office's choice. */
const obstacles = ['absent', 'full', 'takesNoNew', 'wrongRole', 'notHealthPersonnel'] as const;
export type Obstacle = (typeof obstacles)[number];

export interface Candidate extends Load {
  id: string;
  name: string;
  unitId: string | null;
  roles: readonly CoordinatorRole[];
  competences: readonly Competence[];
  isHealthPersonnel: boolean;
  takesNew: boolean;
  isAbsent: boolean;
  /** Those of the person's close family whom the coordinator serves; left out where it is not asked. */
  servesFamily?: readonly unknown[];
}

/** What a case asks of its coordinator. */
export interface Wanted {
  role: CoordinatorRole;
  competences: readonly Competence[];
  officeType: OfficeType;
  /** Units that know the person: where the last coordinator works, and those that have said yes. */
  knownUnitIds: readonly string[];
}

export type Ranked<C extends Candidate> = C & {
  matches: Competence[];
  freePlaces: number;
  obstacles: Obstacle[];
};

/**
 * Puts the coordinators in order, best first, by reasons that the screen shows: nobody with an obstacle before one
 * without; then whoever serves one of the family already, so that a family gets one coordinator; then most competences that the case asks for, most free places, a unit that knows the person.
 * Among those with obstacles: fewest obstacles, most free places, most competences. Equals keep the order they came in (by name).
 */
export function rankCandidates<C extends Candidate>(candidates: readonly C[], wanted: Wanted): Ranked<C>[] {
  return candidates
    .map((one) => ({
      ...one,
      matches: wanted.competences.filter((competence) => one.competences.includes(competence)),
      freePlaces: freePlaces(one),
      obstacles: obstaclesOf(one, wanted),
    }))
    .toSorted((a, b) => compare(keysOf(a, wanted), keysOf(b, wanted)));
}

/** What speaks against the coordinator, in the list's order. In a helseforetak only helsepersonell can be one (sphl § 2-5 a). */
export function obstaclesOf(one: Candidate, { role, officeType }: Pick<Wanted, 'role' | 'officeType'>): Obstacle[] {
  const found: Record<Obstacle, boolean> = {
    absent: one.isAbsent,
    full: freePlaces(one) <= 0,
    takesNoNew: !one.takesNew,
    wrongRole: !one.roles.includes(role),
    notHealthPersonnel: officeType === 'healthTrust' && !one.isHealthPersonnel,
  };
  return obstacles.filter((obstacle) => found[obstacle]);
}

function keysOf(one: Ranked<Candidate>, { knownUnitIds }: Wanted): number[] {
  const isKnown = one.unitId !== null && knownUnitIds.includes(one.unitId);
  const known = isKnown ? 0 : 1;
  const family = (one.servesFamily ?? []).length > 0 ? 0 : 1;
  return one.obstacles.length === 0
    ? [0, family, -one.matches.length, -one.freePlaces, known]
    : [one.obstacles.length, -one.freePlaces, -one.matches.length, known];
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((key, index) => key - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
