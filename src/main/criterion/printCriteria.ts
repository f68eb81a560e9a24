import type { z } from 'zod';

import type { criterionRoutes } from '../../contract/criterion.ts';
import type { MadeFile } from '../../contract/document.ts';
import type { CommandContext } from '../api/context.ts';
import { documentFile } from '../document/documentFile.ts';
import { criteriaOfYear, tallyOverYears } from './criteriaOfYear.ts';
import { criteriaPaper } from './criteriaPaper.ts';

/** A year's assessment as a file: Word, or the page that is printed or made a PDF. */
export async function printCriteria(
  { db, reference, settings, today, audit }: CommandContext,
  { year, language, format, ground }: z.output<typeof criterionRoutes.print.input>,
): Promise<MadeFile> {
  const paper = criteriaPaper({
    year,
    criteria: await criteriaOfYear(db, reference, year),
    overYears: await tallyOverYears(db, reference, year),
    language,
    officeName: settings.officeName,
    today,
    source: reference.criteria().source,
  });
  await audit.write({ action: 'export', entity: 'criteria', ground, detail: { year, language, format } });
  return documentFile(paper, { name: `kriterier-${year}-${language}`, format, fontFile: reference.fontFile });
}
