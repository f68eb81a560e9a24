import { addDays, type Day } from '../calendar/day.ts';
import { type AssignmentDays, wasInForce } from './assignmentRules.ts';

/** What a coordinator's story is told from. From–to days are inclusive. */
export interface StoryFacts<Served extends AssignmentDays, Session, Course, Fadder> {
  activeFrom: Day;
  activeTo: Day | null;
  assignments: readonly Served[];
  absences: readonly { id: string; fromDay: Day; toDay: Day | null }[];
  sessions: readonly (Session & { id: string; day: Day })[];
  courses: readonly (Course & { id: string; day: Day })[];
  faddere: readonly (Fadder & { id: string; fromDay: Day })[];
}

/** One thing that happened or will happen. Persons who begin or end on the same day are told together. */
export type StoryItem<Served, Session, Course, Fadder> = { key: string; day: Day } & (
  | { kind: 'began' | 'left' }
  | { kind: 'assigned' | 'ended'; served: Served[] }
  | { kind: 'away'; toDay: Day | null }
  | { kind: 'back' }
  | { kind: 'supervision'; session: Session }
  | { kind: 'training'; course: Course }
  | { kind: 'fadder'; fadder: Fadder }
);

/** On one day: first what frames the work, then what is learnt, then the persons, and last the end. */
const order = ['began', 'back', 'fadder', 'training', 'supervision', 'ended', 'assigned', 'away', 'left'] as const;

/**
 * The story of a coordinator, the oldest first: began, persons, absence, training, supervision, fadder, left. An
 * assignment that was replaced before its first day never was, and is not told.
 */
export function coordinatorStory<Served extends AssignmentDays, Session, Course, Fadder>(
  facts: StoryFacts<Served, Session, Course, Fadder>,
): StoryItem<Served, Session, Course, Fadder>[] {
  const served = facts.assignments.filter(wasInForce);
  const items: StoryItem<Served, Session, Course, Fadder>[] = [
    { key: 'began', kind: 'began', day: facts.activeFrom },
    ...(facts.activeTo === null ? [] : [{ key: 'left', kind: 'left' as const, day: facts.activeTo }]),
    ...together(served, ({ fromDay }) => fromDay).map(([day, some]) => ({
      key: `assigned ${day}`,
      kind: 'assigned' as const,
      day,
      served: some,
    })),
    ...together(served, ({ toDay }) => toDay).map(([day, some]) => ({
      key: `ended ${day}`,
      kind: 'ended' as const,
      day,
      served: some,
    })),
    ...facts.absences.flatMap(({ id, fromDay, toDay }) => [
      { key: `away ${id}`, kind: 'away' as const, day: fromDay, toDay },
      ...(toDay === null ? [] : [{ key: `back ${id}`, kind: 'back' as const, day: addDays(toDay, 1) }]),
    ]),
    ...facts.sessions.map((session) => ({
      key: session.id,
      kind: 'supervision' as const,
      day: session.day,
      session,
    })),
    ...facts.courses.map((course) => ({ key: course.id, kind: 'training' as const, day: course.day, course })),
    ...facts.faddere.map((fadder) => ({ key: fadder.id, kind: 'fadder' as const, day: fadder.fromDay, fadder })),
  ];
  return items.toSorted((a, b) =>
    a.day === b.day ? order.indexOf(a.kind) - order.indexOf(b.kind) : a.day < b.day ? -1 : 1,
  );
}

function together<Served>(served: readonly Served[], dayOf: (one: Served) => Day | null): [Day, Served[]][] {
  const dated = served.filter((one) => dayOf(one) !== null);
  return [...Map.groupBy(dated, (one) => dayOf(one) ?? '')];
}
