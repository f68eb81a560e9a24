import { eq } from 'drizzle-orm';

import type { ReadDb } from '../db/database.ts';
import { supervisionAttendance, supervisionSession } from '../db/schema/index.ts';
import { listFaddere } from '../fadder/fadderRepo.ts';

/** Faddere and sessions that the register has, in the columns that rows of a list are matched by. */
export async function knownSupervision(db: ReadDb) {
  return {
    faddere: (await listFaddere(db)).map(({ id, name }) => ({ id, name })),
    sessions: await db
      .select({
        day: supervisionSession.day,
        kind: supervisionSession.kind,
        fadderId: supervisionSession.fadderId,
        coordinatorId: supervisionAttendance.coordinatorId,
      })
      .from(supervisionSession)
      .leftJoin(supervisionAttendance, eq(supervisionAttendance.sessionId, supervisionSession.id)),
  };
}
export type KnownSupervision = Awaited<ReturnType<typeof knownSupervision>>;
