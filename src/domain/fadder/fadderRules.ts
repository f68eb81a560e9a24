import type { Day } from '../calendar/day.ts';
import { covers } from '../calendar/reportingPeriod.ts';
import { type Broken, isInOffice } from '../coordinator/coordinatorRules.ts';

/** The days of a fadder, or of anybody else with a term; both inclusive. */
export interface Term {
  activeFrom: Day;
  activeTo: Day | null;
}

/** The rules of a fadder's own fields: a name of their own or a coordinator's, and days in order. */
export function brokenFadderRules(fields: Term & { coordinatorId: string | null; name: string | null }): Broken {
  return {
    ...(fields.coordinatorId === null && !fields.name?.trim() ? { name: 'required' } : {}),
    ...(fields.activeTo !== null && fields.activeTo < fields.activeFrom ? { activeTo: 'beforeFrom' } : {}),
  };
}

/** A coordinator's time with a fadder; both days inclusive. */
export interface FadderTime {
  fromDay: Day;
  toDay: Day | null;
}

/**
 * Whether a coordinator has the fadder on the day: the time covers it, and both are in office. A coordinator or fadder
 * who has left ends it by having left, whoever remembers to write so.
 */
export const hasFadderOn = (time: FadderTime, coordinator: Term, fadder: Term, day: Day): boolean =>
  covers({ from: time.fromDay, to: time.toDay }, day) && isInOffice(coordinator, day) && isInOffice(fadder, day);
