import type { DayRange } from '../../../domain/calendar/reportingPeriod.ts';
import { type ExploredId, isOfStaff } from '../../../domain/statistics/indicatorAbout.ts';
import type { ReadDb } from '../../db/database.ts';
import type { PersonDenominator } from '../denominatorRepo.ts';
import {
  appointmentEntries,
  complaintEntries,
  decisionEntries,
  feedbackEntries,
  receivedEntries,
} from './caseEntries.ts';
import type { CountedEntry } from './countedEntry.ts';
import { everybodyOn } from './everybodyRepo.ts';
import { markedEntries } from './personEntries.ts';
import { changeEntries, daysWithoutEntries, evaluationEntries, overdueEntries } from './planEntries.ts';

/**
 * Everything an indicator counts in the period (states: on its last day), one by one, with facts as of that day. The figure,
 * its parts and the list behind it are all made from this, and so cannot differ. Nothing of staff, who are no persons.
 */
export async function entriesOf(
  db: ReadDb,
  id: ExploredId,
  period: DayRange,
  denominatorId: PersonDenominator,
): Promise<readonly CountedEntry[]> {
  if (isOfStaff(id)) return [];
  const everybody = await everybodyOn(db, period.to);
  switch (id) {
    case 'planShare':
    case 'coordinatorShare':
    case 'declinedPlan':
    case 'planCompleteShare':
    case 'missingCoordinator':
      return markedEntries(id, everybody, denominatorId);
    case 'daysToDecision':
      return decisionEntries(db, everybody, period);
    case 'daysToAssignment':
      return appointmentEntries(db, everybody, period);
    case 'feedbackShare':
      return feedbackEntries(db, everybody, period);
    case 'evaluationsOnTime':
      return evaluationEntries(db, everybody, period);
    case 'evaluationsOverdue':
      return overdueEntries(db, everybody, period.to);
    case 'coordinatorChanges':
      return changeEntries(db, everybody, period);
    case 'daysWithoutCoordinator':
      return daysWithoutEntries(db, everybody, period);
    case 'referralsReceived':
      return receivedEntries(db, everybody, period);
    case 'complaintsReceived':
      return complaintEntries(db, everybody, period);
    default:
      return [];
  }
}
