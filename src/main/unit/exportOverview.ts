import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { documentFile } from '../document/documentFile.ts';
import { leaderOverview } from './leaderOverview.ts';
import { servedInUnit } from './servedInUnitRepo.ts';
import { findUnit } from './unitRepo.ts';
import { staffByUnit } from './unitRows.ts';

/** Makes the paper for the unit's leader. Each person on it gets a line in the log, with the reason. */
export const exportOverview: ModuleHandlers<'unit'>['exportOverview'] = async (ctx, input) => {
  const { id, language, format, withNames, ground } = input;
  const { db, today, settings, reference } = ctx;
  const unit = await findUnit(db, id);
  if (!unit) throw new Refusal('NOT_FOUND');
  const staff = (await staffByUnit(db, today)).get(id) ?? [];
  const inOffice = new Set(staff.map((one) => one.id));
  const served = (await servedInUnit(db, id, today)).filter(
    ({ coordinatorId, person }) => inOffice.has(coordinatorId) && !ctx.hiddenPersons.has(person.id),
  );
  const paper = leaderOverview({ unit, staff, served, language, withNames, today, settings });
  const personIds = new Set(served.map(({ person }) => person.id));
  await ctx.audit.write({
    action: 'export',
    entity: 'unitOverview',
    entityId: id,
    ground,
    detail: { language, format, withNames, persons: personIds.size },
  });
  await logPersons(ctx, personIds, ground);
  // A unit is no person, but its name says where somebody works: the file is named by what it is.
  const name = `koordinatoroversikt-${today}-${language}`;
  return documentFile(paper, { name, format, fontFile: reference.fontFile });
};

async function logPersons({ audit }: CommandContext, personIds: ReadonlySet<string>, ground: string): Promise<void> {
  for (const personId of personIds) {
    await audit.write({ action: 'export', entity: 'unitOverview', personId, ground });
  }
}
