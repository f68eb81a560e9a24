import { z } from 'zod';

import { countedParts } from '../domain/report/countedPart.ts';
import { reportChapters } from '../domain/report/chapter.ts';
import { reportExtents, reportFormats } from '../domain/report/reportFormat.ts';
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
const reportChoice = { ...whichOfYear, language: z.enum(letterLanguages) };
const outlineEntry = z.object({ chapter: z.enum(reportChapters), isIncluded: z.boolean() });
const edition = z.object({
  number: z.int(),
  approvedAt: momentField,
  approvedBy: z.string(),
  note: z.string().nullable(),
});

/** What the dashboard's figures are of. */
const figuresOf = { asOf: dayField, denominatorId: z.enum(denominatorIds).nullable() };
const panelsOf = { ...figuresOf, language: z.enum(letterLanguages) };

export const reportRoutes = {
  years: query('statistics.read', nothing, z.array(year)),
  /**
   * Counts a part of what a year's report or the dashboard on paper is made of, and remembers it until something is written:
   * what asks for the whole then has it at once. An edition has its figures already.
   */
  count: query(
    'statistics.read',
    z.object({
      of: z.union([z.strictObject(whichOfYear), z.strictObject(figuresOf)]),
      part: z.enum(countedParts),
    }),
    nothing,
  ),
  /** The whole report of a year as a document model (domain/report/reportDocument.ts), small numbers hidden. */
  get: query(
    'statistics.read',
    z.object(reportChoice),
    z.object({
      document: z.unknown(),
      /** The edition shown; null for the draft. */
      edition: edition.nullable(),
      editions: z.array(edition),
      /** Every chapter in the office's order, with it or left out. */
      outline: z.array(outlineEntry),
      /** The draft's comments. */
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
  /** Which chapters the office's reports have, and in which order; what is approved stays as it was. */
  arrange: command('report.write', z.object({ outline: z.array(outlineEntry).max(reportChapters.length) }), nothing),
  /**
   * Freezes the report of a year that is over as its next edition, in both languages. `seen`: how many editions stood when
   * it was read. The note says what a correction corrects.
   */
  approve: command(
    'report.approve',
    z.object({ year, seen: z.int().min(0), note: textField }),
    z.object({ number: z.int() }),
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
      ...reportChoice,
      extent: z.enum(reportExtents).default('whole'),
      format: z.enum(reportFormats),
      ground: nameField,
    }),
    madeFile,
  ),
};
