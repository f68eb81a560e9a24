import type { Day } from '../calendar/day.ts';

/** A kommune the office works with, or one of its bydeler where a town is parted between helseforetak. */
export interface CatchmentPlace {
  readonly municipalityNumber: string;
  /** The bydel's number, six digits; null for the whole kommune. */
  readonly districtNumber: string | null;
}

/** What tells a place from all others: the bydel's number, or the kommune's. */
export const placeKey = ({ municipalityNumber, districtNumber }: CatchmentPlace): string =>
  districtNumber ?? municipalityNumber;

/** The place of a key: a bydel's number begins with its kommune's. */
export const placeOf = (key: string): CatchmentPlace => ({
  municipalityNumber: key.slice(0, 4),
  districtNumber: key.length > 4 ? key : null,
});

/** Nobody at the place has been spoken with in the year of the day. */
export const isNotContacted = (lastContactOn: Day | null, today: Day): boolean =>
  lastContactOn === null || lastContactOn < `${today.slice(0, 4)}-01-01`;
