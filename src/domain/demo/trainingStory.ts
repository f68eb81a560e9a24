import { addDays, addMonths, type Day, maxDay, startOfYear } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/holidays.ts';
import { isInOffice } from '../coordinator/coordinatorRules.ts';
import type { AttendanceMark, EvaluationQuestion, TeacherKind } from '../training/codes.ts';
import { followUpDay, sessionDays } from '../training/courseShape.ts';
import { type StandardPart, standardPartFields } from '../training/standardPrograms.ts';
import { type DemoCourseWords, demoCourseWords } from './courseWords.ts';
import type { DemoNames } from './demoNames.ts';
import type { DemoCoordinator, DemoOptions, DemoUnit } from './demoOffice.ts';
import { dayBetween, type Random } from './random.ts';

/** Somebody at a made-up course: a coordinator, or the leader of a unit. */
export type DemoTrainee = { coordinator: DemoCoordinator } | { leaderOf: DemoUnit };

export interface DemoCourse {
  part: StandardPart;
  days: Day[];
  place: string;
  capacity: number | null;
  teachers: { name: string; kind: TeacherKind }[];
  /** Who was there at each day, as it came to be. */
  people: { who: DemoTrainee; marks: AttendanceMark[] }[];
  forms: { scores: Record<EvaluationQuestion, number | null>; text: string | null }[];
  adjustments: string | null;
  /** The round whose participants meet again here. */
  follows: DemoCourse | null;
}

export interface DemoTraining {
  courses: DemoCourse[];
  eLearning: { coordinator: DemoCoordinator; day: Day }[];
}

interface Telling {
  random: Random;
  words: DemoCourseWords;
  courses: DemoCourse[];
  /** Those whose unit can never spare them. */
  slow: ReadonlySet<DemoCoordinator>;
}

/** How long before the first year of cases the training began: what an office brings along. */
const yearsBefore = 3;

/**
 * The training of an office over the years: two rounds a year for those who lack it, in groups of 20, the day they meet again, a course for
 * child coordinators each May, half a day for leaders each autumn, and e-learning.
 */
export function tellTraining(
  random: Random,
  names: DemoNames,
  options: DemoOptions,
  { coordinators, units }: { coordinators: readonly DemoCoordinator[]; units: readonly DemoUnit[] },
): DemoTraining {
  const slow = new Set(coordinators.filter(() => random.chance(0.14)));
  const telling: Telling = { random, words: demoCourseWords(random, names), courses: [], slow };
  /** Days each coordinator has been at, of the round of two days. */
  const been = new Map<DemoCoordinator, Set<number>>();
  const children = new Set<DemoCoordinator>();
  const leaders = new Set<DemoUnit>();
  for (let year = options.fromYear - yearsBefore; year <= options.toYear + 1; year += 1) {
    for (const start of [`${year}-03-01`, `${year}-09-05`])
      tellRounds(telling, addDays(start, random.int(0, 12)), coordinators, been);
    const may = nextWorkingDay(addDays(`${year}-05-04`, random.int(0, 9)));
    tellDay(telling, 'childCoordinatorCourse', may, newcomers(random, coordinators, may, children, 0.8));
    const autumn = nextWorkingDay(addDays(`${year}-10-20`, random.int(0, 9)));
    const invited = units.filter((unit) => !leaders.has(unit) && random.chance(0.45));
    for (const unit of invited) leaders.add(unit);
    tellDay(
      telling,
      'leadersHalfDay',
      autumn,
      invited.map((leaderOf) => ({ leaderOf })),
    );
    tellAdvent(telling, nextWorkingDay(addDays(`${year}-12-01`, random.int(0, 8))), coordinators);
  }
  return { courses: telling.courses, eLearning: tellELearning(random, options, coordinators) };
}

