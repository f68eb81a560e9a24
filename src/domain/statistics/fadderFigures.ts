import { type Day, yearOf } from '../calendar/day.ts';
import { covers, type DayRange } from '../calendar/reportingPeriod.ts';
import { isInOffice } from '../coordinator/coordinatorRules.ts';
import type { Term } from '../fadder/fadderRules.ts';
import { dueDaysOf } from '../supervision/pace.ts';
import { type StaffFigures, staffFigures } from './staffFigures.ts';

interface OfUnit {
  readonly id: string;
  readonly unit: string | null;
}

/** A coordinator in office on the day, with the fadder of that day. */
export interface CoordinatorWithFadder extends OfUnit {
  readonly fadderId: string | null;
}

/**
 * Coordinators with a fadder, of those in office on the day (indicator 8). Who is a fadder too counts as any other:
 * each coordinator has one (R 6.3), and nobody is their own.
 */
export const withFadderShare = (coordinators: readonly CoordinatorWithFadder[]): StaffFigures =>
  staffFigures(
    coordinators.filter(({ fadderId }) => fadderId !== null),
    coordinators,
  );

/**
 * Coordinators in office on the day for each fadder of that day: 87 on 7 is 12.4 (R 6.3, Nedre Eiker), whether or not all of
 * the 87 have got theirs. In a unit: its coordinators, for each fadder whom any of them has; a fadder may serve several.
 */
export function coordinatorsPerFadder(
  coordinators: readonly CoordinatorWithFadder[],
  faddere: readonly (OfUnit & Term)[],
  day: Day,
): StaffFigures {
  const serving = new Map(
    coordinators.flatMap(({ unit, fadderId }) =>
      fadderId === null ? [] : [[`${unit ?? ''} ${fadderId}`, { unit }] as const],
    ),
  );
  return staffFigures(coordinators, [...serving.values()], faddere.filter((one) => isInOffice(one, day)).length);
}

/**
 * Group supervision held in the period, of what the goals ask for in it: the sessions that fall due from the first to the
 * last day, both counted in (domain/supervision/pace.ts), so a whole year asks for the whole goal of each fadder and one
 * who began in July for half of it. What one held more than asked is counted, as in the list behind the figure: it can
 * pass 100 %, and who lacks what is told for each fadder. By the fadder's own unit.
 */
export function supervisionAgainstGoal(
  faddere: readonly (OfUnit & Term)[],
  sessions: readonly { readonly fadderId: string | null; readonly day: Day }[],
  goalOfYear: (year: number) => number,
  period: DayRange,
): StaffFigures {
  const unitOf = new Map(faddere.map(({ id, unit }) => [id, unit]));
  const years = Array.from(
    { length: yearOf(period.to) - yearOf(period.from) + 1 },
    (_, index) => yearOf(period.from) + index,
  );
  const due = faddere.flatMap((fadder) =>
    years
      .flatMap((year) => dueDaysOf(goalOfYear(year), year, fadder))
      .filter((day) => covers(period, day))
      .map(() => ({ unit: fadder.unit })),
  );
  const held = sessions
    .filter(({ day }) => covers(period, day))
    .map(({ fadderId }) => ({ unit: unitOf.get(fadderId ?? '') ?? null }));
  return staffFigures(held, due);
}
