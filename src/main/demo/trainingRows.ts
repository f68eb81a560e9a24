import { addDays, type Day, minDay } from '../../domain/calendar/day.ts';
import type { DemoOptions } from '../../domain/demo/demoOffice.ts';
import type { Random } from '../../domain/demo/random.ts';
import type { DemoCourse, DemoTrainee, DemoTraining } from '../../domain/demo/trainingStory.ts';
import { sortName } from '../../domain/person/name.ts';
import type { CourseState } from '../../domain/training/codes.ts';
import { type StandardPart, standardPartFields } from '../../domain/training/standardPrograms.ts';
import type { TrainingRows } from './trainingRepo.ts';

interface Folding {
  random: Random;
  options: DemoOptions;
  partIds: ReadonlyMap<StandardPart, string>;
  /** The coordinators who are in the register. */
  known: ReadonlySet<string>;
}

/** How long before its first day a course is planned, and how long after its last it is evaluated. */
const plannedDays = 120;
const evaluatedDays = 14;

/** The training told so far as rows: what is over is noted, what is planned has its list. */
export function trainingRows(folding: Folding, { courses, eLearning }: DemoTraining): TrainingRows {
  const { options, random } = folding;
  const rows: TrainingRows = {
    participants: [],
    courses: [],
    sessions: [],
    enrolments: [],
    attendance: [],
    eLearning: [],
    evaluations: [],
  };
  const participantOf = participantMaker(folding, rows);
  const courseIds = new Map<DemoCourse, string>();
  for (const course of courses) {
    const first = course.days[0] ?? '';
    if (addDays(first, -plannedDays) > options.asOf) continue;
    const id = random.id(minDay(options.asOf, addDays(first, -plannedDays)));
    courseIds.set(course, id);
    foldCourse(folding, rows, {
      course,
      id,
      followsCourseId: courseIds.get(course.follows ?? course) ?? null,
      participantOf,
    });
  }
  for (const { coordinator, day } of eLearning) {
    if (day > options.asOf || !folding.known.has(coordinator.id)) continue;
    rows.eLearning.push({
      id: random.id(day),
      participantId: participantOf({ coordinator }) ?? '',
      partId: folding.partIds.get('introductionELearning') ?? '',
      completedOn: day,
    });
  }
  return rows;
}

interface CourseFolding {
  course: DemoCourse;
  id: string;
  followsCourseId: string | null;
  participantOf: (who: DemoTrainee) => string | null;
}

function foldCourse({ random, options, partIds }: Folding, rows: TrainingRows, folding: CourseFolding): void {
  const { course, id, followsCourseId, participantOf } = folding;
  const { asOf } = options;
  const fields = standardPartFields[course.part];
  const last = course.days.at(-1) ?? '';
  const state = stateOn(last, asOf);
  rows.courses.push({
    id,
    version: 1,
    partId: partIds.get(course.part) ?? '',
    state,
    place: course.place,
    capacity: course.capacity,
    teachers: course.teachers,
    adjustments: state === 'evaluated' ? course.adjustments : null,
    followsCourseId: followsCourseId === id ? null : followsCourseId,
    createdAt: random.moment(minDay(asOf, addDays(last, -plannedDays))),
  });
  const sessions = course.days.map((day, index) => ({
    id: random.id(day),
    courseId: id,
    position: index + 1,
    day,
    fromTime: fields.from,
    toTime: fields.to,
  }));
  rows.sessions.push(...sessions);
  const people = course.people.flatMap(({ who, marks }) => {
    const participantId = participantOf(who);
    return participantId === null ? [] : [{ participantId, marks }];
  });
  for (const [index, { participantId, marks }] of people.entries()) {
    rows.enrolments.push({ courseId: id, participantId, state: 'enrolled', place: index + 1 });
    for (const [at, session] of sessions.entries())
      if (session.day <= asOf)
        rows.attendance.push({ sessionId: session.id, participantId, mark: marks[at] ?? 'absent' });
  }
  if (state !== 'planned')
    for (const form of course.forms)
      rows.evaluations.push({ id: random.id(last), courseId: id, ...form, enteredAt: random.moment(last) });
}

const stateOn = (last: Day, asOf: Day): CourseState => {
  if (last > asOf) return 'planned';
  return addDays(last, evaluatedDays) <= asOf ? 'evaluated' : 'held';
};

/** Makes somebody a participant the first time; null for a coordinator who is not in the register yet. */
function participantMaker({ random, options, known }: Folding, rows: TrainingRows) {
  const made = new Map<string, string>();
  return (who: DemoTrainee): string | null => {
    const key = 'coordinator' in who ? who.coordinator.id : who.leaderOf.id;
    if ('coordinator' in who && !known.has(key)) return null;
    const there = made.get(key);
    if (there !== undefined) return there;
    const start = `${options.fromYear}-01-02`;
    const id = random.id(start);
    made.set(key, id);
    const { leader, id: unitId } = 'leaderOf' in who ? who.leaderOf : { leader: null, id: null };
    const words = leader?.split(' ') ?? [];
    rows.participants.push({
      id,
      version: 1,
      coordinatorId: 'coordinator' in who ? key : null,
      name: leader,
      sortName: leader === null ? null : sortName(words.at(-1) ?? '', words.slice(0, -1).join(' ')),
      unitId,
      isLeader: leader !== null,
      createdAt: random.moment(start),
    });
    return id;
  };
}
