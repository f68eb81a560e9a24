import { complaintFields, type ComplaintFields } from '../../contract/complaint.ts';
import { complaintLacks } from '../../domain/complaint/complaintRules.ts';
import { complaintStepsFrom } from '../../domain/complaint/complaintState.ts';
import { complaintTerm, complaintTermRule, isComplaintInTime } from '../../domain/complaint/complaintTerm.ts';
import { complaintDeadline } from '../../domain/deadline/complaintDeadline.ts';
import type { DeadlineRule } from '../../domain/deadline/defaultRules.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { complaintEvents, undoableComplaintStep } from './complaintEventRepo.ts';
import { type Complaint, type complaintsOfPerson, findComplaint } from './complaintRepo.ts';

const fieldNames = Object.keys(complaintFields.shape) as (keyof ComplaintFields)[];

/** The fields of the complaint as its form holds them. */
const fieldsOf = (row: Complaint): ComplaintFields =>
  Object.fromEntries(fieldNames.map((name) => [name, row[name]])) as ComplaintFields;

function standingOf(row: Complaint, rules: readonly DeadlineRule[]) {
  const due = complaintDeadline(row, rules);
  return {
    id: row.id,
    state: row.state,
    outcome: row.outcome,
    termEndsOn: row.knownOn === null ? null : (complaintTerm(rules, row.ground, row.knownOn)?.due ?? null),
    isInTime: isComplaintInTime(rules, row),
    dueOn: due?.doneOn === null ? due.dueOn : null,
  };
}

/** A complaint as a line of a list. */
export function complaintLine(
  { complaint, person, caseNumber }: Awaited<ReturnType<typeof complaintsOfPerson>>[number],
  rules: readonly DeadlineRule[],
) {
  const { recordKind, kind, ground, receivedOn, referralId } = complaint;
  return { recordKind, kind, ground, receivedOn, referralId, ...standingOf(complaint, rules), person, caseNumber };
}

/** One complaint with its story and what may be done now. Leaves an audit line. */
export async function viewComplaint({ db, audit }: QueryContext, id: string) {
  const found = await findComplaint(db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  const { complaint: row, person, caseNumber, decidedOn } = found;
  await audit.read(row.personId, 'complaint');
  const events = await complaintEvents(db, id);
  const accounts = await accountNames(db);
  const undoable = undoableComplaintStep(events);
  const rules = await listDeadlineRules(db);
  const term = complaintTermRule(rules, row.ground, row.knownOn ?? row.receivedOn);
  return {
    ...standingOf(row, rules),
    version: row.version,
    person,
    caseNumber,
    decidedOn,
    fields: fieldsOf(row),
    term: term && { period: term.period, basis: term.basis, weight: term.weight },
    lacks: complaintLacks(row),
    completionDueOn: row.completionDueOn,
    learnt: row.learnt,
    steps: complaintStepsFrom(row),
    events: events.map(({ accountId, undoneAt, id: eventId, step, onDay, note, answerBy, documents, outcome }) => ({
      id: eventId,
      step,
      onDay,
      note,
      answerBy,
      documents,
      outcome,
      by: accounts.get(accountId) ?? '',
      undone: undoneAt !== null,
    })),
    undoable: undoable && { eventId: undoable.eventId, step: undoable.step },
  };
}
