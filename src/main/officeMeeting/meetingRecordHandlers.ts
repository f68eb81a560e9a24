import { brokenApproval } from '../../domain/officeMeeting/meetingRecord.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { snapshotHash, takeSnapshot } from './meetingSnapshot.ts';
import { readMeeting, saveMeeting } from './openMeeting.ts';
import { printMeeting } from './printMeeting.ts';
import { insertRecord, recordsOfMeeting } from './recordRepo.ts';

/** The minutes of a meeting: approved, corrected, printed. */
export const meetingRecordHandlers: ModuleHandlers<'meetingRecord'> = {
  async approve(ctx, { id, version, note }) {
    const { db, now, today, account } = ctx;
    const meeting = await readMeeting(db, id, version);
    const snapshot = await takeSnapshot(db, id);
    const standings = snapshot.items.map(({ standing }) => standing);
    refuseBroken(brokenApproval({ ...meeting, standings, note }, today));
    const [last] = await recordsOfMeeting(db, id);
    const hash = snapshotHash(snapshot);
    if (last?.hash === hash) refuseBroken({ record: 'nothingCorrected' });
    const number = (last?.number ?? 0) + 1;
    const correction = last ? note : null;
    await insertRecord(db, {
      id: newId(),
      meetingId: id,
      number,
      snapshot,
      hash,
      note: correction,
      approvedAt: now,
      accountId: account.id,
    });
    const saved = await saveMeeting(ctx, meeting, 'approve', { recordState: 'approved' }, { number, hash });
    return { ...saved, number };
  },
  async correct(ctx, { id, version }) {
    const meeting = await readMeeting(ctx.db, id, version);
    if (meeting.recordState !== 'approved') refuseBroken({ record: 'notApproved' });
    return saveMeeting(ctx, meeting, 'correct', { recordState: 'correcting' });
  },
  async giveUpCorrection(ctx, { id, version }) {
    const meeting = await readMeeting(ctx.db, id, version);
    if (meeting.recordState !== 'correcting') refuseBroken({ record: 'notCorrecting' });
    const [last] = await recordsOfMeeting(ctx.db, id);
    if (last?.hash !== snapshotHash(await takeSnapshot(ctx.db, id))) refuseBroken({ record: 'changedAlready' });
    return saveMeeting(ctx, meeting, 'giveUpCorrection', { recordState: 'approved' });
  },
  print: (ctx, input) => printMeeting(ctx, input),
};
