import { minDay } from '../../domain/calendar/day.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { documentFile } from '../document/documentFile.ts';
import { yearsWithReferrals } from '../statistics/trendRepo.ts';
import { needsPaper } from './needsPaper.ts';
import { needTables } from './needTables.ts';

/** What planners need of the register: how many need what, where and how long they wait (R 6, 38). */
export const planningExtractHandlers: ModuleHandlers<'planningExtract'> = {
  async needs(ctx, order) {
    const { db, today, settings } = ctx;
    const asOf = minDay(order.asOf ?? today, today);
    const { all, service, area, ageGroup, wait } = await needTables(ctx, asOf);
    const rows = { service: [...service], area: [...area], ageGroup: [...ageGroup], wait: [...wait] };
    return { asOf, years: await yearsWithReferrals(db, today), smallBelow: settings.suppressBelow, all, ...rows };
  },
  async print(ctx, { language, format, ground, ...order }) {
    const { settings, today, audit, reference } = ctx;
    const asOf = minDay(order.asOf ?? today, today);
    const paper = needsPaper({
      tables: await needTables(ctx, asOf),
      asOf,
      threshold: settings.suppressBelow,
      language,
      officeName: settings.officeName,
      officeType: settings.officeType,
      today,
    });
    await audit.write({ action: 'export', entity: 'needs', ground, detail: { asOf, language, format } });
    return documentFile(paper, { name: `grunnlag-${asOf}-${language}`, format, fontFile: reference.fontFile });
  },
};
