import { addDays, type Day, daysBetween, maxDay, minDay } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/holidays.ts';
import type { DeadlineKind } from './deadlineKind.ts';
import { type DueDate, whyMoved } from './period.ts';

/** What a case may wait for while its deadlines stand still. */
export const pauseReasons = ['information', 'consent'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** A time a case stands still, from–to, both days counted in; no end while it lasts. */
export interface Pause {
  readonly fromDay: Day;
  readonly toDay: Day | null;
  readonly reason: PauseReason;
}

/**
 * The deadlines that stand still with their case. The preliminary answer does not: it is what one is owed while one waits
 * (fvl § 11 a). Nor does the coordinator: somebody granted one shall have one, whatever is waited for.
 */
const pausableKinds: readonly DeadlineKind[] = ['decision', 'planDraft'];
export const isPausable = (kind: DeadlineKind): boolean => pausableKinds.includes(kind);

export interface PausedDue extends DueDate {
  /** Days that the end was moved by pauses that are over, or that ended with what was due. */
  readonly pausedDays: number;
  /** Since when it stands still; null where it runs. */
  readonly pausedSince: Day | null;
}

/**
 * The end of a term that was paused: each day it stood still moves it a day, and then an end on a Saturday, Sunday or
 * holiday moves on (domstolloven §§ 148–149). The starting day is not counted, in a pause either; a day in two pauses is
 * one; a pause after the term was out moves nothing. One that still lasts moves it when it ends, or by the day before
 * what was due was done (`doneOn`).
 */
export function pausedDue(
  { unmoved: counted }: DueDate,
  startsOn: Day,
  pauses: readonly Pause[],
  doneOn: Day | null = null,
): PausedDue {
  let end = counted;
  let reached = startsOn;
  let pausedSince: Day | null = null;
  for (const { fromDay, toDay } of pauses.toSorted(earlierOrLonger)) {
    const from = maxDay(fromDay, addDays(reached, 1));
    // Days that stand still without a break between are one pause, however many it was written down as.
    const goesOn = reached > startsOn && fromDay <= addDays(reached, 1);
    if (!goesOn && from > nextWorkingDay(end)) continue;
    const last = lastDay(toDay, doneOn);
    if (last === null) {
      pausedSince = fromDay;
      break;
    }
    if (last < from) continue;
    end = addDays(end, daysBetween(from, last) + 1);
    reached = last;
  }
  return {
    due: nextWorkingDay(end),
    unmoved: end,
    movedBecause: whyMoved(end),
    pausedDays: daysBetween(counted, end),
    pausedSince,
  };
}

/** Of two that begin on the same day the longer holds the other in itself; one that lasts is the longest. */
function earlierOrLonger(a: Pause, b: Pause): number {
  if (a.fromDay !== b.fromDay) return a.fromDay < b.fromDay ? -1 : 1;
  if (a.toDay === b.toDay) return 0;
  return a.toDay === null || (b.toDay !== null && a.toDay > b.toDay) ? -1 : 1;
}

/** The last day of a pause as far as what was due is concerned: it waits for nothing once it is done. */
function lastDay(toDay: Day | null, doneOn: Day | null): Day | null {
  const before = doneOn === null ? null : addDays(doneOn, -1);
  if (toDay === null || before === null) return toDay ?? before;
  return minDay(toDay, before);
}

/** The pause that lasts, if any. */
export const openPause = (pauses: readonly Pause[]): Pause | null => pauses.find(({ toDay }) => toDay === null) ?? null;

/** The pauses with the open one ended the day before; one that was taken up again on its first day never was. */
export function resumed(pauses: readonly Pause[], onDay: Day): Pause[] {
  return pauses.flatMap((pause) => {
    if (pause.toDay !== null) return [pause];
    return onDay <= pause.fromDay ? [] : [{ ...pause, toDay: addDays(onDay, -1) }];
  });
}

/** Which rule a new pause breaks: a case stands still once at a time, and not in days it has stood still already. */
export function brokenPause(pauses: readonly Pause[], onDay: Day): 'alreadyPaused' | 'insidePause' | null {
  if (openPause(pauses)) return 'alreadyPaused';
  return pauses.some(({ toDay }) => toDay !== null && toDay >= onDay) ? 'insidePause' : null;
}

/** Which rule the end of a pause breaks. */
export function brokenResume(pauses: readonly Pause[], onDay: Day): 'notPaused' | 'beforePause' | null {
  const open = openPause(pauses);
  if (!open) return 'notPaused';
  return onDay < open.fromDay ? 'beforePause' : null;
}
