import { mayWriteRecord } from '../../domain/officeMeeting/meetingRecord.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import type { ReadDb } from '../db/database.ts';
import { findOfficeMeeting, type OfficeMeeting, updateOfficeMeeting } from './officeMeetingRepo.ts';

/** The meeting, or NOT_FOUND. */
export async function existingMeeting(db: ReadDb, id: string): Promise<OfficeMeeting> {
  const found = await findOfficeMeeting(db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  return found;
}

/** The meeting with the version one read, or NOT_FOUND or CONFLICT. */
export async function readMeeting(db: ReadDb, id: string, version: number): Promise<OfficeMeeting> {
  const found = await existingMeeting(db, id);
  if (found.version !== version) throw new Refusal('CONFLICT');
  return found;
}

/** Refuses with RULE where the minutes stand approved, or the meeting is called off. */
export function refuseClosed(meeting: OfficeMeeting): void {
  if (!mayWriteRecord(meeting)) refuseBroken({ record: meeting.state === 'cancelled' ? 'cancelled' : 'approved' });
}

/** A meeting whose agenda may be changed, with the version one read. */
export async function openMeeting(db: ReadDb, id: string, version: number): Promise<OfficeMeeting> {
  const meeting = await readMeeting(db, id, version);
  refuseClosed(meeting);
  return meeting;
}

/** Writes the meeting's next version and the line about what was done. */
export async function saveMeeting(
  { db, now, audit }: CommandContext,
  { id, version }: OfficeMeeting,
  step: string,
  values: Partial<OfficeMeeting> = {},
  detail: Record<string, unknown> = {},
): Promise<{ version: number }> {
  if (!(await updateOfficeMeeting(db, id, version, { ...values, updatedAt: now }))) throw new Refusal('CONFLICT');
  await audit.write({ action: 'change', entity: 'officeMeeting', entityId: id, detail: { step, ...detail } });
  return { version: version + 1 };
}
