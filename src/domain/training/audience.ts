import { addMonths, type Day } from '../calendar/day.ts';
import type { Audience, Trainee } from './trainingProgram.ts';

/** Whether a programme is for somebody on the day. Coordinators are employees too. */
export function isForTrainee(audience: Audience, { isLeader, coordinator }: Trainee, day: Day): boolean {
  if (audience.kind === 'employees') return true;
  if (audience.kind === 'leaders') return isLeader;
  if (coordinator === null) return false;
  const { role, afterMonths, since } = audience;
  return (
    (role === null || coordinator.roles.includes(role)) &&
    (since === null || coordinator.activeFrom >= since) &&
    addMonths(coordinator.activeFrom, afterMonths) <= day
  );
}
