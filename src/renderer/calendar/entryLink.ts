import { practiceAddress } from '../app/practiceAddress.ts';
import type { CalendarEventRow, DueRow } from '../../contract/calendar.ts';

/** Where an entry leads; null for a course that is gone. */
export function eventLink({
  kind,
  id,
  course,
  practice,
}: Pick<CalendarEventRow, 'kind' | 'id' | 'course' | 'practice'>): string | null {
  switch (kind) {
    case 'course':
      return course && `/opplaering/kurs/${course.id}`;
    case 'supervision':
    case 'fadderGroup':
      return `/opplaering/veiledning/${id}`;
    case 'officeMeeting':
      return `/moter/${id}`;
    case 'practice':
      return practice && practiceAddress({ kind: practice.kind, id });
  }
}

/** An evaluation leads to the plan, a complaint to itself, any other deadline to its case, or to the person where it has none. */
export function dueLink({
  kind,
  person,
  referralId,
  complaintId,
}: Pick<DueRow, 'kind' | 'person' | 'referralId' | 'complaintId'>): string {
  if (kind === 'planEvaluation') return `/personer/${person.id}/plan`;
  if (complaintId !== null) return `/klager/${complaintId}`;
  return referralId === null ? `/personer/${person.id}` : `/sak/${referralId}`;
}
