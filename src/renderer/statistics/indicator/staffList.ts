import type { ExploredId } from '../../../domain/statistics/indicatorAbout.ts';

const lists: Readonly<Partial<Record<ExploredId, string>>> = {
  coordinatorsActive: '/koordinatorer',
  personsPerCoordinator: '/koordinatorer?sort=load',
  trainedShare: '/opplaering?show=basic',
  trainedLast24Months: '/opplaering?show=lately',
  withFadderShare: '/opplaering/faddere',
  coordinatorsPerFadder: '/opplaering/faddere',
  supervisionAgainstGoal: '/opplaering/veiledning',
};

/** Where the list behind a figure of staff stands; as things are today. */
export const staffList = (id: ExploredId): string | null => lists[id] ?? null;
