import { yearOf } from '../../../domain/calendar/day.ts';
import type { DayRange } from '../../../domain/calendar/reportingPeriod.ts';
import { explore, type ExploredFigure, type ExploredGroup } from '../../../domain/statistics/explore/explore.ts';
import {
  type ExploreDimension,
  type ExploreFilter,
  isCountedByUnit,
  unknownDimension,
} from '../../../domain/statistics/explore/exploreFilter.ts';
import { livedPart, periodFromKey, type PeriodKey } from '../../../domain/statistics/explore/explorePeriod.ts';
import { typedBelow } from '../../../domain/statistics/explore/typedBelow.ts';
import type { DenominatorId } from '../../../domain/statistics/indicator.ts';
import { type ExploredId, indicatorAbout, isOfStaff } from '../../../domain/statistics/indicatorAbout.ts';
import { Refusal } from '../../api/refusal.ts';
import type { ReadDb } from '../../db/database.ts';
import { type PersonDenominator, resolveDenominator, typedIn } from '../denominatorRepo.ts';
import { entriesOf } from './entriesOf.ts';
import { staffFigure } from './staffFigure.ts';

/** What is asked of an indicator. */
export interface ExploreQuestion {
  readonly id: ExploredId;
  readonly period: PeriodKey;
  readonly denominatorId: DenominatorId | null;
  readonly filter: ExploreFilter;
}

export interface Explored {
  readonly period: DayRange;
  /** What it is a share of; null where it is a count alone. */
  readonly denominatorId: DenominatorId | null;
  readonly denominatorSource: { readonly source: string; readonly enteredOn: string } | null;
  readonly whole: ExploredFigure;
  readonly groups: readonly ExploredGroup[];
}

/** The days that are counted. Refuses a period that has not begun, and a dimension the indicator does not have. */
export function countedPeriod(
  { id, period: key, filter }: ExploreQuestion,
  split: ExploreDimension | null,
  today: string,
): DayRange {
  if (unknownDimension(id, filter, split) !== null) throw new Refusal('RULE', { fields: { split: 'notDivided' } });
  const period = periodFromKey(key);
  const lived = period === null ? null : livedPart(period, today);
  if (lived === null) throw new Refusal('RULE', { fields: { period: 'inFuture' } });
  return lived;
}

/** What the persons are a share of: asked for, or what is usual on the day. */
export const personDenominator = (
  db: ReadDb,
  { id, denominatorId }: ExploreQuestion,
  { to }: DayRange,
): Promise<PersonDenominator> =>
  indicatorAbout[id].denominators.includes('recipients')
    ? resolveDenominator(db, denominatorId, to)
    : Promise.resolve('grantedPersons');

/** The figure in the period, narrowed by the filter, and its parts. */
export async function exploreFigure(
  db: ReadDb,
  question: ExploreQuestion,
  split: ExploreDimension | null,
  today: string,
): Promise<Explored> {
  const { id, filter } = question;
  const period = countedPeriod(question, split, today);
  const ofPersons = await personDenominator(db, question, period);
  const about = indicatorAbout[id];
  const denominatorId = about.denominators.includes('recipients') ? ofPersons : (about.denominators[0] ?? null);
  if (isOfStaff(id))
    return { period, denominatorId, denominatorSource: null, ...(await staffFigure(db, id, period, filter, split)) };
  const typed = denominatorId === 'recipients' ? await typedIn(db, yearOf(period.to)) : null;
  const below = denominatorId === 'recipients' ? typedBelow(typed?.values ?? new Map(), filter, split) : null;
  const counted = explore(await entriesOf(db, id, period, ofPersons), filter, split, below);
  const source = typed && { source: typed.source, enteredOn: typed.enteredOn };
  return {
    period,
    denominatorId,
    denominatorSource: source,
    ...withoutFalseBelow(counted, { denominatorId, split, filter }),
  };
}

type Figures = Pick<Explored, 'whole' | 'groups'>;

/** Takes the denominator away where there is none: of a mere count, and of a unit where it is not counted by unit. */
function withoutFalseBelow(
  { whole, groups }: Figures,
  {
    denominatorId,
    split,
    filter,
  }: Pick<Explored, 'denominatorId'> & { split: ExploreDimension | null; filter: ExploreFilter },
): Figures {
  if (denominatorId === null) return { whole: bare(whole), groups: groups.map(bare) };
  if (isCountedByUnit(denominatorId)) return { whole, groups };
  if (filter.unit.length > 0) return { whole: bare(whole), groups: groups.map(bare) };
  return { whole, groups: split === 'unit' ? groups.map(bare) : groups };
}

const bare = <F extends ExploredFigure>(one: F): F => ({ ...one, denominator: null, share: null });
