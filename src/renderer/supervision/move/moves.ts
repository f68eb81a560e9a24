import type { FadderRow } from '../../../contract/fadder.ts';
import { isInOffice } from '../../../domain/coordinator/coordinatorRules.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { suggestFaddere, type SuggestionReason } from '../../../domain/fadder/suggestion.ts';

/** Coordinator → whom they shall get; null where nobody is chosen. */
export type Moves = Readonly<Record<string, string | null>>;

/** A coordinator who is to get a fadder. */
export interface Moving {
  coordinatorId: string;
  name: string;
  unitId: string | null;
  unitName: string | null;
  /** What stands below the name: «uten fadder fra 01.10.2026». */
  second: string;
}

export interface Suggested {
  moves: Moves;
  reasons: Readonly<Record<string, SuggestionReason | null>>;
}

/** A fadder for each, by domain/fadder/suggestion.ts. */
export function suggested(moving: readonly Moving[], faddere: readonly FadderRow[]): Suggested {
  const found = suggestFaddere(
    moving.map(({ coordinatorId, unitId }) => ({ id: coordinatorId, unitId })),
    faddere,
  );
  return {
    moves: Object.fromEntries(found.map(({ coordinatorId, fadderId }) => [coordinatorId, fadderId])),
    reasons: Object.fromEntries(found.map(({ coordinatorId, reason }) => [coordinatorId, reason])),
  };
}

/** Those who can be given a coordinator from the day. Full or away: the office's own choice. */
export const choosable = (faddere: readonly FadderRow[], fromDay: Day | null): FadderRow[] =>
  fromDay === null ? [...faddere] : faddere.filter((one) => isInOffice(one, fromDay));

/** How large a group becomes by what is chosen. */
export const groupWith = (fadder: FadderRow, moves: Moves, chosen: readonly string[]): number =>
  fadder.coordinators + chosen.filter((id) => moves[id] === fadder.id).length;

/** A draft may be older than the list: whoever waits no longer is left out, and everybody new has a suggestion. */
export function stillMoving<Typed extends { moves: Moves; chosen: string[] }>(typed: Typed, start: Typed): Typed {
  const ids = Object.keys(start.moves);
  return {
    ...typed,
    moves: Object.fromEntries(ids.map((id) => [id, typed.moves[id] ?? start.moves[id] ?? null])),
    chosen: typed.chosen.filter((id) => ids.includes(id)),
  };
}
