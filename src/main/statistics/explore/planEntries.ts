import type { DayRange } from '../../../domain/calendar/reportingPeriod.ts';
import type { ReadDb } from '../../db/database.ts';
import { personsWithChange, personsWithout } from '../continuityIndicators.ts';
import { type CountedEntry, type Everybody, personEntry } from './countedEntry.ts';
import { isSo } from './everybodyRepo.ts';
import {
  evaluationsHeld,
  personsGranted,
  personsOverdueOn,
  personsServed,
  personsWithEvaluationMissed,
  personsWithoutEvaluationDay,
} from './exploredPlanRepo.ts';

type Adds = Partial<CountedEntry>;

/** Entries of persons by their ids; those merged into another record fall away. */
const entriesOf = (everybody: Everybody, ids: Iterable<string>, adds: (personId: string) => Adds): CountedEntry[] =>
  [...ids].flatMap((personId) => {
    const person = everybody.get(personId);
    return person === undefined ? [] : [personEntry(person, adds(personId))];
  });

/** Indicator 7: evaluations due in the period, held by the agreed day or not. */
export function evaluationEntries(db: ReadDb, everybody: Everybody, period: DayRange): CountedEntry[] {
  const held = evaluationsHeld(db, period).flatMap(({ personId, agreedOn, heldOn }) =>
    entriesOf(everybody, [personId], () => ({ above: Number(agreedOn !== null && heldOn <= agreedOn), below: 1 })),
  );
  const missed = entriesOf(everybody, personsWithEvaluationMissed(db, period, period.to), () => ({ below: 1 }));
  return [...held, ...missed, ...withoutEvaluationDay(db, everybody, period.to)];
}

/** Indicator 7: persons with an active plan on the day, an evaluation overdue or not. */
export function overdueEntries(db: ReadDb, everybody: Everybody, day: string): CountedEntry[] {
  const overdue = new Set(personsOverdueOn(db, day));
  const active = [...everybody.values()].filter((one) => isSo(one, 'activePlan'));
  return [
    ...active.map((one) => personEntry(one, { above: Number(overdue.has(one.personId)), below: 1 })),
    ...withoutEvaluationDay(db, everybody, day),
  ];
}

const withoutEvaluationDay = (db: ReadDb, everybody: Everybody, day: string): CountedEntry[] =>
  entriesOf(everybody, personsWithoutEvaluationDay(db, day), () => ({ isUnknown: true }));

/** Indicator 9: changes of coordinator in the period, of all who had one in it. */
export async function changeEntries(db: ReadDb, everybody: Everybody, period: DayRange): Promise<CountedEntry[]> {
  const changed = await personsWithChange(db, period, false);
  const times = new Map(changed.map((one) => [one.personId, one]));
  return entriesOf(everybody, personsServed(db, period), (personId) => {
    const one = times.get(personId);
    return { above: one?.count ?? 0, below: 1, referralId: one?.referralId ?? null };
  });
}

/** Indicator 9: persons with days without anybody in the period, of all who were granted a coordinator in it. */
export async function daysWithoutEntries(db: ReadDb, everybody: Everybody, period: DayRange): Promise<CountedEntry[]> {
  const found = new Map((await personsWithout(db, period, false)).map((one) => [one.personId, one]));
  return entriesOf(everybody, personsGranted(db, period), (personId) => {
    const one = found.get(personId);
    return one === undefined ? { below: 1 } : { above: 1, below: 1, days: one.days, referralId: one.referralId };
  });
}
