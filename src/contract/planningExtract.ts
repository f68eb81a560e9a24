import { z } from 'zod';

import { letterLanguages } from '../domain/office/officeType.ts';
import { documentFormats, madeFile } from './document.ts';
import { dayField, nameField } from './fields.ts';
import { command, query } from './route.ts';

const counts = z.object({ all: z.int(), decision: z.int(), coordinator: z.int(), served: z.int() });
const rows = z.array(z.object({ key: z.string(), counts }));

export const planningExtractRoutes = {
  /** What is needed by service, area, age and waiting, of everybody with an open case on the day (null: today): true counts, for the office's own eyes. */
  needs: query(
    'statistics.read',
    z.object({ asOf: dayField.nullable().default(null) }),
    z.object({
      asOf: dayField,
      /** Years one can look back to the end of. */
      years: z.array(z.int()),
      smallBelow: z.int(),
      all: counts,
      service: rows,
      area: rows,
      ageGroup: rows,
      wait: rows,
    }),
  ),
  /** The same on paper for planners, small numbers hidden in all tables at once. */
  print: command(
    'export.run',
    z.object({
      asOf: dayField.nullable().default(null),
      language: z.enum(letterLanguages),
      format: z.enum(documentFormats),
      ground: nameField,
    }),
    madeFile,
  ),
};
