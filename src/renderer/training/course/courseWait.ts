import type { CourseView } from '../../../contract/course.ts';
import type { Day } from '../../../domain/calendar/day.ts';

/** What waits in a round, as one thing to do. */
export type CourseWait =
  | { kind: 'cancelled' | 'evaluated' | 'held' | 'over' | 'empty' }
  | { kind: 'note' | 'coming'; sessionDay: Day };

/** The next thing to do in a round: fill it, call people in, note who was there, finish it. */
export function courseWait({ state, sessions, list, attendance }: CourseView, today: Day): CourseWait {
  if (state === 'cancelled' || state === 'evaluated' || state === 'held') return { kind: state };
  const enrolled = list.filter((one) => one.state === 'enrolled');
  if (enrolled.length === 0) return { kind: 'empty' };
  const isNoted = (sessionId: string) =>
    enrolled.every(({ participantId }) =>
      attendance.some((one) => one.sessionId === sessionId && one.participantId === participantId),
    );
  const unnoted = sessions.find(({ id, day }) => day <= today && !isNoted(id));
  if (unnoted) return { kind: 'note', sessionDay: unnoted.day };
  const coming = sessions.find(({ day }) => day > today);
  return coming ? { kind: 'coming', sessionDay: coming.day } : { kind: 'over' };
}
