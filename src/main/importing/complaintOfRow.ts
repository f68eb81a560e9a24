import type { Day } from '../../domain/calendar/day.ts';
import type {
  Complainant,
  ComplaintGround,
  ComplaintKind,
  ComplaintOutcome,
  ComplaintRecordKind,
} from '../../domain/complaint/codes.ts';
import type { ComplaintState, ComplaintStep } from '../../domain/complaint/complaintState.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { RowVoice } from './importProblems.ts';
import type { ComplaintEventRow, ComplaintRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import { codeOf, textOf, type RowValues } from './rowValues.ts';

/** What a row tells of a complaint, without whose it is. */
export type ToldComplaint = ReturnType<typeof complaintOfRow>;

/** Reads a complaint from a row, and says what had to be assumed. */
export function complaintOfRow(values: RowValues, say: RowVoice) {
  const recordKind = codeOf<ComplaintRecordKind>(values, 'recordKind') ?? 'complaint';
  const isComplaint = recordKind === 'complaint';
  const kind = codeOf<ComplaintKind>(values, 'complaintKind');
  if (kind === null && isComplaint) say.warning('complaintKind', 'COMPLAINT_KIND_ASSUMED');
  const ground = codeOf<ComplaintGround>(values, 'ground');
  if (ground === null && isComplaint) say.warning('ground', 'COMPLAINT_GROUND_ASSUMED');
  const receivedOn = textOf(values, 'receivedOn') ?? '';
  const forwardedOn = textOf(values, 'forwardedOn');
  const outcome = isComplaint ? codeOf<ComplaintOutcome>(values, 'complaintOutcome') : null;
  const complainant = codeOf<Complainant>(values, 'complainant') ?? 'person';
  const closedOn = closedDay(values, { receivedOn, forwardedOn, outcome }, say);
  return {
    id: newIdOfMany(),
    recordKind,
    kind: kind ?? ('other' as const),
    ground: ground ?? ('healthServices' as const),
    complainant,
    complainantName: complainant === 'person' ? null : textOf(values, 'complainantName'),
    receivedOn,
    sentOn: textOf(values, 'sentOn'),
    knownOn: textOf(values, 'knownOn'),
    // A list of complaints is of those that were taken up: what it does not speak of was in order.
    isWritten: true,
    isSigned: values.isSigned !== false,
    hasPowerOfAttorney: complainant === 'representative' && values.hasPowerOfAttorney !== false,
    description: textOf(values, 'description'),
    state: stateOf(forwardedOn, closedOn),
    forwardedOn,
    outcome,
    closedOn,
    learnt: textOf(values, 'learnt'),
  };
}

interface Ending {
  receivedOn: Day;
  forwardedOn: Day | null;
  outcome: ComplaintOutcome | null;
}

/** The day it ended. Where the list tells how and not when, the last day it tells, with a warning. */
function closedDay(values: RowValues, { receivedOn, forwardedOn, outcome }: Ending, say: RowVoice): Day | null {
  const told = textOf(values, 'closedOn');
  if (told !== null || outcome === null) return told;
  const assumed = forwardedOn ?? receivedOn;
  say.warning('closedOn', 'CLOSED_ASSUMED', assumed);
  return assumed;
}

function stateOf(forwardedOn: Day | null, closedOn: Day | null): ComplaintState {
  if (closedOn !== null) return 'closed';
  return forwardedOn === null ? 'received' : 'forwarded';
}

/** The story of an imported complaint, as far as the list tells it. None of its steps can be taken back alone: the import can. */
export function* complaintHistory(row: ComplaintRow, { now, accountId }: ImportSetting): Iterable<ComplaintEventRow> {
  const { receivedOn, forwardedOn, closedOn, outcome } = row;
  let seq = 0;
  const event = (step: ComplaintEventRow['step'], onDay: Day, ended: ComplaintOutcome | null = null) => ({
    id: newIdOfMany(),
    complaintId: row.id,
    seq: (seq += 1),
    step,
    onDay,
    at: now,
    accountId,
    documents: [],
    outcome: ended,
  });
  yield event('register', receivedOn);
  if (forwardedOn) yield event('forward', forwardedOn);
  if (closedOn) yield event(lastStep(row), closedOn, outcome ?? null);
}

/** What ended it: who decided where it was never sent on, else Statsforvalteren. */
function lastStep({ recordKind, outcome, forwardedOn }: ComplaintRow): ComplaintStep {
  if (recordKind !== 'complaint' || !outcome) return 'close';
  if (outcome === 'withdrawn') return 'withdraw';
  if (forwardedOn) return 'settle';
  if (outcome === 'dismissed') return 'dismiss';
  return outcome === 'changed' ? 'change' : 'settle';
}
