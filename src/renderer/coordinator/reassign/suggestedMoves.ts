import type { CoordinatorRow } from '../../../contract/coordinator.ts';
import { obstaclesOf, rankCandidates } from '../../../domain/coordinator/ranking.ts';
import type { OfficeType } from '../../../domain/office/officeType.ts';
import type { Served } from '../servedPersons.ts';

/** Assignment → whom it is suggested for; null where nobody has a place. */
export type Moves = Readonly<Record<string, string | null>>;

interface MoveFacts {
  officeType: OfficeType;
  /** The unit of the one who leaves: it knows the persons. */
  unitId: string | null;
}

/**
 * Spreads the persons over those with most free places, one at a time, so that nobody is filled beyond the maximum.
 * The order is that of `rankCandidates`; who has anything against them is never suggested.
 */
export function suggestedMoves(
  assignments: readonly Pick<Served, 'id' | 'role'>[],
  candidates: readonly CoordinatorRow[],
  { officeType, unitId }: MoveFacts,
): Moves {
  const knownUnitIds = unitId === null ? [] : [unitId];
  const extra = new Map<string, number>();
  const moves: Record<string, string | null> = {};
  for (const { id, role } of assignments) {
    const loaded = candidates.map((row) => ({ ...row, persons: row.persons + (extra.get(row.id) ?? 0) }));
    const [best] = rankCandidates(loaded, { role, competences: [], officeType, knownUnitIds });
    const isFree = best !== undefined && best.obstacles.length === 0;
    moves[id] = isFree ? best.id : null;
    if (isFree) extra.set(best.id, (extra.get(best.id) ?? 0) + 1);
  }
  return moves;
}

/** Those the register would take for the role: over the maximum or away is the office's own choice. */
export const allowedFor = (
  role: Served['role'],
  candidates: readonly CoordinatorRow[],
  officeType: OfficeType,
): CoordinatorRow[] =>
  candidates.filter((row) => {
    const against = obstaclesOf(row, { role, officeType });
    return !against.includes('wrongRole') && !against.includes('notHealthPersonnel');
  });

/** A coordinator's persons with the moves that are chosen for them. */
export const loadWith = (row: CoordinatorRow, moves: Moves, chosen: readonly string[]): number =>
  row.persons + chosen.filter((id) => moves[id] === row.id).length;
