import type { PersonDenominator } from '../denominatorRepo.ts';
import type { Mark } from '../censusMarkSql.ts';
import { type CountedEntry, type Everybody, isCounted, personEntry } from './countedEntry.ts';
import { isSo, type PersonOnDay } from './everybodyRepo.ts';

/** The indicators that are read off the marks of everybody on a day. */
export type MarkedId = 'planShare' | 'coordinatorShare' | 'declinedPlan' | 'planCompleteShare' | 'missingCoordinator';

const marksOf: Readonly<
  Record<MarkedId, { above: (one: PersonOnDay) => boolean; below: Mark | 'asked'; unknown?: Mark }>
> = {
  planShare: { above: (one) => isSo(one, 'activePlan'), below: 'asked', unknown: 'unknownPlan' },
  coordinatorShare: { above: (one) => isSo(one, 'assigned'), below: 'asked', unknown: 'unknownCoordinator' },
  declinedPlan: { above: (one) => isSo(one, 'declinedPlan'), below: 'granted' },
  planCompleteShare: { above: (one) => isSo(one, 'completePlan'), below: 'activePlan' },
  missingCoordinator: { above: (one) => isSo(one, 'granted') && !isSo(one, 'assigned'), below: 'granted' },
};

/** Indicators 1, 2, 4 and 7 of domain.md 8, and the red line: persons by what is so of them on the day. */
export function markedEntries(id: MarkedId, everybody: Everybody, denominatorId: PersonDenominator): CountedEntry[] {
  const { above, below, unknown } = marksOf[id];
  const belowMark = below === 'asked' ? ofDenominator[denominatorId] : below;
  return [...everybody.values()]
    .map((one) =>
      personEntry(one, {
        above: Number(above(one)),
        below: belowMark === null ? null : Number(isSo(one, belowMark)),
        isUnknown: unknown !== undefined && isSo(one, unknown),
      }),
    )
    .filter(isCounted);
}

/** Recipients are typed in: nobody in the register counts below the line. */
const ofDenominator: Readonly<Record<PersonDenominator, Mark | null>> = {
  recipients: null,
  grantedPersons: 'granted',
  referredPersons: 'referred',
};
