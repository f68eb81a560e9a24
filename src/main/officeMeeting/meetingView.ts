import type { AgendaItemView } from '../../contract/agenda.ts';
import { standingOf } from '../../domain/officeMeeting/agendaItem.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { complaintEvents, undoableComplaintStep } from '../complaint/complaintEventRepo.ts';
import { complaintsById } from '../complaint/complaintRepo.ts';
import { complaintLine } from '../complaint/complaintView.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { listEvents } from '../referral/eventRepo.ts';
import { referralsById } from '../referral/listedReferrals.ts';
import { findReferral } from '../referral/referralRepo.ts';
import { undoableEvent } from '../referral/undo.ts';
import { carriedOn, type ItemOfMeeting, itemsOfMeeting, meetingsOfItems } from './agendaItemRepo.ts';
import { snapshotHash, takeSnapshot } from './meetingSnapshot.ts';
import { meetingBefore, nextMeeting } from './officeMeetingRepo.ts';
import { existingMeeting } from './openMeeting.ts';
import { recordsOfMeeting } from './recordRepo.ts';

/** A meeting whole, as the window shows it. Leaves a line for each person on the agenda. */
export async function viewMeeting(ctx: QueryContext, id: string) {
  const { db, audit } = ctx;
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...meeting } = await existingMeeting(db, id);
  const rows = (await itemsOfMeeting(db, id)).filter(({ item }) => !ctx.hiddenPersons.has(item.personId ?? ''));
  for (const personId of new Set(rows.flatMap(({ item }) => item.personId ?? [])))
    await audit.read(personId, 'officeMeeting');
  const names = await accountNames(db);
  const records = await recordsOfMeeting(db, id);
  const next = await nextMeeting(db, meeting.day);
  const isCorrecting = meeting.recordState === 'correcting';
  return {
    ...meeting,
    items: await viewItems(ctx, rows),
    versions: records.map(({ number, approvedAt, accountId, note, hash }) => ({
      number,
      approvedAt,
      by: names.get(accountId) ?? '',
      note,
      hash,
    })),
    isChanged: isCorrecting && snapshotHash(await takeSnapshot(db, id)) !== records[0]?.hash,
    next: next ? { id: next.id, day: next.day } : null,
    usual: (await meetingBefore(db, meeting.day))?.participants ?? [],
  };
}

async function viewItems(ctx: QueryContext, rows: readonly ItemOfMeeting[]): Promise<AgendaItemView[]> {
  const { db } = ctx;
  const ids = <K extends 'referralId' | 'complaintId' | 'carriedFromId' | 'id'>(key: K) =>
    rows.flatMap(({ item }) => item[key] ?? []);
  const cases = new Map((await referralsById(ctx, ids('referralId'))).map((row) => [row.id, row]));
  const complaints = await complaintsById(db, ids('complaintId'));
  const rules = await listDeadlineRules(db);
  const onward = await carriedOn(db, ids('id'));
  const from = await meetingsOfItems(db, ids('carriedFromId'));
  const views: AgendaItemView[] = [];
  for (const row of rows) {
    const { item, person } = row;
    const { id, version, kind, title, background, conclusion, responsible } = item;
    const found = cases.get(item.referralId ?? '');
    const complaint = complaints.get(item.complaintId ?? '');
    const line = complaint && complaintLine(complaint, rules);
    const carried = onward.get(id);
    views.push({
      id,
      version,
      kind,
      title,
      background,
      conclusion,
      responsible,
      person,
      standing: standingOf({
        conclusion,
        hasStandingDecision: row.decision !== null || row.complaintEvent !== null,
        isCarriedOver: carried !== undefined,
      }),
      referral: found
        ? {
            id: found.id,
            caseNumber: found.caseNumber,
            need: found.need,
            urgency: found.urgency,
            receivedOn: found.receivedOn,
            state: found.state,
            outcome: found.outcome,
            dueOn: found.nextDeadline?.dueOn ?? null,
          }
        : null,
      complaint: line
        ? { id: line.id, kind: line.kind, receivedOn: line.receivedOn, state: line.state, dueOn: line.dueOn }
        : null,
      decided: await decidedAt(ctx, row),
      reconsidered: await reconsideredAt(ctx, row),
      carriedTo: carried ? { meetingId: carried.meetingId, day: carried.day } : null,
      carriedFrom: from.get(item.carriedFromId ?? '') ?? null,
    });
  }
  return views;
}

/** What the case came to at the point, and how to take it back as long as nothing came after it. */
async function decidedAt({ db }: QueryContext, { item, decision }: ItemOfMeeting): Promise<AgendaItemView['decided']> {
  const { referralId } = item;
  if (decision === null || referralId === null) return null;
  const event = undoableEvent(await listEvents(db, referralId));
  const found = await findReferral(db, referralId);
  const isLast = event?.before?.decisionIds?.includes(decision.id) ?? false;
  const { outcome, legalBasis } = decision;
  const undo = event && found && isLast ? { id: referralId, version: found.version, eventId: event.id } : null;
  return { outcome, legalBasis, undo };
}

async function reconsideredAt(
  { db }: QueryContext,
  { item, complaintEvent }: ItemOfMeeting,
): Promise<AgendaItemView['reconsidered']> {
  const { complaintId } = item;
  if (complaintEvent === null || complaintId === null) return null;
  const { step } = complaintEvent;
  if (step === 'register' || step === 'undo') return null;
  const last = undoableComplaintStep(await complaintEvents(db, complaintId));
  const version = (await complaintsById(db, [complaintId])).get(complaintId)?.complaint.version;
  const isLast = last?.eventId === complaintEvent.id;
  return { step, undo: isLast && version ? { id: complaintId, version, eventId: complaintEvent.id } : null };
}
