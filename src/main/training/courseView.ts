import type { CourseRow, CourseView } from '../../contract/course.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { completionDays } from '../../domain/training/completion.ts';
import { averageScores } from '../../domain/training/evaluationScore.ts';
import { Refusal } from '../api/refusal.ts';
import type { ReadDb } from '../db/database.ts';
import { attendanceOf, countMarks } from './attendanceRepo.ts';
import {
  type Course,
  courseFollowing,
  type CourseSession,
  evaluationsOf,
  findCourse,
  listCourses,
  sessionsOf,
} from './courseRepo.ts';
import { countLists, peopleOn } from './enrolmentRepo.ts';
import { trainingFacts } from './trainingFactsRepo.ts';

/** Every round with its days and how full it is, the last first. `isNoted`: attendance is written down for all that is over. */
export async function courseRows(db: ReadDb, today: Day): Promise<CourseRow[]> {
  const counted = await countLists(db);
  const sessions = Map.groupBy(await sessionsOf(db), ({ courseId }) => courseId);
  const marks = await countMarks(db);
  return (await listCourses(db))
    .map((course) => {
      const own = sessions.get(course.id) ?? [];
      const over = own.filter(({ day }) => day <= today);
      const line = courseLine(course, counted(course.id, 'enrolled'), counted(course.id, 'waiting'));
      return {
        ...line,
        days: own.map(({ day }) => day),
        isNoted: over.every(({ id }) => (marks.get(id) ?? 0) >= line.enrolled),
      };
    })
    .toSorted((a, b) => ((a.days[0] ?? '') < (b.days[0] ?? '') ? 1 : -1));
}

/** A round with its sessions, list, presence, forms, and who has what it takes for a certificate. */
export async function courseView(db: ReadDb, id: string, today: Day): Promise<CourseView> {
  const course = await findCourse(db, id);
  if (!course) throw new Refusal('NOT_FOUND');
  const list = await peopleOn(db, id);
  const evaluations = await evaluationsOf(db, id);
  const sessions = await sessionsOf(db, id);
  const countOf = (wanted: string) => list.filter(({ state }) => state === wanted).length;
  return {
    ...courseLine(course, countOf('enrolled'), countOf('waiting')),
    teachers: course.teachers,
    note: course.note,
    adjustments: course.adjustments,
    invitedOn: course.invitedOn,
    followsCourseId: course.followsCourseId,
    followedBy: await followedBy(db, id),
    sessions: sessions.map(sessionView),
    list,
    attendance: await attendanceOf(db, id),
    evaluations: evaluations.map(({ id: formId, scores, text, enteredAt }) => ({
      id: formId,
      scores,
      text,
      enteredAt,
    })),
    averages: averageScores(evaluations.map(({ scores }) => scores)),
    certifiable: await certifiable(db, course, sessions, today),
  };
}

/** Who was at some of this round, and has been at all of its kind: a day missed may be taken with another group. */
export async function certifiable(
  db: ReadDb,
  course: Course,
  sessions: readonly CourseSession[],
  today: Day,
): Promise<string[]> {
  if (course.state === 'cancelled' || sessions.some(({ day }) => day > today)) return [];
  const facts = await trainingFacts(db, today);
  const rule = [{ partIds: [course.partId], sharePercent: 100 }];
  const enrolled = (await peopleOn(db, course.id)).filter(({ state }) => state === 'enrolled');
  return enrolled
    .map(({ participantId }) => participantId)
    .filter((participantId) => {
      const done = facts.get(participantId);
      const wasHere = done?.sessions.some(({ courseId }) => courseId === course.id) ?? false;
      return done !== undefined && wasHere && completionDays(rule, { ...done, eLearning: [] }).length > 0;
    });
}

async function followedBy(db: ReadDb, id: string): Promise<CourseView['followedBy']> {
  const found = await courseFollowing(db, id);
  if (!found) return null;
  const [first] = await sessionsOf(db, found.id);
  return first ? { id: found.id, partId: found.partId, firstDay: first.day } : null;
}

const courseLine = ({ id, version, partId, state, place, capacity }: Course, enrolled: number, waiting: number) => ({
  id,
  version,
  partId,
  state,
  place,
  capacity,
  enrolled,
  waiting,
});

const sessionView = ({ id, position, day, fromTime, toTime, theme }: CourseSession) => ({
  id,
  position,
  day,
  from: fromTime,
  to: toTime,
  theme,
});
