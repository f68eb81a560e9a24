/** The age groups of the national statistics, whole years on the day; whoever has no known age is counted apart. */
export const ageGroups = ['0-5', '6-12', '13-17', '18-24', '25-49', '50-66', '67-79', '80+', 'unknown'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** Coarser groups, each the sum of finer ones: three life phases, and under 67 against 67 and over. */
export const coarseAgeGroups = ['0-17', '18-66', '67+', 'under67', 'unknown'] as const;
export type CoarseAgeGroup = (typeof coarseAgeGroups)[number];

const lowestAges: readonly (readonly [lowest: number, group: AgeGroup])[] = [
  [80, '80+'],
  [67, '67-79'],
  [50, '50-66'],
  [25, '25-49'],
  [18, '18-24'],
  [13, '13-17'],
  [6, '6-12'],
  [0, '0-5'],
];

/** The groups a coarse group is made of. 67+ stands for itself in both divisions. */
export const membersOf: Readonly<Record<CoarseAgeGroup, readonly AgeGroup[]>> = {
  '0-17': ['0-5', '6-12', '13-17'],
  '18-66': ['18-24', '25-49', '50-66'],
  '67+': ['67-79', '80+'],
  under67: ['0-5', '6-12', '13-17', '18-24', '25-49', '50-66'],
  unknown: ['unknown'],
};

/** The group of an age in whole years; `unknown` for null (no birth date, or not yet born). */
export function ageGroupOf(age: number | null): AgeGroup {
  if (age === null || !Number.isFinite(age)) return 'unknown';
  return lowestAges.find(([lowest]) => age >= lowest)?.[1] ?? 'unknown';
}

/** A count of 0 for every group. */
function noCounts(): Record<AgeGroup, number> {
  return Object.fromEntries(ageGroups.map((group) => [group, 0])) as Record<AgeGroup, number>;
}

/** Counts people by age group; the groups add up to the number of ages given. */
export function countByAgeGroup(ages: Iterable<number | null>): Record<AgeGroup, number> {
  const counts = noCounts();
  for (const age of ages) counts[ageGroupOf(age)] += 1;
  return counts;
}

/** Adds age groups up to a coarser one. */
export function sumOfAgeGroup(counts: Readonly<Record<AgeGroup, number>>, group: CoarseAgeGroup): number {
  return membersOf[group].reduce((sum, member) => sum + counts[member], 0);
}
