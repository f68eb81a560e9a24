import { createHash } from 'node:crypto';

import { standingOf } from '../../domain/officeMeeting/agendaItem.ts';
import type { MeetingSnapshot, RecordedItem } from '../../domain/officeMeeting/meetingRecord.ts';
import { initialsOf } from '../../domain/person/name.ts';
import { canonicalText } from '../../domain/plan/canonicalText.ts';
import { complaintsById } from '../complaint/complaintRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { findReferral } from '../referral/referralRepo.ts';
import { carriedOn, type ItemOfMeeting, itemsOfMeeting } from './agendaItemRepo.ts';
import { existingMeeting } from './openMeeting.ts';

/** SHA-256 of minutes, in hexadecimal. */
export const snapshotHash = (snapshot: MeetingSnapshot): string =>
  createHash('sha256').update(canonicalText(snapshot), 'utf8').digest('hex');

/** The minutes as they stand now: what is approved, and what is printed before that. */
export async function takeSnapshot(db: ReadDb, meetingId: string): Promise<MeetingSnapshot> {
  const { day, startTime, minutes, place, participants } = await existingMeeting(db, meetingId);
  const rows = await itemsOfMeeting(db, meetingId);
  const onward = await carriedOn(
    db,
    rows.map(({ item }) => item.id),
  );
  const items: RecordedItem[] = [];
  for (const row of rows) items.push(await recorded(db, row, onward.get(row.item.id)?.day ?? null));
  return { day, startTime, minutes, place, participants, items };
}

async function recorded(
  db: ReadDb,
  { item, person, decision, complaintEvent }: ItemOfMeeting,
  carriedTo: string | null,
): Promise<RecordedItem> {
  const { kind, personId, title, background, conclusion, responsible } = item;
  const step = complaintEvent?.step ?? null;
  return {
    kind,
    personId,
    caseNumber: await caseNumberOf(db, item),
    initials: person && initialsOf(person),
    title,
    background,
    conclusion,
    responsible,
    standing: standingOf({
      conclusion,
      hasStandingDecision: decision !== null || complaintEvent !== null,
      isCarriedOver: carriedTo !== null,
    }),
    outcome: decision?.outcome ?? null,
    legalBasis: decision?.legalBasis ?? null,
    complaintStep: step === 'register' || step === 'undo' ? null : step,
    carriedTo,
  };
}

async function caseNumberOf(db: ReadDb, { referralId, complaintId }: ItemOfMeeting['item']): Promise<string | null> {
  if (referralId !== null) return (await findReferral(db, referralId))?.caseNumber ?? null;
  if (complaintId === null) return null;
  return (await complaintsById(db, [complaintId])).get(complaintId)?.caseNumber ?? null;
}
