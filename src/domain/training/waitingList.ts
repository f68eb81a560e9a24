import type { EnrolmentState } from './codes.ts';

/** Somebody on a course's list, in the order they came. */
export interface ListEntry {
  readonly participantId: string;
  readonly state: EnrolmentState;
}

/** Places that are left; null where there is no limit. */
export const freePlacesIn = (capacity: number | null, list: readonly ListEntry[]): number | null =>
  capacity === null ? null : Math.max(0, capacity - countOf(list, 'enrolled'));

/**
 * The list with newcomers put on it: a place while there is one and nobody waits for it, otherwise the end of the waiting list. Whoever has
 * withdrawn comes back at the end; whoever is on it already stays where they are.
 */
export function withNewcomers(
  capacity: number | null,
  list: readonly ListEntry[],
  newcomers: readonly string[],
): ListEntry[] {
  const isOn = (id: string) => list.some(({ participantId, state }) => participantId === id && state !== 'withdrawn');
  const coming = [...new Set(newcomers)].filter((id) => !isOn(id));
  const others = list.filter(({ participantId }) => !coming.includes(participantId));
  return movedUp(capacity, [
    ...others,
    ...coming.map((participantId) => ({ participantId, state: 'waiting' as const })),
  ]);
}

/** The list without somebody; whoever waits longest takes the place. */
export const withoutParticipant = (
  capacity: number | null,
  list: readonly ListEntry[],
  participantId: string,
): ListEntry[] =>
  movedUp(
    capacity,
    list.map((entry) => (entry.participantId === participantId ? { participantId, state: 'withdrawn' } : entry)),
  );

/** The list with every free place given to who waits longest. Nobody loses a place, also where there are too many. */
export function movedUp(capacity: number | null, list: readonly ListEntry[]): ListEntry[] {
  let free = capacity === null ? Infinity : capacity - countOf(list, 'enrolled');
  return list.map((entry) => {
    if (entry.state !== 'waiting' || free <= 0) return entry;
    free -= 1;
    return { participantId: entry.participantId, state: 'enrolled' };
  });
}

const countOf = (list: readonly ListEntry[], wanted: EnrolmentState): number =>
  list.filter(({ state }) => state === wanted).length;
