import { inOrder } from '../../domain/officeMeeting/agendaItem.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { addItems } from './addItems.ts';
import { findItem, itemsOfMeeting, placeItems, updateItem } from './agendaItemRepo.ts';
import { carryOver, takeBack } from './carryOver.ts';
import { viewMeeting } from './meetingView.ts';
import { existingMeeting, openMeeting, refuseClosed, saveMeeting } from './openMeeting.ts';
import { suggestItems } from './suggestedItems.ts';

/** The agenda of a meeting of the koordinerende enhet, and what is written at its points. */
export const agendaHandlers: ModuleHandlers<'agenda'> = {
  get: (ctx, { id }) => viewMeeting(ctx, id),
  suggestions: (ctx, { meetingId, limit }) => suggestItems(ctx, meetingId, limit),
  add: (ctx, input) => addItems(ctx, input),
  async remove(ctx, { id, version, itemId }) {
    const meeting = await openMeeting(ctx.db, id, version);
    const found = (await itemsOfMeeting(ctx.db, id)).find(({ item }) => item.id === itemId);
    if (!found) throw new Refusal('NOT_FOUND');
    if (found.decision ?? found.complaintEvent) refuseBroken({ item: 'decidedHere' });
    await updateItem(ctx.db, found.item, { removedAt: ctx.now, updatedAt: ctx.now });
    return saveMeeting(ctx, meeting, 'remove', {}, { itemId });
  },
  async restore(ctx, { id, version, itemId }) {
    const meeting = await openMeeting(ctx.db, id, version);
    const item = await findItem(ctx.db, itemId);
    if (item?.meetingId !== id) throw new Refusal('NOT_FOUND');
    await updateItem(ctx.db, item, { removedAt: null, updatedAt: ctx.now });
    return saveMeeting(ctx, meeting, 'restore', {}, { itemId });
  },
  async reorder(ctx, { id, version, itemIds }) {
    const meeting = await openMeeting(ctx.db, id, version);
    const now = (await itemsOfMeeting(ctx.db, id)).map(({ item }) => item);
    const unseen = new Set(now.filter((item) => ctx.hiddenPersons.has(item.personId ?? '')).map((item) => item.id));
    const ids = now.map((item) => item.id);
    const ordered = inOrder(ids, itemIds, (itemId) => !unseen.has(itemId));
    if (!ordered) throw new Refusal('CONFLICT');
    await placeItems(ctx.db, ordered);
    return saveMeeting(ctx, meeting, 'reorder');
  },
  async write(ctx, { itemId, version, fields }) {
    const { db, now, account, audit } = ctx;
    const item = await findItem(db, itemId);
    if (!item || item.removedAt !== null || item.meetingId === null) throw new Refusal('NOT_FOUND');
    if (item.version !== version) throw new Refusal('CONFLICT');
    refuseClosed(await existingMeeting(db, item.meetingId));
    if (item.kind === 'free' && (fields.title ?? '') === '') refuseBroken({ title: 'required' });
    await updateItem(db, item, { ...fields, updatedAt: now, accountId: account.id });
    const changed = (Object.keys(fields) as (keyof typeof fields)[]).filter((name) => fields[name] !== item[name]);
    const detail = { meetingId: item.meetingId, fields: changed };
    await audit.write({
      action: 'change',
      entity: 'agendaItem',
      entityId: itemId,
      ...(item.personId === null ? {} : { personId: item.personId }),
      detail,
    });
    return { version: version + 1 };
  },
  async setParticipants(ctx, { id, version, participants }) {
    const meeting = await openMeeting(ctx.db, id, version);
    return saveMeeting(ctx, meeting, 'participants', { participants }, { participants: participants.length });
  },
  carryOver: (ctx, input) => carryOver(ctx, input),
  takeBack: (ctx, input) => takeBack(ctx, input),
};
