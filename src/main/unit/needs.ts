import { recruitmentNeed } from '../../domain/coordinator/recruitmentNeed.ts';
import type { QueryContext } from '../api/context.ts';
import { staffByUnit } from './unitRows.ts';
import { personsAskedAbout, rolesWaitedFor } from './waitingRepo.ts';

/** The need of the whole office (everyone on the red line, asked about or not), and of each unit that was asked. */
export async function recruitmentNeeds({ db, today }: Pick<QueryContext, 'db' | 'today'>) {
  const staff = await staffByUnit(db, today);
  const roles = await rolesWaitedFor(db, today);
  const units = [...(await personsAskedAbout(db))].map(([unitId, personIds]) => {
    const waiting = personIds.map((id) => roles.get(id)).filter((role) => role !== undefined);
    return { unitId, need: recruitmentNeed(waiting, staff.get(unitId) ?? []) };
  });
  return {
    office: recruitmentNeed([...roles.values()], [...staff.values()].flat()),
    units: units.filter(({ need }) => need.waiting > 0),
  };
}
