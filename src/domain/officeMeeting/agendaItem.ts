/** What a point on the agenda is about: a case to decide, a complaint to reconsider, somebody without coordinator, or anything else. */
export const agendaItemKinds = ['decision', 'complaint', 'coordinator', 'free'] as const;
export type AgendaItemKind = (typeof agendaItemKinds)[number];

/** How far a point has come. */
export const itemStandings = ['open', 'treated', 'decided', 'carriedOver'] as const;
export type ItemStanding = (typeof itemStandings)[number];

interface ItemFacts {
  /** What the meeting came to, in words. */
  conclusion: string | null;
  /** A decision or a complaint's step that was taken at the point and still stands: one that was taken back does not. */
  hasStandingDecision: boolean;
  isCarriedOver: boolean;
}

/** How far a point has come, from what is written at it; it is never kept as a state of its own, so undoing a decision opens it again. */
export function standingOf({ conclusion, hasStandingDecision, isCarriedOver }: ItemFacts): ItemStanding {
  if (hasStandingDecision) return 'decided';
  if (isCarriedOver) return 'carriedOver';
  return conclusion !== null && conclusion.trim() !== '' ? 'treated' : 'open';
}

/** Whether the point may go to the next meeting: not what is decided, and once only. */
export const mayCarryOver = (standing: ItemStanding): boolean => standing === 'open' || standing === 'treated';

/** Nobody has prepared the agenda yet: it holds nothing but what the meeting before left over. */
export const isUnprepared = (items: readonly { isCarriedHere: boolean }[]): boolean =>
  items.every(({ isCarriedHere }) => isCarriedHere);

/** The ids in a new order: one moved so many places up (negative) or down, never beyond the ends. */
export function movedItem(ids: readonly string[], id: string, places: number): string[] {
  const from = ids.indexOf(id);
  if (from === -1) return [...ids];
  const to = Math.min(ids.length - 1, Math.max(0, from + places));
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/**
 * The agenda in the order wanted of the points one sees; those one does not see keep their places. Null where the wanted
 * ones are not all of the seen, each once.
 */
export function inOrder(
  now: readonly string[],
  wanted: readonly string[],
  isSeen: (id: string) => boolean = () => true,
): string[] | null {
  const seen = now.filter(isSeen);
  const isSame = seen.length === wanted.length && new Set(wanted).size === wanted.length;
  if (!isSame || !wanted.every((id) => seen.includes(id))) return null;
  let next = 0;
  return now.map((id) => (isSeen(id) ? (wanted[next++] ?? id) : id));
}
