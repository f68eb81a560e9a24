import { isCloseFamily, type RelationKind } from './relationKind.ts';

/** One of the family as the question of who coordinates looks at them. */
interface FamilyMember {
  kind: RelationKind;
  /** Who serves them today; null for nobody, and for kin outside the register. */
  coordinatorId: string | null;
}

const familyCoordinations = ['nobody', 'same', 'several', 'onlyOthers'] as const;
/** Whether the close family has one coordinator: nobody has any, all of them the same, several, or only the others have. */
export type FamilyCoordination = (typeof familyCoordinations)[number];

/**
 * Who coordinates in a family, seen from one of its members. «Same» needs at least two who are served: one coordinator
 * for a family is less to relate to for those who live in it (K; hol § 7-2 a speaks of the family as a whole).
 */
export function familyCoordination(
  ownCoordinatorId: string | null,
  family: readonly FamilyMember[],
): FamilyCoordination {
  const others = family.flatMap(({ kind, coordinatorId }) =>
    isCloseFamily(kind) && coordinatorId !== null ? [coordinatorId] : [],
  );
  if (others.length === 0) return 'nobody';
  if (ownCoordinatorId === null) return 'onlyOthers';
  return others.every((id) => id === ownCoordinatorId) ? 'same' : 'several';
}
