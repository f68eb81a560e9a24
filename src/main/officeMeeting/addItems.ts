import type { z } from 'zod';

import type { agendaRoutes } from '../../contract/agenda.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { complaintsById } from '../complaint/complaintRepo.ts';
import { newId } from '../db/newId.ts';
import { findReferral } from '../referral/referralRepo.ts';
import { type AgendaItem, endOfAgenda, insertItems, itemsOfMeeting } from './agendaItemRepo.ts';
import { openMeeting, saveMeeting } from './openMeeting.ts';

type Added = z.output<typeof agendaRoutes.add.input>;
type About = Pick<AgendaItem, 'kind' | 'personId' | 'referralId' | 'complaintId' | 'title'>;

/** Puts points at the end of the agenda. Refuses with RULE what stands on it already, NOT_FOUND what is not in the register. */
export async function addItems(ctx: CommandContext, { id, version, items }: Added) {
  const { db, now, account, audit } = ctx;
  const meeting = await openMeeting(db, id, version);
  const taken = new Set((await itemsOfMeeting(db, id)).map(({ item }) => subjectOf(item)));
  const first = await endOfAgenda(db, id);
  const rows: AgendaItem[] = [];
  for (const [index, item] of items.entries()) {
    const about = await aboutOf(ctx, item);
    const subject = subjectOf(about);
    if (subject !== null && taken.has(subject)) refuseBroken({ items: 'onAgendaAlready' });
    taken.add(subject);
    const words = { background: null, conclusion: null, responsible: null };
    const links = { decisionId: null, complaintEventId: null, carriedFromId: null, removedAt: null };
    const stamps = { createdAt: now, updatedAt: now, accountId: account.id };
    const place = { id: newId(), version: 1, meetingId: id, position: first + index };
    rows.push({ ...place, ...about, ...words, ...links, ...stamps });
  }
  await insertItems(db, rows);
  for (const { id: entityId, personId, kind } of rows)
    if (personId !== null)
      await audit.write({
        action: 'create',
        entity: 'agendaItem',
        entityId,
        personId,
        detail: { meetingId: id, kind },
      });
  const saved = await saveMeeting(ctx, meeting, 'add', {}, { items: rows.length });
  return { ...saved, itemIds: rows.map((row) => row.id) };
}

/** A case stands once on an agenda, whatever it is there for; free points as often as one likes. */
const subjectOf = ({ complaintId, referralId }: Pick<AgendaItem, 'complaintId' | 'referralId'>): string | null =>
  complaintId ?? referralId;

async function aboutOf({ db }: CommandContext, item: Added['items'][number]): Promise<About> {
  if (item.kind === 'free')
    return { kind: 'free', personId: null, referralId: null, complaintId: null, title: item.title };
  if (item.kind === 'complaint') {
    const found = (await complaintsById(db, [item.complaintId])).get(item.complaintId)?.complaint;
    if (!found) throw new Refusal('NOT_FOUND');
    const { id: complaintId, personId, referralId } = found;
    return { kind: 'complaint', personId, referralId, complaintId, title: null };
  }
  const found = await findReferral(db, item.referralId);
  if (!found) throw new Refusal('NOT_FOUND');
  return { kind: item.kind, personId: found.personId, referralId: found.id, complaintId: null, title: null };
}
