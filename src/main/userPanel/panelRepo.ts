import { and, asc, desc, eq } from 'drizzle-orm';

import type { PanelMeetingValues } from '../../domain/userPanel/panel.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { userPanel, userPanelMeeting, userPanelMember } from '../db/schema/index.ts';

/** A panel, one who sits in it, and one of its meetings, as stored. */
export type UserPanel = typeof userPanel.$inferSelect;
export type PanelMember = typeof userPanelMember.$inferSelect;
export type PanelMeeting = typeof userPanelMeeting.$inferSelect;
type By = { readonly updatedAt: string; readonly accountId: string };

/** Every panel, in the order they came. */
export async function listPanels(db: ReadDb): Promise<UserPanel[]> {
  return prepared(db, 'userPanel.all', (d) => d.select().from(userPanel).orderBy(asc(userPanel.id)).prepare()).all();
}

/** Everybody who sits or has sat in a panel, the longest first. */
export async function listMembers(db: ReadDb): Promise<PanelMember[]> {
  const { fromDay, id } = userPanelMember;
  const inOrder = [asc(fromDay), asc(id)] as const;
  return prepared(db, 'userPanelMember.all', (d) =>
    d
      .select()
      .from(userPanelMember)
      .orderBy(...inOrder)
      .prepare(),
  ).all();
}

/** Every meeting of every panel, the latest first. */
export async function listPanelMeetings(db: ReadDb): Promise<PanelMeeting[]> {
  const { heldOn, id } = userPanelMeeting;
  const inOrder = [desc(heldOn), desc(id)] as const;
  return prepared(db, 'userPanelMeeting.all', (d) =>
    d
      .select()
      .from(userPanelMeeting)
      .orderBy(...inOrder)
      .prepare(),
  ).all();
}

export async function findPanelMeeting(db: ReadDb, id: string): Promise<PanelMeeting | undefined> {
  return db.select().from(userPanelMeeting).where(eq(userPanelMeeting.id, id)).get();
}

export async function insertPanel(db: Db, row: UserPanel): Promise<void> {
  await db.insert(userPanel).values(row);
}

export async function insertMember(db: Db, row: PanelMember): Promise<void> {
  await db.insert(userPanelMember).values(row);
}

export async function insertPanelMeeting(db: Db, row: PanelMeeting): Promise<void> {
  await db.insert(userPanelMeeting).values(row);
}

/** Changes a panel that still has the version one read; false when another was quicker. */
export async function updatePanel(
  db: Db,
  id: string,
  version: number,
  values: Pick<UserPanel, 'name' | 'about' | 'endedOn'> & By,
): Promise<boolean> {
  const result = await db
    .update(userPanel)
    .set({ ...values, version: version + 1 })
    .where(and(eq(userPanel.id, id), eq(userPanel.version, version)));
  return result.changes === 1;
}

/** The same for one who sits in it. */
export async function updateMember(
  db: Db,
  id: string,
  version: number,
  values: Pick<PanelMember, 'name' | 'represents' | 'fromDay' | 'toDay'> & By,
): Promise<boolean> {
  const result = await db
    .update(userPanelMember)
    .set({ ...values, version: version + 1 })
    .where(and(eq(userPanelMember.id, id), eq(userPanelMember.version, version)));
  return result.changes === 1;
}

/** The same for a meeting; what stood there is kept. */
export async function updatePanelMeeting(
  db: Db,
  stored: PanelMeeting,
  version: number,
  values: PanelMeetingValues,
  by: By,
): Promise<boolean> {
  const { updatedAt: at, accountId } = stored;
  const result = await db
    .update(userPanelMeeting)
    .set({
      ...values,
      ...by,
      earlier: [...stored.earlier, { ...meetingValues(stored), at, accountId }],
      version: version + 1,
    })
    .where(and(eq(userPanelMeeting.id, stored.id), eq(userPanelMeeting.version, version)));
  return result.changes === 1;
}

/** What is written of a meeting, without what is kept beside it. */
export const meetingValues = ({ heldOn, place, present, themes }: PanelMeetingValues): PanelMeetingValues => ({
  heldOn,
  place,
  present,
  themes,
});
