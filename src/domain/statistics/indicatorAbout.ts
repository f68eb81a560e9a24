import { type DenominatorId, type IndicatorId, indicatorIds } from './indicator.ts';

/**
 * Everything that has a page of its own: the indicators, and the counts they rest on. The red line (granted a coordinator
 * and nobody appointed), meldinger received, and complaints received (domain.md 8, indicator 10).
 */
export const exploredIds = [...indicatorIds, 'missingCoordinator', 'referralsReceived', 'complaintsReceived'] as const;
export type ExploredId = (typeof exploredIds)[number];

/** What one of the counted is. */
type CountedKind = 'person' | 'case' | 'evaluation' | 'change' | 'complaint' | 'staff';

/** What is so of an indicator whatever it is asked about; its words stand in locales under the same name. */
interface IndicatorAbout {
  /** States are as things stood on a day, events are what happened in a period. */
  readonly measured: 'onDay' | 'inPeriod';
  readonly counts: CountedKind;
  /** A part of a whole («56,3 %»), so many for each («12,4»), or how many («87»). */
  readonly form: 'share' | 'ratio' | 'count';
  /** What it can be a share of, the first by itself; none where it is a count alone. */
  readonly denominators: readonly DenominatorId[];
  /** Whether days are measured besides: median and 90th percentile. */
  readonly hasDays: boolean;
  /** The law it is about, as it is shown; null where none says so. */
  readonly law: string | null;
}

const ofPersons: readonly DenominatorId[] = ['recipients', 'grantedPersons', 'referredPersons'];
const onDay = { measured: 'onDay', counts: 'person', form: 'share', hasDays: false, law: null } as const;
const ofCases = { measured: 'inPeriod', counts: 'case', form: 'share', hasDays: true, law: null } as const;
const ofStaff = { ...onDay, counts: 'staff', law: 'hol. § 7-3' } as const;

/** The one description of each indicator: page, dashboard, command line and report are drawn from it. */
export const indicatorAbout: Readonly<Record<ExploredId, IndicatorAbout>> = {
  planShare: { ...onDay, denominators: ofPersons, law: 'hol. § 7-1' },
  coordinatorShare: { ...onDay, denominators: ofPersons, law: 'hol. § 7-2' },
  declinedPlan: { ...onDay, denominators: ['grantedPersons'] },
  daysToDecision: { ...ofCases, denominators: ['decisions'], law: 'fvl. § 11 a' },
  daysToAssignment: { ...ofCases, denominators: ['assignments'] },
  feedbackShare: { ...ofCases, denominators: ['feedbackDue'] },
  evaluationsOnTime: { ...ofCases, counts: 'evaluation', hasDays: false, denominators: ['evaluationsDue'] },
  evaluationsOverdue: { ...onDay, denominators: ['activePlans'] },
  planCompleteShare: { ...onDay, denominators: ['activePlans'], law: 'FOR-2022-06-22-1110 § 9' },
  coordinatorChanges: {
    ...ofCases,
    counts: 'change',
    form: 'ratio',
    hasDays: false,
    denominators: ['personsServed'],
  },
  daysWithoutCoordinator: { ...ofCases, counts: 'person', denominators: ['personsGranted'], law: 'hol. § 7-2' },
  coordinatorsActive: { ...ofStaff, form: 'count', denominators: [] },
  personsPerCoordinator: { ...ofStaff, form: 'ratio', denominators: ['activeCoordinators'] },
  trainedShare: { ...ofStaff, denominators: ['activeCoordinators'] },
  trainedLast24Months: { ...ofStaff, denominators: ['activeCoordinators'] },
  withFadderShare: { ...ofStaff, denominators: ['activeCoordinators'] },
  coordinatorsPerFadder: { ...ofStaff, form: 'ratio', denominators: ['activeFaddere'] },
  supervisionAgainstGoal: { ...ofStaff, measured: 'inPeriod', denominators: ['groupSessionsDue'] },
  missingCoordinator: { ...onDay, denominators: ['grantedPersons'], law: 'hol. § 7-2' },
  referralsReceived: { ...ofCases, form: 'count', hasDays: false, denominators: [] },
  complaintsReceived: {
    ...ofCases,
    counts: 'complaint',
    form: 'count',
    hasDays: false,
    denominators: [],
    law: 'pbrl. § 7-2',
  },
};

/** True where numerator / denominator is no part of a whole but so many for each: «12,4», never «1 242,9 %». */
export const isRatio = (id: ExploredId): boolean => indicatorAbout[id].form === 'ratio';

/** Whether it is about the office's own people: those have a unit, and none of the other facts. */
export const isOfStaff = (id: ExploredId): boolean => indicatorAbout[id].counts === 'staff';

/** Whether it is one of the indicators that every day's figures are counted for together. */
export const isIndicator = (id: ExploredId): id is IndicatorId => (indicatorIds as readonly string[]).includes(id);
