import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { type AgendaItem, findItem, updateItem } from './agendaItemRepo.ts';
import { existingMeeting, refuseClosed } from './openMeeting.ts';

type Subject = { referralId: string } | { complaintId: string };
type Decided = { decisionId: string } | { complaintEventId: string };

/** Writes at a meeting's point that its case was decided, or its complaint answered, there. Refuses a point that is about another. */
export async function decidedInMeeting(
  ctx: CommandContext,
  itemId: string,
  about: Subject,
  decided: Decided,
): Promise<void> {
  const { db, now, account, audit } = ctx;
  const item = await findItem(db, itemId);
  if (!item || item.removedAt !== null || item.meetingId === null || !isAbout(item, about))
    throw new Refusal('NOT_FOUND');
  refuseClosed(await existingMeeting(db, item.meetingId));
  await updateItem(db, item, { ...decided, updatedAt: now, accountId: account.id });
  const detail = { meetingId: item.meetingId, ...decided };
  const personId = item.personId === null ? {} : { personId: item.personId };
  await audit.write({ action: 'change', entity: 'agendaItem', entityId: itemId, ...personId, detail });
}

const isAbout = (item: AgendaItem, about: Subject): boolean =>
  'complaintId' in about
    ? item.complaintId === about.complaintId
    : item.referralId === about.referralId && item.complaintId === null;
