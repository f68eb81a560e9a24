/** A unit's name and how many coordinators it has. */
interface StaffOfUnit {
  readonly unit: string;
  readonly coordinators: number;
}

/** Fewer than so many coordinators are told of together with those of other units. */
export const leastStaff = 3;

/**
 * Which units a printed table about the office's own people tells of by themselves, and which together. Staff are not
 * protected as those they serve are, and no cell is hidden; but «0 of 1 trained» in a unit of one names that one to the
 * whole kommune. So units with fewer than three coordinators are gathered in one line, and where even that is fewer than
 * three, the smallest of the others joins it: nothing can be worked out from the total. (GDPR art. 5 (1) c.)
 */
export function gatheredUnits(units: readonly StaffOfUnit[]): { alone: string[]; gathered: string[] } {
  const bySize = units.toSorted((a, b) => a.coordinators - b.coordinators);
  const gathered = bySize.filter(({ coordinators }) => coordinators < leastStaff);
  const rest = bySize.slice(gathered.length);
  const size = () => gathered.reduce((sum, one) => sum + one.coordinators, 0);
  while (gathered.length > 0 && size() < leastStaff) {
    const next = rest.shift();
    if (!next) break;
    gathered.push(next);
  }
  const together = new Set(gathered.map(({ unit }) => unit));
  return {
    alone: units.map(({ unit }) => unit).filter((unit) => !together.has(unit)),
    gathered: units.map(({ unit }) => unit).filter((unit) => together.has(unit)),
  };
}
