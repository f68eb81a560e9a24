import { z } from 'zod';

import { nameField } from '../../../contract/fields.ts';
import { listFormats, numbersInLists } from '../../../contract/listExport.ts';

/** A file of one of the kinds, or paper. */
export const exportWays = [...listFormats, 'paper'] as const;
export type ExportWay = (typeof exportWays)[number];

/** What is asked before a list leaves the register. */
export const exportChoices = z.object({
  format: z.enum(exportWays),
  numbers: z.enum(numbersInLists),
  ground: nameField,
});
export type ExportChoices = z.output<typeof exportChoices>;
