import type { ModuleHandlers } from '../api/handlers.ts';
import { listUnits } from '../unit/unitRepo.ts';
import { copyExplored } from './explore/copyExplored.ts';
import { exploreFigure } from './explore/exploreFigure.ts';
import { listBehind } from './explore/listBehind.ts';
import { changeView, listViews, saveView } from './explore/savedViews.ts';
import { areasInUse } from './explore/areaRepo.ts';
import { yearsWithReferrals } from './trendRepo.ts';

/** Each indicator by itself: narrowed, divided, compared, with the list behind it, and views with names. */
export const indicatorHandlers: ModuleHandlers<'indicator'> = {
  async explore({ db, today }, { split, ...question }) {
    const { period, groups, ...rest } = await exploreFigure(db, question, split, today);
    return { from: period.from, asOf: period.to, ...rest, groups: [...groups] };
  },

  async choices({ db, today, settings }) {
    const areas = [...new Set([...settings.areas, ...areasInUse(db)])].toSorted(new Intl.Collator('nb').compare);
    const units = [...new Set((await listUnits(db)).map(({ name }) => name))];
    return { years: await yearsWithReferrals(db, today), areas, units };
  },

  list: (ctx, question) => listBehind(ctx, question),
  copy: (ctx, order) => copyExplored(ctx, order),

  views: async (ctx, { indicatorId }) => listViews(ctx, indicatorId),
  saveView: (ctx, view) => saveView(ctx, view),
  renameView: (ctx, { name, ...read }) => changeView(ctx, read, { name }),
  removeView: (ctx, { isRemoved, ...read }) => changeView(ctx, read, { removedAt: isRemoved ? ctx.now : null }),
};
