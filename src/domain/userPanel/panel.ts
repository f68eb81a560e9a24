import type { Day } from '../calendar/day.ts';

/** What a panel's meeting took up: what the members said, and what came of it; null until somebody can tell. */
export interface PanelTheme {
  readonly id: string;
  readonly title: string;
  readonly feedback: string | null;
  readonly cameOf: string | null;
}

/** What is written of a meeting of a user panel, and what a change of it puts aside. */
export interface PanelMeetingValues {
  readonly heldOn: Day;
  readonly place: string | null;
  /** Members who were there, by id. */
  readonly present: readonly string[];
  readonly themes: readonly PanelTheme[];
}

/** How long somebody sits in a panel; both days included. */
interface Seat {
  readonly fromDay: Day;
  readonly toDay: Day | null;
}

/** Whether somebody sits in the panel on a day. */
export const sitsOn = ({ fromDay, toDay }: Seat, day: Day): boolean =>
  fromDay <= day && (toDay === null || toDay >= day);

/** What rules a seat's days break. */
export const brokenSeatRules = ({ fromDay, toDay }: Seat): Record<string, string> =>
  toDay !== null && toDay < fromDay ? { toDay: 'beforeFrom' } : {};

/** What rules a meeting breaks: somebody was there who did not sit in the panel that day. */
export function brokenPanelMeetingRules(
  { heldOn, present }: Pick<PanelMeetingValues, 'heldOn' | 'present'>,
  members: readonly (Seat & { readonly id: string })[],
): Record<string, string> {
  const seated = new Set(members.filter((member) => sitsOn(member, heldOn)).map(({ id }) => id));
  return present.every((id) => seated.has(id)) ? {} : { present: 'noMember' };
}

/** Themes that the members wait to hear the end of: said, and nothing told of what came of it. */
export const waitsForAnswer = ({ feedback, cameOf }: PanelTheme): boolean => feedback !== null && cameOf === null;
