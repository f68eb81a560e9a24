import type { ModuleHandlers } from '../api/handlers.ts';
import { documentFile } from '../document/documentFile.ts';
import { needsPaper } from './needsPaper.ts';
import { needTables } from './needTables.ts';

/** What planners need of the register: how many need what, where and how long they wait (R 6, 38). */
export const planningExtractHandlers: ModuleHandlers<'planningExtract'> = {
  async needs(ctx) {
    const { all, service, area, ageGroup, wait } = await needTables(ctx);
    const rows = { service: [...service], area: [...area], ageGroup: [...ageGroup], wait: [...wait] };
    return { asOf: ctx.today, smallBelow: ctx.settings.suppressBelow, all, ...rows };
  },
  async print(ctx, { language, format, ground }) {
    const { settings, today, audit, reference } = ctx;
    const paper = needsPaper({
      tables: await needTables(ctx),
      threshold: settings.suppressBelow,
      language,
      officeName: settings.officeName,
      officeType: settings.officeType,
      today,
    });
    await audit.write({ action: 'export', entity: 'needs', ground, detail: { language, format } });
    return documentFile(paper, { name: `grunnlag-${today}-${language}`, format, fontFile: reference.fontFile });
  },
};
