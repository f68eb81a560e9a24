import { useSession, useToday } from '../../app/session.tsx';
import type { Day } from '../../../domain/calendar/day.ts';
import { brokenAppointmentRules } from '../../../domain/coordinator/assignmentRules.ts';
import { roleOn } from '../../../domain/coordinator/coordinatorRole.ts';
import type { Candidate, FindCase } from './findCase.ts';

/** The rules that appointing the chosen coordinator from a day would break; the register asks the same function. */
export function useBrokenAppointment(
  { referral, person, assignments }: FindCase,
  chosen: Candidate | null,
): (fromDay: Day) => Record<string, string> {
  const { office } = useSession();
  const today = useToday();
  return (fromDay) =>
    chosen === null
      ? { coordinatorId: 'required' }
      : brokenAppointmentRules({
          fromDay,
          role: roleOn(referral.outcome, person.fields, fromDay),
          coordinator: chosen,
          officeType: office.officeType,
          decidedOn: referral.decidedOn,
          today,
          others: assignments,
        });
}
