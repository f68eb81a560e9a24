/** How many sessions a year the office aims at; 0 is no goal. */
export interface SupervisionGoals {
  /** Group supervision held by each fadder. */
  groupPerYear: number;
  /** Supervision of any kind that each coordinator takes part in. */
  coordinatorPerYear: number;
  /** Meetings of the fadder group. */
  fadderGroupPerYear: number;
}

/** Goals that hold from a year until there are newer ones. */
export interface GoalsFromYear extends SupervisionGoals {
  fromYear: number;
}

/**
 * Until the office sets its own: group supervision 6 a year and the fadder group every second month, as in Nedre Eiker
 * (R 6.3). No source gives a number for the single coordinator; half of the group's sessions is taken as the least.
 */
export const defaultGoals: SupervisionGoals = { groupPerYear: 6, coordinatorPerYear: 3, fadderGroupPerYear: 6 };

/** The goals that held in a year: what was aimed at before stays as it was when the goals change. */
export function goalsOfYear(goals: readonly GoalsFromYear[], year: number): SupervisionGoals {
  const inForce = goals.filter(({ fromYear }) => fromYear <= year).toSorted((a, b) => b.fromYear - a.fromYear)[0];
  if (inForce === undefined) return defaultGoals;
  const { groupPerYear, coordinatorPerYear, fadderGroupPerYear } = inForce;
  return { groupPerYear, coordinatorPerYear, fadderGroupPerYear };
}

/** The goals with those of a year set; a later year's stand. */
export const withGoals = (goals: readonly GoalsFromYear[], changed: GoalsFromYear): GoalsFromYear[] =>
  [...goals.filter(({ fromYear }) => fromYear !== changed.fromYear), changed].toSorted(
    (a, b) => a.fromYear - b.fromYear,
  );
