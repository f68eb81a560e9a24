import type { Counted } from '../../../domain/statistics/explore/explore.ts';
import type { ExploredFacts } from '../../../domain/statistics/explore/exploreFilter.ts';
import type { PersonOnDay } from './everybodyRepo.ts';

/** One of the counted with who or what it is: what the list behind the figure shows. */
export interface CountedEntry extends Counted {
  readonly personId: string;
  readonly referralId: string | null;
  readonly complaintId: string | null;
}

export type Everybody = ReadonlyMap<string, PersonOnDay>;

const nothing = { above: 0, below: 0, isUnknown: false, days: null, referralId: null, complaintId: null } as const;

/** What somebody adds to the figure; who counts nowhere is left out. */
export const personEntry = (person: PersonOnDay, adds: Partial<CountedEntry>): CountedEntry => ({
  ...nothing,
  personId: person.personId,
  facts: person.facts,
  ...adds,
});

interface OfCase {
  readonly personId: string;
  readonly referralId: string | null;
  readonly referrerType: string | null;
  readonly specialty: string | null;
}

/** What a case adds: the facts of its person, but who sent this melding, and its own fagområde. Null of those merged away. */
export function caseEntry(everybody: Everybody, found: OfCase, adds: Partial<CountedEntry>): CountedEntry[] {
  const person = everybody.get(found.personId);
  if (person === undefined) return [];
  const { referrerType, specialty } = found;
  const facts: ExploredFacts =
    referrerType === null || specialty === null ? person.facts : { ...person.facts, referrerType, specialty };
  return [{ ...nothing, personId: found.personId, referralId: found.referralId, facts, ...adds }];
}

/** What counts somewhere: above the line, below it, or as unknown. */
export const isCounted = ({ above, below, isUnknown }: CountedEntry): boolean =>
  above > 0 || (below ?? 0) > 0 || isUnknown;
