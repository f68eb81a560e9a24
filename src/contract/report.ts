import { z } from 'zod';

import { reportChapters } from '../domain/report/chapter.ts';
import { dashboardPanels } from '../domain/statistics/dashboardPanel.ts';
import { denominatorIds } from '../domain/statistics/indicator.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { documentFormats, madeFile } from './document.ts';
import { dayField, momentField, nameField, nothing } from './fields.ts';
import { command, query } from './route.ts';

const year = z.int().min(2000).max(2100);

/** What the dashboard's figures are of. */
const panelsOf = {
  asOf: dayField,
  denominatorId: z.enum(denominatorIds).nullable(),
  language: z.enum(letterLanguages),
};

export const reportRoutes = {
  years: query('statistics.read', nothing, z.array(year)),
  /** The whole report of a year as a document model (domain/report/reportDocument.ts), small numbers hidden. */
  get: query(
    'statistics.read',
    z.object({ year, language: z.enum(letterLanguages) }),
    z.object({
      document: z.unknown(),
      comments: z.array(
        z.object({
          chapter: z.enum(reportChapters),
          text: z.string(),
          version: z.int(),
          lastYear: z.string().nullable(),
        }),
      ),
      /** How many cells are hidden, per chapter: a note that is never printed. */
      hidden: z.array(z.object({ chapter: z.enum(reportChapters), count: z.int() })),
    }),
  ),
  /** Saves the office's words to a chapter. `version` 0 where there were none. */
  comment: command(
    'report.write',
    z.object({ year, chapter: z.enum(reportChapters), version: z.int().min(0), text: z.string().max(20_000) }),
    z.object({ version: z.int(), savedAt: momentField }),
  ),
  /** The dashboard on paper as of a day, lying across, small numbers hidden. */
  exportDashboard: command(
    'export.run',
    z.object({ ...panelsOf, format: z.enum(documentFormats), ground: nameField }),
    madeFile,
  ),
  /** One panel of the dashboard to be pasted elsewhere, small numbers hidden: its table, and its chart as a picture (base64). */
  copyPanel: command(
    'export.run',
    z.object({ ...panelsOf, panel: z.enum(dashboardPanels) }),
    z.object({ table: z.object({ html: z.string(), text: z.string() }).nullable(), png: z.string().nullable() }),
  ),
  /** The finished file. Plaintext that leaves the office: a role, a reason and an audit line. PDF is made from html by the window. */
  export: command(
    'export.run',
    z.object({
      year,
      language: z.enum(letterLanguages),
      format: z.enum([...documentFormats, 'xlsx']),
      ground: nameField,
    }),
    madeFile,
  ),
};
