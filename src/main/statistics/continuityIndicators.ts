import type { IndicatorResult } from '../../contract/statistics.ts';
import { addDays, type Day, minDay } from '../../domain/calendar/day.ts';
import type { DayRange } from '../../domain/calendar/reportingPeriod.ts';
import {
  breakdownOf,
  type CountedFacts,
  countGroups,
  type GroupCounts,
  type GroupDenominators,
} from '../../domain/statistics/breakdown.ts';
import { coordinatorChanges, daysWithoutCoordinator } from '../../domain/statistics/continuity.ts';
import { medianOf, percentileOf } from '../../domain/statistics/distribution.ts';
import type { DenominatorId, IndicatorId } from '../../domain/statistics/indicator.ts';
import { shareOf } from '../../domain/statistics/share.ts';
import type { ReadDb } from '../db/database.ts';
import { appointmentsAround, countAround, grantsNotCovered, type OpenGrant, servedDays } from './continuityRepo.ts';
import { onlyTotal } from './countedIndicator.ts';

interface ContinuityQuestion extends DayRange {
  /** Days to come are not counted: nobody knows who will be appointed by then. */
  readonly today: Day;
  readonly withFacts: boolean;
}

/** Indicator 9 of domain.md 8: changes of coordinator in the period, and persons with days without one. */
export async function continuityIndicators(db: ReadDb, question: ContinuityQuestion): Promise<IndicatorResult[]> {
  const { withFacts } = question;
  const period = livedDays(question);
  const persons = await countAround(db, period);
  const count = withFacts ? countGroups : totalOf;
  const changed = await personsWithChange(db, period, withFacts);
  const without = await personsWithout(db, period, withFacts);
  const days = without.map((one) => [one.days, 1] as const);
  return [
    {
      ...indicator('coordinatorChanges', count(changed), 'personsServed', persons.served),
      persons: changed.length,
      most: changed.reduce((most, one) => Math.max(most, one.count), 0),
    },
    {
      ...indicator('daysWithoutCoordinator', count(without), 'personsGranted', persons.granted),
      median: medianOf(days),
      p90: percentileOf(days, 90),
      days: without.reduce((sum, one) => sum + one.days, 0),
      most: without.reduce((most, one) => Math.max(most, one.days), 0),
    },
  ];
}

/** The days of the period that have been. */
const livedDays = ({ from, to, today }: DayRange & { today: Day }): DayRange => ({ from, to: minDay(to, today) });

/** A person granted a coordinator who had nobody on some day of the period. */
interface PersonWithout extends CountedFacts {
  readonly personId: string;
  /** The case that stands for the right: the one decided last. */
  readonly referralId: string;
  readonly days: number;
}

/** Who had days without anybody in the period, and how many. */
export async function personsWithout(db: ReadDb, period: DayRange, withFacts: boolean): Promise<PersonWithout[]> {
  const grants = Map.groupBy(await grantsNotCovered(db, period, withFacts), (row) => row.personId);
  const served = Map.groupBy(await servedDays(db, period, [...grants.keys()]), (row) => row.personId);
  return [...grants].flatMap(([personId, own]) => {
    const days = daysWithoutCoordinator(own, served.get(personId) ?? [], period);
    return days === 0 ? [] : { ...lastDecided(own), personId, days, count: 1 };
  });
}

const lastDecided = (grants: readonly OpenGrant[]): OpenGrant =>
  grants.reduce((last, next) => ((next.decidedOn ?? '') > (last.decidedOn ?? '') ? next : last));

/** Who got another coordinator in the period, and how often. */
export async function personsWithChange(
  db: ReadDb,
  period: DayRange,
  withFacts: boolean,
): Promise<(CountedFacts & { readonly personId: string; readonly referralId: string | null })[]> {
  const rows = await appointmentsAround(db, { ...period, dayBefore: addDays(period.from, -1) }, withFacts);
  return [...Map.groupBy(rows, (row) => row.personId).values()].flatMap((own) => {
    const times = coordinatorChanges(own).filter((day) => day >= period.from && day <= period.to).length;
    return own[0] && times > 0 ? { ...own[0], count: times } : [];
  });
}

const totalOf = (rows: readonly Pick<CountedFacts, 'count'>[]): GroupCounts =>
  onlyTotal(rows.reduce((sum, row) => sum + row.count, 0));

/** The groups are told by number alone: what each is a part of would cost a look-up for everybody in the register. */
function indicator(
  id: IndicatorId,
  numerator: GroupCounts,
  denominatorId: DenominatorId,
  denominator: number,
): IndicatorResult {
  const ofAll: GroupDenominators = { total: denominator, of: () => null, groupsOf: () => [] };
  return {
    id,
    numerator: numerator.total,
    denominator,
    denominatorId,
    share: shareOf(numerator.total, denominator),
    unknown: 0,
    median: null,
    p90: null,
    breakdown: breakdownOf(numerator, ofAll),
  };
}
