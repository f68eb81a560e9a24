import { z } from 'zod';

import { reportingPeriodKinds } from '../domain/calendar/reportingPeriod.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { specialties } from '../domain/referral/codes.ts';
import { reportChapters } from '../domain/report/chapter.ts';
import type { PeriodKey } from '../domain/series/period.ts';
import {
  type CellKey,
  greatestValue,
  mostNotes,
  mostPeriods,
  mostRows,
  seriesMeasures,
} from '../domain/series/series.ts';
import { dayField, done, idField, momentField, nameField, nothing, versionField } from './fields.ts';
import { command, query } from './route.ts';

/** «2008-2»: the second tertial (kvartal, halvår) of 2008; «2008-1» the year. */
const period = z.custom<PeriodKey>((key) => typeof key === 'string' && /^\d{4}-[1-4]$/.test(key));
const key = z.string().regex(/^[rn]\d{1,3}$/);
/** «r1 2008-2» */
const cellName = z.custom<CellKey>((name) => typeof name === 'string' && /^r\d{1,3} \d{4}-[1-4]$/.test(name));
const value = z.int().min(0).max(greatestValue).nullable();
const cell = z.object({
  value,
  notes: z.array(key).max(5).readonly(),
  corrected: z.object({ before: value }).nullable(),
});

const rowFields = z.object({
  key,
  label: z.string().trim().min(1).max(120),
  isUnknown: z.boolean(),
  specialty: z.enum(specialties).nullable(),
});

/** What a series is, without its figures. */
export const seriesDefinition = z.object({
  title: nameField,
  source: nameField,
  unit: nameField,
  periodKind: z.enum(reportingPeriodKinds),
  first: period,
  last: period,
  rows: z.array(rowFields).min(1).max(mostRows).readonly(),
  notes: z
    .array(z.object({ key, text: z.string().trim().min(1).max(500) }))
    .max(mostNotes)
    .readonly(),
  breaks: z
    .array(z.object({ at: period, row: key.nullable(), text: z.string().trim().min(1).max(300) }))
    .max(20)
    .readonly(),
  registered: z.object({ measure: z.enum(seriesMeasures), from: period }).nullable(),
  isPlanShare: z.boolean(),
  chapter: z.enum(reportChapters).nullable(),
});
const cells = z.partialRecord(cellName, cell);
const changedCells = z.partialRecord(cellName, cell.nullable());

const seriesRow = z.object({
  id: idField,
  version: versionField,
  title: z.string(),
  unit: z.string(),
  periodKind: z.enum(reportingPeriodKinds),
  /** The first and last period there is a figure for, typed or registered. */
  first: period,
  last: period,
  rows: z.int(),
  breaks: z.int(),
  isRegistered: z.boolean(),
  chapter: z.enum(reportChapters).nullable(),
  updatedAt: momentField,
});
export type SeriesListRow = z.output<typeof seriesRow>;

const shownCell = z.object({
  value: z.int().nullable(),
  origin: z.enum(['typed', 'registered']),
  notes: z.array(z.int()),
  corrected: z.object({ before: z.int().nullable() }).nullable(),
});

/** A year of the share beside the country's: of recipients typed in, with their source. */
const comparedYear = z.object({
  year: z.int(),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  source: z.string().nullable(),
  enteredOn: dayField.nullable(),
  share: z.number().nullable(),
  national: z.object({ share: z.number(), decimals: z.int(), source: z.enum(['IPLOS', 'KPR']) }).nullable(),
});

export const seriesRoutes = {
  /** Every series, by title. */
  list: query('statistics.read', nothing, z.array(seriesRow)),
  get: query(
    'statistics.read',
    z.object({ id: idField }),
    z.object({
      id: idField,
      version: versionField,
      isRemoved: z.boolean(),
      definition: seriesDefinition,
      cells,
      /** Typed and registered figures as one table. */
      shown: z.object({
        periods: z.array(period),
        rows: z.array(rowFields.extend({ cells: z.array(shownCell) })),
        totals: z.array(z.int().nullable()),
        known: z.array(z.int().nullable()),
      }),
      /** Null where it is no share of recipients. */
      compared: z.array(comparedYear).nullable(),
      canUndo: z.boolean(),
      /** Who changed it when, the newest first; at most twenty. */
      history: z.array(z.object({ version: versionField, at: momentField, by: z.string(), cells: z.int() })),
    }),
  ),
  /** Reads a table from a file, or from text that was copied out of a spreadsheet, as a series. Nothing is stored. */
  readTable: query(
    'report.write',
    z.object({ from: z.union([z.object({ fileToken: idField }), z.object({ text: z.string().min(1).max(200_000) })]) }),
    z.object({
      title: z.string().nullable(),
      periodKind: z.enum(reportingPeriodKinds),
      first: period,
      last: period,
      rows: seriesDefinition.shape.rows,
      notes: seriesDefinition.shape.notes,
      breaks: seriesDefinition.shape.breaks,
      cells,
      remarks: z.array(
        z.object({
          code: z.enum(['notCount', 'markWithoutText', 'totalDiffers', 'sameName', 'tooMany']),
          row: z.int(),
          period: period.nullable(),
          value: z.string(),
        }),
      ),
    }),
  ),
  create: command(
    'report.write',
    z.object({ definition: seriesDefinition, cells }).refine(({ cells: typed }) => fits(typed)),
    z.object({ id: idField }),
  ),
  /** Another definition (null: as it is), and figures: null takes one away. One change, and one step to take back. */
  change: command(
    'report.write',
    z
      .object({
        id: idField,
        version: versionField,
        definition: seriesDefinition.nullable().default(null),
        cells: changedCells.default({}),
      })
      .refine(({ cells: typed }) => fits(typed)),
    done,
  ),
  /** Puts back what stood before the last change; can itself be taken back. */
  undo: command('report.write', z.object({ id: idField, version: versionField }), done),
  /** Takes it out of lists and reports; nothing of it is lost. */
  remove: command('report.write', z.object({ id: idField, version: versionField }), done),
  restore: command('report.write', z.object({ id: idField, version: versionField }), done),
  /** The series to be pasted elsewhere, small numbers hidden: its table, and its chart as a picture (base64). */
  copy: command(
    'export.run',
    z.object({ id: idField, language: z.enum(letterLanguages) }),
    z.object({ table: z.object({ html: z.string(), text: z.string() }), png: z.string().nullable() }),
  ),
};

const fits = (typed: object): boolean => Object.keys(typed).length <= mostRows * mostPeriods;
