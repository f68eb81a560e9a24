import { mayNoteAttendance, stateAfter } from '../../domain/training/courseRules.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { documentFile } from '../document/documentFile.ts';
import { attendanceOf, putMark } from './attendanceRepo.ts';
import { certificatePaper } from './certificatePaper.ts';
import { courseCalendar } from './courseCalendar.ts';
import { enrol, enrolFormer, restoreList, withdraw } from './courseList.ts';
import { findCourse, insertEvaluation, lastLessons, removeEvaluation, sessionsOf, updateCourse } from './courseRepo.ts';
import { courseRows, courseView } from './courseView.ts';
import { listOf } from './enrolmentRepo.ts';
import { change, plan } from './planCourse.ts';

/** Rounds of courses: planned, filled, held, evaluated, certified. */
export const courseHandlers: ModuleHandlers<'course'> = {
  list: ({ db, today }) => courseRows(db, today),
  get: ({ db, today }, { id }) => courseView(db, id, today),
  async lessons({ db }, { partId }) {
    return (await lastLessons(db, partId)) ?? { text: null, day: null };
  },
  plan,
  change,
  async step({ db, audit, today }, { id, version, step, adjustments }) {
    const course = await findCourse(db, id);
    if (!course) throw new Refusal('NOT_FOUND');
    const lastSession = (await sessionsOf(db, id)).at(-1)?.day ?? '';
    const result = stateAfter(course.state, step, lastSession, today);
    if ('broken' in result) throw new Refusal('RULE', { fields: { step: result.broken } });
    const values = { state: result.state, ...(step === 'evaluate' && { adjustments }) };
    if (!(await updateCourse(db, id, version, values))) throw new Refusal('CONFLICT');
    await audit.write({
      action: 'change',
      entity: 'course',
      entityId: id,
      detail: { from: course.state, to: result.state },
    });
    return { version: version + 1 };
  },
  async invite({ db, audit, today }, { id, version, isInvited }) {
    if (!(await findCourse(db, id))) throw new Refusal('NOT_FOUND');
    const invitedOn = isInvited ? today : null;
    if (!(await updateCourse(db, id, version, { invitedOn }))) throw new Refusal('CONFLICT');
    await audit.write({ action: 'change', entity: 'course', entityId: id, detail: { invitedOn } });
    return { version: version + 1 };
  },
  enrol,
  enrolFormer,
  withdraw,
  restoreList,
  async note({ db, audit, today }, { id, version, marks }) {
    const course = await findCourse(db, id);
    if (!course) throw new Refusal('NOT_FOUND');
    const days = new Map((await sessionsOf(db, id)).map((session) => [session.id, session.day]));
    const onList = new Set((await listOf(db, id)).map(({ participantId }) => participantId));
    const before = new Map(
      (await attendanceOf(db, id)).map((one) => [`${one.sessionId} ${one.participantId}`, one.mark]),
    );
    if (!(await updateCourse(db, id, version, {}))) throw new Refusal('CONFLICT');
    const changes: object[] = [];
    for (const { sessionId, participantId, mark } of marks) {
      const day = days.get(sessionId);
      if (day === undefined || !onList.has(participantId)) throw new Refusal('NOT_FOUND');
      if (!mayNoteAttendance(course.state, day, today)) refuseBroken({ marks: 'notYet' });
      const was = before.get(`${sessionId} ${participantId}`) ?? null;
      if (was === mark) continue;
      await putMark(db, { sessionId, participantId, mark });
      changes.push({ sessionId, participantId, from: was, to: mark });
    }
    await audit.write({ action: 'change', entity: 'attendance', entityId: id, detail: { changes } });
    return { version: version + 1 };
  },
  async addEvaluation({ db, audit, now }, { id, version, form }) {
    const course = await findCourse(db, id);
    if (!course) throw new Refusal('NOT_FOUND');
    if (course.state !== 'held' && course.state !== 'evaluated') refuseBroken({ form: 'notHeld' });
    if (form.text === null && Object.values(form.scores).every((score) => score === null))
      refuseBroken({ form: 'empty' });
    if (!(await updateCourse(db, id, version, {}))) throw new Refusal('CONFLICT');
    const evaluationId = newId();
    await insertEvaluation(db, { id: evaluationId, courseId: id, ...form, enteredAt: now });
    await audit.write({
      action: 'create',
      entity: 'courseEvaluation',
      entityId: evaluationId,
      detail: { courseId: id },
    });
    return { version: version + 1 };
  },
  async removeEvaluation({ db, audit }, { id, version, evaluationId }) {
    if (!(await updateCourse(db, id, version, {}))) throw new Refusal('CONFLICT');
    if (!(await removeEvaluation(db, id, evaluationId))) throw new Refusal('NOT_FOUND');
    await audit.write({
      action: 'delete',
      entity: 'courseEvaluation',
      entityId: evaluationId,
      detail: { courseId: id },
    });
    return { version: version + 1 };
  },
  calendar: ({ db, now }, input) => courseCalendar(db, input, now),
  async certificates(ctx, { id, participantIds, language, format, ground }) {
    const paper = await certificatePaper(ctx, { id, participantIds, language });
    const file = await documentFile(paper, { name: `kursbevis-${language}`, format, fontFile: ctx.reference.fontFile });
    const detail = { language, format, certificates: participantIds.length };
    await ctx.audit.write({ action: 'export', entity: 'course', entityId: id, ground, detail });
    return file;
  },
};
