import { daysBetween } from '../../../domain/calendar/day.ts';
import type { DayRange } from '../../../domain/calendar/reportingPeriod.ts';
import { dueFinder } from '../../../domain/statistics/timeIndicator.ts';
import type { ReadDb } from '../../db/database.ts';
import { listDeadlineRules } from '../../deadline/deadlineRuleRepo.ts';
import { caseEntry, type CountedEntry, type Everybody } from './countedEntry.ts';
import {
  casesWithoutDecisionDay,
  decidedCases,
  feedbackWithoutAppointment,
  firstAppointedCases,
  receivedCases,
  receivedComplaints,
} from './exploredCaseRepo.ts';

/** Indicator 5, the first half: decided in the period, within the deadline or not. */
export async function decisionEntries(db: ReadDb, everybody: Everybody, period: DayRange): Promise<CountedEntry[]> {
  const dueOn = dueFinder(await listDeadlineRules(db), 'decision');
  const decided = decidedCases(db, period).flatMap((row) => {
    const doneOn = row.decidedOn ?? row.receivedOn;
    const judged = judge(dueOn(row.receivedOn), doneOn);
    return caseEntry(everybody, row, { ...judged, days: daysTo(row.receivedOn, doneOn) });
  });
  const withoutDay = casesWithoutDecisionDay(db, period);
  return [...decided, ...withoutDay.flatMap((row) => caseEntry(everybody, row, { isUnknown: true }))];
}

/** Indicator 5, the second half: first appointed in the period; the deadline runs from the decision, the days from the melding. */
export async function appointmentEntries(db: ReadDb, everybody: Everybody, period: DayRange): Promise<CountedEntry[]> {
  const dueOn = dueFinder(await listDeadlineRules(db), 'coordinator');
  return firstAppointedCases(db, period).flatMap((row) => {
    const judged = judge(row.decidedOn === null ? null : dueOn(row.decidedOn), row.assignedOn);
    return caseEntry(everybody, row, { ...judged, days: daysTo(row.receivedOn, row.assignedOn) });
  });
}

/** Without a day to count from or a rule to hold it against, nobody knows. */
const judge = (due: string | null, doneOn: string) =>
  due === null ? { isUnknown: true } : { above: Number(doneOn <= due), below: 1 };

/** Something done before its start took 0 days (timeIndicator.ts). */
const daysTo = (from: string, to: string): number => Math.max(0, daysBetween(from, to));

/** Indicator 6: of the cases that got a coordinator in the period, those whose referrer was told by its last day. */
export function feedbackEntries(db: ReadDb, everybody: Everybody, period: DayRange): CountedEntry[] {
  const appointed = firstAppointedCases(db, period).flatMap((row) => {
    const sentOn = row.feedbackSentOn !== null && row.feedbackSentOn <= period.to ? row.feedbackSentOn : null;
    const days = sentOn === null ? null : daysTo(row.assignedOn, sentOn);
    return caseEntry(everybody, row, { above: Number(sentOn !== null), below: 1, days });
  });
  const unknown = feedbackWithoutAppointment(db, period);
  return [...appointed, ...unknown.flatMap((row) => caseEntry(everybody, row, { isUnknown: true }))];
}

/** Meldinger received in the period. */
export const receivedEntries = (db: ReadDb, everybody: Everybody, period: DayRange): CountedEntry[] =>
  receivedCases(db, period).flatMap((row) => caseEntry(everybody, row, { above: 1, below: null }));

/** Indicator 10: complaints received in the period. */
export const complaintEntries = (db: ReadDb, everybody: Everybody, period: DayRange): CountedEntry[] =>
  receivedComplaints(db, period).flatMap((row) =>
    caseEntry(everybody, row, { above: 1, below: null, complaintId: row.complaintId }),
  );
