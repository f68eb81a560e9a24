/** Somebody who may be given coordinators, with the group as it is. */
export interface FadderChoice {
  id: string;
  /** Set where the fadder is a coordinator too: nobody is their own fadder. */
  coordinatorId: string | null;
  unitId: string | null;
  isAway: boolean;
  maxCoordinators: number;
  /** How many are in the group. */
  coordinators: number;
  /** The units that somebody of the group works in. */
  unitIds: readonly string[];
}

export interface Waiting {
  id: string;
  unitId: string | null;
}

/** Why this fadder is suggested: knows the unit without having many more than the others, or has the smallest group. */
const suggestionReasons = ['sameUnit', 'smallestGroup'] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

export interface Suggestion {
  coordinatorId: string;
  fadderId: string | null;
  reason: SuggestionReason | null;
}

/** How much larger a group may be than the smallest, for the sake of a unit that the fadder knows already. */
export const unitSlack = 1;

/**
 * Suggests a fadder for each coordinator, in the order they come, each seeing the groups as the ones before left them.
 * Those who are away or have as many as agreed are left out. Of the rest the smallest group gets the coordinator, but one
 * that has the coordinator's unit already goes first as long as it is at most `unitSlack` larger than the smallest.
 * Equals keep the order they came in (by name). Null where nobody has room.
 */
export function suggestFaddere(waiting: readonly Waiting[], choices: readonly FadderChoice[]): Suggestion[] {
  const groups = choices.map((choice) => ({ ...choice, unitIds: new Set(choice.unitIds) }));
  return waiting.map(({ id: coordinatorId, unitId }) => {
    const open = groups.filter(
      (group) => !group.isAway && group.coordinators < group.maxCoordinators && group.coordinatorId !== coordinatorId,
    );
    const smallest = Math.min(...open.map(({ coordinators }) => coordinators));
    const bySize = open.toSorted((a, b) => a.coordinators - b.coordinators);
    const knows = (group: (typeof groups)[number]) =>
      unitId !== null && (group.unitId === unitId || group.unitIds.has(unitId));
    const known = bySize.find((group) => knows(group) && group.coordinators <= smallest + unitSlack);
    const chosen = known ?? bySize[0];
    if (chosen === undefined) return { coordinatorId, fadderId: null, reason: null };
    chosen.coordinators += 1;
    if (unitId !== null) chosen.unitIds.add(unitId);
    return { coordinatorId, fadderId: chosen.id, reason: known === undefined ? 'smallestGroup' : 'sameUnit' };
  });
}
