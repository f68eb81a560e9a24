import { mayCarryOver, standingOf } from '../../domain/officeMeeting/agendaItem.ts';
import { mayWriteRecord } from '../../domain/officeMeeting/meetingRecord.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import {
  type AgendaItem,
  carriedOn,
  endOfAgenda,
  insertItems,
  type ItemOfMeeting,
  itemsOfMeeting,
  updateItem,
} from './agendaItemRepo.ts';
import { nextMeeting } from './officeMeetingRepo.ts';
import { existingMeeting, openMeeting, saveMeeting } from './openMeeting.ts';

/** Carries points over to the next planned meeting, with what was known of them. Refuses with RULE where there is none, or a point may not. */
export async function carryOver(
  ctx: CommandContext,
  { id, version, itemIds }: { id: string; version: number; itemIds: readonly string[] },
) {
  const { db, now, account } = ctx;
  const meeting = await openMeeting(db, id, version);
  const next = await nextMeeting(db, meeting.day);
  if (!next || !mayWriteRecord(next)) throw new Refusal('RULE', { fields: { itemIds: 'noNextMeeting' } });
  const rows = (await itemsOfMeeting(db, id)).filter(({ item }) => itemIds.includes(item.id));
  if (rows.length !== new Set(itemIds).size) throw new Refusal('NOT_FOUND');
  const onward = await carriedOn(db, itemIds);
  if (rows.some((row) => !mayCarryOver(standing(row, onward.has(row.item.id)))))
    refuseBroken({ itemIds: 'decidedHere' });
  const there = new Set(
    (await itemsOfMeeting(db, next.id)).flatMap(({ item }) => item.complaintId ?? item.referralId ?? []),
  );
  if (rows.some(({ item }) => there.has(item.complaintId ?? item.referralId ?? '')))
    refuseBroken({ itemIds: 'onAgendaAlready' });
  const first = await endOfAgenda(db, next.id);
  const stamps = { createdAt: now, updatedAt: now, accountId: account.id };
  await insertItems(
    db,
    rows.map(({ item }, index): AgendaItem => ({
      ...item,
      ...stamps,
      id: newId(),
      version: 1,
      meetingId: next.id,
      position: first + index,
      conclusion: null,
      decisionId: null,
      complaintEventId: null,
      carriedFromId: item.id,
    })),
  );
  return saveMeeting(ctx, meeting, 'carryOver', {}, { items: rows.length, to: next.id });
}

/** Takes a point back from the next meeting, as long as nothing was written or decided there. */
export async function takeBack(
  ctx: CommandContext,
  { id, version, itemId }: { id: string; version: number; itemId: string },
) {
  const { db, now } = ctx;
  const meeting = await openMeeting(db, id, version);
  const carried = (await carriedOn(db, [itemId])).get(itemId);
  if (!carried) throw new Refusal('NOT_FOUND');
  const isUsed = carried.item.version > 1 || (await carriedOn(db, [carried.item.id])).size > 0;
  if (isUsed || !mayWriteRecord(await existingMeeting(db, carried.meetingId))) refuseBroken({ itemId: 'usedThere' });
  await updateItem(db, carried.item, { removedAt: now, updatedAt: now });
  return saveMeeting(ctx, meeting, 'takeBack', {}, { itemId });
}

const standing = ({ item, decision, complaintEvent }: ItemOfMeeting, isCarriedOver: boolean) =>
  standingOf({
    conclusion: item.conclusion,
    hasStandingDecision: decision !== null || complaintEvent !== null,
    isCarriedOver,
  });
