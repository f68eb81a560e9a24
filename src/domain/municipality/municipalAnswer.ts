import type { Day } from '../calendar/day.ts';
import { daysBetween } from '../calendar/day.ts';
import { medianOf } from '../statistics/distribution.ts';

/**
 * How the kommune's answer to a melding from the hospital stands on a day: it has come, its term still runs, the term is
 * out, or the case was closed without it.
 */
export const answerStates = ['answered', 'waiting', 'overdue', 'neverAnswered'] as const;
export type AnswerState = (typeof answerStates)[number];

/** A melding the kommune was told of. */
export interface NotifiedMelding {
  readonly notifiedOn: Day;
  readonly remindedOn: Day | null;
  readonly answeredOn: Day | null;
  readonly closedOn: Day | null;
}

/** The term is counted from the last reminder, or from the day the kommune was told. */
const answerTermStart = ({ notifiedOn, remindedOn }: Pick<NotifiedMelding, 'notifiedOn' | 'remindedOn'>): Day =>
  remindedOn ?? notifiedOn;

/** How the answer stands on the day. `dueOn` null: the office has no term, and so nothing is overdue. */
export function answerStateOn(melding: NotifiedMelding, dueOn: Day | null, day: Day): AnswerState {
  const { answeredOn, closedOn } = melding;
  if (answeredOn !== null && answeredOn <= day) return 'answered';
  if (closedOn !== null && closedOn <= day) return 'neverAnswered';
  return dueOn !== null && dueOn < day ? 'overdue' : 'waiting';
}

/** So many meldinger with the same days to the same kommune; a kommune is null where none was told which. */
export interface CountedMelding extends NotifiedMelding {
  readonly municipalityNumber: string | null;
  readonly count: number;
}

/** The meldinger to one kommune, or to all: the four states add up to `notified`. */
export interface AnswerFigures {
  readonly notified: number;
  readonly answered: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly neverAnswered: number;
  /** Meldinger that were asked for again. */
  readonly reminded: number;
  /** Answers that came within the term from the day the kommune was told. */
  readonly inTime: number;
  /** Days from told to answered, of those that answered; null where none did. */
  readonly medianDays: number | null;
  readonly longestDays: number | null;
}

/** Counts meldinger told of in a period as they stand on a day. `dueOn` gives the last day of a term that starts on a day. */
export function answerFigures(
  meldinger: Iterable<CountedMelding>,
  { day, dueOn }: { day: Day; dueOn: (start: Day) => Day | null },
): AnswerFigures {
  const states: Record<AnswerState, number> = { answered: 0, waiting: 0, overdue: 0, neverAnswered: 0 };
  const days = new Map<number, number>();
  let notified = 0;
  let reminded = 0;
  let inTime = 0;
  for (const melding of meldinger) {
    const state = answerStateOn(melding, dueOn(answerTermStart(melding)), day);
    notified += melding.count;
    states[state] += melding.count;
    if (melding.remindedOn !== null) reminded += melding.count;
    if (state !== 'answered' || melding.answeredOn === null) continue;
    const taken = daysBetween(melding.notifiedOn, melding.answeredOn);
    days.set(taken, (days.get(taken) ?? 0) + melding.count);
    const due = dueOn(melding.notifiedOn);
    if (due !== null && melding.answeredOn <= due) inTime += melding.count;
  }
  const longestDays = days.size === 0 ? null : Math.max(...days.keys());
  return { notified, ...states, reminded, inTime, medianDays: medianOf(days), longestDays };
}

/** True for a kommune that was told of something, has nothing whose term still runs, and answered none of it. */
export const hasNeverAnswered = ({ notified, answered, waiting }: AnswerFigures): boolean =>
  notified > 0 && answered === 0 && waiting < notified;

/** Which kommuner are shown: all, those with something overdue, or those that have answered nothing. */
export const municipalityChoices = ['all', 'overdue', 'neverAnswered'] as const;
export type MunicipalityChoice = (typeof municipalityChoices)[number];

/** Whether a kommune is shown. */
export const isShownAs = (figures: AnswerFigures, show: MunicipalityChoice): boolean =>
  show === 'all' || (show === 'overdue' ? figures.overdue > 0 : hasNeverAnswered(figures));
