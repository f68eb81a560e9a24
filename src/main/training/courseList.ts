import type { Newcomer } from '../../contract/course.ts';
import type { RouteAt } from '../../contract/index.ts';
import { mayChangeList } from '../../domain/training/courseRules.ts';
import { type ListEntry, withNewcomers, withoutParticipant } from '../../domain/training/waitingList.ts';
import type { CommandContext } from '../api/context.ts';
import type { Handler } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { coordinatorSortName } from '../../domain/coordinator/coordinatorSortName.ts';
import { addEmployee } from './addEmployee.ts';
import { attendanceOf } from './attendanceRepo.ts';
import { type Course, findCourse, updateCourse } from './courseRepo.ts';
import { listOf, peopleOn, writeList } from './enrolmentRepo.ts';
import { knownParticipant } from './knownParticipant.ts';
import { employeesNamed } from './participantRepo.ts';

/** Puts people on a round's list: a place while there is one, otherwise the waiting list. */
export const enrol: Handler<RouteAt<'course.enrol'>> = async (ctx, { id, version, who }) => {
  const newcomers: string[] = [];
  for (const one of who) newcomers.push(await participantOf(ctx, one));
  return changeList(ctx, { id, version }, (course, list) => withNewcomers(course.capacity, list, newcomers));
};

/** Puts everyone on the list who was at the round this one follows. */
export const enrolFormer: Handler<RouteAt<'course.enrolFormer'>> = async (ctx, { id, version }) => {
  const course = await findCourse(ctx.db, id);
  if (!course?.followsCourseId) throw new Refusal('NOT_FOUND');
  const attended = (await attendanceOf(ctx.db, course.followsCourseId)).filter(({ mark }) => mark === 'attended');
  const present = new Set(attended.map(({ participantId }) => participantId));
  const inOrder = (await listOf(ctx.db, course.followsCourseId)).filter((entry) => present.has(entry.participantId));
  const newcomers = inOrder.map(({ participantId }) => participantId);
  return changeList(ctx, { id, version }, ({ capacity }, list) => withNewcomers(capacity, list, newcomers));
};

/** Takes somebody off the list; whoever waits longest gets the place. Who has been there stays: presence is not lost with a click. */
export const withdraw: Handler<RouteAt<'course.withdraw'>> = async (ctx, { id, version, participantId }) => {
  const marks = await attendanceOf(ctx.db, id);
  if (marks.some((one) => one.participantId === participantId && one.mark === 'attended'))
    throw new Refusal('RULE', { fields: { participantId: 'hasAttended' } });
  return changeList(ctx, { id, version }, ({ capacity }, list) => {
    if (!list.some((entry) => entry.participantId === participantId)) throw new Refusal('NOT_FOUND');
    return withoutParticipant(capacity, list, participantId);
  });
};

/** Puts a list back as it was before a step. Who was not on it then is off it, but not forgotten. */
export const restoreList: Handler<RouteAt<'course.restoreList'>> = async (ctx, { id, version, list }) => {
  const changed = await changeList(ctx, { id, version }, (_, now) => {
    const known = new Set(now.map(({ participantId }) => participantId));
    if (list.some(({ participantId }) => !known.has(participantId))) throw new Refusal('NOT_FOUND');
    const before = new Set(list.map(({ participantId }) => participantId));
    const came = now.filter(({ participantId }) => !before.has(participantId));
    return [...list, ...came.map(({ participantId }) => ({ participantId, state: 'withdrawn' as const }))];
  });
  return { version: changed.version };
};

async function changeList(
  { db, audit }: CommandContext,
  { id, version }: { id: string; version: number },
  make: (course: Course, list: readonly ListEntry[]) => ListEntry[],
) {
  const course = await findCourse(db, id);
  if (!course) throw new Refusal('NOT_FOUND');
  if (!mayChangeList(course.state)) throw new Refusal('RULE', { fields: { state: 'listIsClosed' } });
  const before = await listOf(db, id);
  const after = make(course, before);
  if (!(await updateCourse(db, id, version, {}))) throw new Refusal('CONFLICT');
  await writeList(db, id, after);
  const changes = changesOf(before, after);
  await audit.write({ action: 'change', entity: 'enrolment', entityId: id, detail: { changes } });
  const waited = new Set(before.filter(({ state }) => state === 'waiting').map(({ participantId }) => participantId));
  const gotPlace = changes.filter(({ participantId, to }) => to === 'enrolled' && waited.has(participantId));
  const names = new Map((await peopleOn(db, id)).map(({ participantId, name }) => [participantId, name]));
  return {
    version: version + 1,
    before,
    movedUp: gotPlace.map(({ participantId }) => names.get(participantId) ?? ''),
    enrolled: changes.filter(({ to }) => to === 'enrolled').length - gotPlace.length,
    waiting: changes.filter(({ to }) => to === 'waiting').length,
  };
}

/** Who changed state, for the log: nothing is overwritten without trace. */
function changesOf(before: readonly ListEntry[], after: readonly ListEntry[]) {
  const was = new Map(before.map(({ participantId, state }) => [participantId, state]));
  return after
    .filter(({ participantId, state }) => was.get(participantId) !== state)
    .map(({ participantId, state }) => ({ participantId, from: was.get(participantId) ?? null, to: state }));
}

/** Somebody chosen as one who takes part: an employee of that name in that unit is the one we know, not another. */
async function participantOf(ctx: CommandContext, who: Newcomer): Promise<string> {
  if (!('employee' in who)) return knownParticipant(ctx.db, who, ctx.now);
  const { name, unitId } = who.employee;
  const known = await employeesNamed(ctx.db, coordinatorSortName(name), unitId);
  return known[0]?.id ?? addEmployee(ctx, who.employee);
}
