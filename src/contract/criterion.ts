import { z } from 'zod';

import { criterionOutcomes, criterionThemes } from '../domain/criterion/criterion.ts';
import { improvementStates } from '../domain/improvement/improvement.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { documentFormats, madeFile } from './document.ts';
import { dayField, done, idField, lineField, nameField, textField, versionField } from './fields.ts';
import { command, query } from './route.ts';

const year = z.int().min(2000).max(2100);
/** `r1`–`r46`, or the id of an own criterion. */
const keyField = z.union([z.string().regex(/^r([1-9]|[1-3]\d|4[0-6])$/), idField]);
const outcome = z.enum(criterionOutcomes).nullable();
/** The version of an assessment; 0 where nobody has written one. */
const assessmentVersion = z.int().min(0);

const assessment = z.object({ outcome, comment: textField, evidence: lineField, responsible: lineField });

/** How many criteria stand how. */
const tallyFields = z.object({
  met: z.int(),
  partly: z.int(),
  notMet: z.int(),
  notRelevant: z.int(),
  notAssessed: z.int(),
});

const shownCriterion = assessment.extend({
  key: keyField,
  number: z.int().nullable(),
  theme: z.enum(criterionThemes),
  nb: z.string(),
  nn: z.string(),
  version: assessmentVersion,
  lastYear: outcome,
  /** Improvements it has given that are not dropped, the newest first. */
  improvements: z.array(
    z.object({ id: idField, title: z.string(), dueOn: dayField.nullable(), state: z.enum(improvementStates) }),
  ),
  /** Of the office's own criteria: what a change of it must say. */
  own: z.object({ version: versionField, firstYear: year, lastYear: year.nullable() }).nullable(),
});
export type ShownCriterion = z.infer<typeof shownCriterion>;

export const criterionRoutes = {
  /** A year's assessment: every criterion that counts in it, by theme. */
  year: query(
    'statistics.read',
    z.object({ year }),
    z.object({
      criteria: z.array(shownCriterion),
      tally: tallyFields,
      /** Null where nothing was assessed the year before. */
      lastYear: z.object({ tally: tallyFields, met: z.record(z.enum(criterionThemes), z.int()) }).nullable(),
      /** Assessments of last year that this one can begin with. */
      copiable: z.int(),
      /** The chapter of the report it is printed in; null where the office leaves the chapter out. */
      chapter: z.int().nullable(),
      /** Years one can look at, the newest first. */
      years: z.array(year),
    }),
  ),
  /** How the criteria stood in each year that has been assessed, the oldest first; at most ten, up to and with `year`. */
  overYears: query('statistics.read', z.object({ year }), z.array(z.object({ year, tally: tallyFields }))),
  assess: command(
    'report.write',
    z.object({ year, key: keyField, version: assessmentVersion, values: assessment }),
    done,
  ),
  /** Puts back what stood before the last change of each; what is taken back stays in the history. */
  undo: command(
    'report.write',
    z.object({
      year,
      changes: z
        .array(z.object({ key: keyField, version: versionField }))
        .min(1)
        .max(500),
    }),
    z.object({ changes: z.array(z.object({ key: keyField, version: versionField })) }),
  ),
  /** Begins with last year's assessment of all that nobody has assessed yet. */
  copyLastYear: command(
    'report.write',
    z.object({ year }),
    z.object({ changes: z.array(z.object({ key: keyField, version: versionField })) }),
  ),
  addOwn: command(
    'report.write',
    z.object({ theme: z.enum(criterionThemes), text: nameField, firstYear: year }),
    z.object({ id: idField }),
  ),
  /** Other words, or the last year it counts in (null: it goes on). What was assessed stays. */
  changeOwn: command(
    'report.write',
    z.object({ id: idField, version: versionField, text: nameField, lastYear: year.nullable() }),
    done,
  ),
  print: command(
    'export.run',
    z.object({ year, language: z.enum(letterLanguages), format: z.enum(documentFormats), ground: nameField }),
    madeFile,
  ),
};
