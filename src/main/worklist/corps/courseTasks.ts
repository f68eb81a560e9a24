import type { CorpsTask } from '../../../contract/worklist.ts';
import { addMonths, type Day } from '../../../domain/calendar/day.ts';
import { courseTasks } from '../../../domain/training/courseDue.ts';
import { groupOf } from '../../../domain/worklist/worklistGroup.ts';
import type { ReadDb } from '../../db/database.ts';
import { countMarks } from '../../training/attendanceRepo.ts';
import { type Course, listCourses, sessionsOf } from '../../training/courseRepo.ts';
import { countLists } from '../../training/enrolmentRepo.ts';
import { listParts, type StoredPart } from '../../training/programRepo.ts';

/** What waits in the rounds of courses. */
export async function tasksOfCourses(db: ReadDb, today: Day): Promise<CorpsTask[]> {
  const courses = await listCourses(db);
  const parts = new Map((await listParts(db)).map((part) => [part.id, part]));
  const sessions = Map.groupBy(await sessionsOf(db), ({ courseId }) => courseId);
  const counted = await countLists(db);
  const marks = await countMarks(db);
  const firstDayOf = ({ id }: Course): Day | null => sessions.get(id)?.[0]?.day ?? null;
  return courses.flatMap((course) => {
    const own = sessions.get(course.id) ?? [];
    const part = parts.get(course.partId);
    const [first] = own;
    if (!part || !first) return [];
    const enrolled = counted(course.id, 'enrolled');
    const isFollowed = isFollowedBy(course, { part, lastDay: own.at(-1)?.day ?? first.day }, courses, firstDayOf);
    const progress = {
      state: course.state,
      sessions: own.map(({ id, day }) => ({ day, isNoted: (marks.get(id) ?? 0) >= enrolled })),
      enrolled,
      invitedOn: course.invitedOn,
      isFromList: course.importBatchId !== null,
      followUpMonths: part.followUpPartId === null || isFollowed ? null : part.followUpMonths,
    };
    return courseTasks(progress, today).map(({ kind, startsOn, dueOn }) => ({
      key: `${kind} ${course.id}`,
      kind,
      subject: {
        kind: 'course' as const,
        id: course.id,
        firstDay: first.day,
        part: { name: part.name, standardKey: part.standardKey },
      },
      dueOn,
      group: groupOf(dueOn, today),
      since: startsOn,
      unitId: null,
      unitName: null,
      nextOn: null,
      isWaiting: false,
    }));
  });
}

/**
 * Whether those who were at the round have a day to meet again. Lists do not say which round a day follows: for what came in with one, any day of
 * that kind in the year after is taken as theirs.
 */
function isFollowedBy(
  course: Course,
  { part, lastDay }: { part: StoredPart; lastDay: Day },
  courses: readonly Course[],
  firstDayOf: (course: Course) => Day | null,
): boolean {
  return courses.some((other) => {
    if (other.state === 'cancelled') return false;
    if (other.followsCourseId === course.id) return true;
    const day = firstDayOf(other);
    const isOfKind = course.importBatchId !== null && other.partId === part.followUpPartId;
    return isOfKind && day !== null && day > lastDay && day <= addMonths(lastDay, 12);
  });
}
