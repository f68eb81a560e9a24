import { z } from 'zod';

import { countedParts } from '../domain/report/countedPart.ts';
import { reportChapters } from '../domain/report/chapter.ts';
import { dashboardPanels } from '../domain/statistics/dashboardPanel.ts';
import { denominatorIds } from '../domain/statistics/indicator.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { documentFormats, madeFile } from './document.ts';
import { dayField, momentField, nameField, nothing, textField } from './fields.ts';
import { command, query } from './route.ts';

const year = z.int().min(2000).max(2100);

/** Which report of a year: an edition by its number, the draft, or (null) the newest edition, the draft where there is none. */
const whichOfYear = {
  year,
  edition: z
    .union([z.literal('draft'), z.int().min(1)])
    .nullable()
    .default(null),
};
const outlineEntry = z.object({ chapter: z.enum(reportChapters), isIncluded: z.boolean() });
