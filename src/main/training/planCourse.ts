import type { CourseFields } from '../../contract/course.ts';
import { brokenSessionRules } from '../../domain/training/courseRules.ts';
import { movedUp } from '../../domain/training/waitingList.ts';
import type { CommandContext } from '../api/context.ts';
import type { Handler } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import type { RouteAt } from '../../contract/index.ts';
import type { Db } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { isAnythingNoted } from './attendanceRepo.ts';
import {
  findCourse,
  insertCourse,
  insertSession,
  removeSessions,
  sessionsOf,
  updateCourse,
  updateSession,
} from './courseRepo.ts';
import { listOf, writeList } from './enrolmentRepo.ts';
import { findPart } from './programRepo.ts';

/** Plans a round, and with it the day those who were there meet again. */
export const plan: Handler<RouteAt<'course.plan'>> = async (ctx, { partId, fields, followUp }) => {
  const id = await addCourse(ctx, partId, fields, null);
  const followUpId = followUp === null ? null : await addCourse(ctx, followUp.partId, followUp.fields, id);
  await ctx.audit.write({ action: 'create', entity: 'course', entityId: id, detail: { partId, followUpId } });
  return { id, followUpId };
};

async function addCourse(
  { db, now }: Pick<CommandContext, 'db' | 'now'>,
  partId: string,
  { sessions, ...fields }: CourseFields,
  followsCourseId: string | null,
): Promise<string> {
  refuseBroken(brokenSessionRules(sessions));
  const part = await findPart(db, partId);
  if (!part) throw new Refusal('NOT_FOUND');
  if (part.kind !== 'course') refuseBroken({ partId: 'notACourse' });
  const id = newId();
  await insertCourse(
    db,
    {
      id,
      version: 1,
      partId,
      state: 'planned',
      ...fields,
      adjustments: null,
      invitedOn: null,
      followsCourseId,
      importBatchId: null,
      createdAt: now,
    },
    sessions.map((session, index) => sessionRow(id, index, session)),
  );
  return id;
}

/** Changes a round. Its sessions keep their presence by their place; one that has any noted is not taken out. More places let people in. */
export const change: Handler<RouteAt<'course.change'>> = async ({ db, audit }, { id, version, fields }) => {
  const { sessions, ...others } = fields;
  refuseBroken(brokenSessionRules(sessions));
  const before = await findCourse(db, id);
  if (!before) throw new Refusal('NOT_FOUND');
  if (before.state === 'cancelled') refuseBroken({ state: 'cancelled' });
  if (!(await updateCourse(db, id, version, others))) throw new Refusal('CONFLICT');
  const was = await sessionsOf(db, id);
  await writeSessions(db, id, was, sessions);
  await writeList(db, id, movedUp(fields.capacity, await listOf(db, id)));
  const { place, capacity } = before;
  const days = was.map(({ day, fromTime, toTime }) => ({ day, fromTime, toTime }));
  await audit.write({
    action: 'change',
    entity: 'course',
    entityId: id,
    detail: { before: { place, capacity, days } },
  });
  return { version: version + 1 };
};

type Sessions = Awaited<ReturnType<typeof sessionsOf>>;

async function writeSessions(db: Db, courseId: string, was: Sessions, sessions: CourseFields['sessions']) {
  const surplus = was.slice(sessions.length).map(({ id }) => id);
  if (surplus.length > 0 && (await isAnythingNoted(db, surplus))) refuseBroken({ sessions: 'hasAttendance' });
  await removeSessions(db, surplus);
  for (const [index, session] of sessions.entries()) {
    const kept = was[index];
    if (kept) await updateSession(db, { ...sessionRow(courseId, index, session), id: kept.id });
    else await insertSession(db, sessionRow(courseId, index, session));
  }
}

const sessionRow = (courseId: string, index: number, { day, from, to, theme }: CourseFields['sessions'][number]) => ({
  id: newId(),
  courseId,
  position: index + 1,
  day,
  fromTime: from,
  toTime: to,
  theme,
});