/** Rounds beside each other, as many as are needed for those who lack it, and the day they meet again. */
function tellRounds(
  telling: Telling,
  from: Day,
  coordinators: readonly DemoCoordinator[],
  been: Map<DemoCoordinator, Set<number>>,
): void {
  const { random } = telling;
  const shape = standardPartFields.coordinatorCourse;
  const capacity = shape.capacity ?? 20;
  const lacking = coordinators.filter((one) => isInOffice(one, from) && (been.get(one)?.size ?? 0) < shape.sessions);
  const coming = lacking.filter((one) => random.chance(telling.slow.has(one) ? 0.06 : 0.65));
  for (let group = 0; group * capacity < coming.length; group += 1) {
    const days = sessionDays(addDays(from, (group % 5) * 7), shape).map(({ day }) => day);
    const course = blankCourse(telling, 'coordinatorCourse', days);
    for (const coordinator of coming.slice(group * capacity, (group + 1) * capacity)) {
      const before = been.get(coordinator) ?? new Set();
      const marks = days.map((_, index): AttendanceMark =>
        before.has(index) || random.chance(index === 0 ? 0.03 : 0.07) ? 'absent' : 'attended',
      );
      marks.forEach((mark, index) => mark === 'attended' && before.add(index));
      been.set(coordinator, before);
      course.people.push({ who: { coordinator }, marks });
    }
    evaluate(telling, course);
    telling.courses.push(course);
    meetAgain(telling, course, coordinators);
  }
}

/** Half a year later: most of the round, and some of those who were at one long ago. */
function meetAgain(telling: Telling, course: DemoCourse, coordinators: readonly DemoCoordinator[]): void {
  const { random } = telling;
  const { day } = followUpDay(course.days.at(-1) ?? '', standardPartFields.coordinatorCourse.followUp?.months ?? 6);
  const own = course.people.flatMap(({ who }) => ('coordinator' in who ? [who.coordinator] : []));
  const established = coordinators.filter((one) => !own.includes(one) && addMonths(one.activeFrom, 12) <= day);
  const others = established.filter(() => random.chance(Math.min(0.5, 22 / Math.max(1, established.length))));
  const there = [...own, ...others].filter((one) => isInOffice(one, day));
  const people = there.map((coordinator) => ({ coordinator }));
  tellDay(telling, 'networkDay', day, people, course);
}

/** Before Christmas: an open network day for whoever has been at it for a year. */
function tellAdvent(telling: Telling, day: Day, coordinators: readonly DemoCoordinator[]): void {
  const established = coordinators.filter((one) => isInOffice(one, day) && addMonths(one.activeFrom, 12) <= day);
  const coming = established.filter(() => telling.random.chance(0.3)).slice(0, 40);
  tellDay(
    telling,
    'networkDay',
    day,
    coming.map((coordinator) => ({ coordinator })),
  );
}

/** A course of one day. Nobody invited: none is held. */
function tellDay(
  telling: Telling,
  part: StandardPart,
  day: Day,
  invited: readonly DemoTrainee[],
  follows: DemoCourse | null = null,
): void {
  if (invited.length === 0) return;
  const course = { ...blankCourse(telling, part, [day]), follows };
  for (const who of invited) course.people.push({ who, marks: [telling.random.chance(0.86) ? 'attended' : 'absent'] });
  evaluate(telling, course);
  telling.courses.push(course);
}

/** Child coordinators who have not been at their course. */
function newcomers(
  random: Random,
  coordinators: readonly DemoCoordinator[],
  day: Day,
  known: Set<DemoCoordinator>,
  share: number,
): DemoTrainee[] {
  const found = coordinators.filter(
    (one) => one.roles.includes('childCoordinator') && isInOffice(one, day) && !known.has(one) && random.chance(share),
  );
  for (const one of found) known.add(one);
  return found.slice(0, 20).map((coordinator) => ({ coordinator }));
}

function blankCourse({ random, words }: Telling, part: StandardPart, days: Day[]): DemoCourse {
  const { capacity } = standardPartFields[part];
  return {
    part,
    days,
    place: words.place(random),
    capacity,
    teachers: words.teachers(random),
    people: [],
    forms: [],
    adjustments: words.adjustment(random),
    follows: null,
  };
}

/** Most of those who were there on the last day fill in the form. */
function evaluate({ random, words }: Telling, course: DemoCourse): void {
  const there = course.people.filter(({ marks }) => marks.at(-1) === 'attended');
  for (const _ of there) if (random.chance(0.7)) course.forms.push(words.form(random));
}

/** E-learning some weeks after one begins; those who were there before it came take it when it does. */
function tellELearning(
  random: Random,
  options: DemoOptions,
  coordinators: readonly DemoCoordinator[],
): DemoTraining['eLearning'] {
  const offered = startOfYear(options.fromYear - 1);
  return coordinators.flatMap((coordinator) => {
    const isTaken = random.chance(0.9);
    const from = maxDay(offered, coordinator.activeFrom);
    const day = nextWorkingDay(dayBetween(random, addDays(from, 10), addDays(from, 150)));
    return isTaken && isInOffice(coordinator, day) ? [{ coordinator, day }] : [];
  });
}
