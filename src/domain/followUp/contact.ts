import type { Day } from '../calendar/day.ts';

/** What happens between evaluations: a meeting of the planGroup (ansvarsgruppe), or a lighter contact. */
export const contactKinds = ['planGroup', 'conversation', 'phone', 'visit'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Who was called to a meeting, and whether they came. */
export interface Attendee {
  readonly name: string;
  readonly came: boolean;
}

interface ContactFacts {
  readonly heldOn: Day;
  readonly nextOn: Day | null;
  readonly attendees: readonly Attendee[];
}

/** The rules of a contact: it was held, the next comes later, nobody stands there without a name. */
export function brokenContactRules({ heldOn, nextOn, attendees }: ContactFacts, today: Day): Record<string, string> {
  const broken: Record<string, string> = {};
  if (heldOn > today) broken['heldOn'] = 'inFuture';
  if (nextOn !== null && nextOn <= heldOn) broken['nextOn'] = 'beforeHeld';
  if (attendees.some(({ name }) => name.trim() === '')) broken['attendees'] = 'withoutName';
  return broken;
}
