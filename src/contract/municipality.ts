import { z } from 'zod';

import { municipalityChoices } from '../domain/municipality/municipalAnswer.ts';
import { planSystems } from '../domain/plan/codes.ts';
import { dayField, idField, textField, versionField } from './fields.ts';
import { personLine } from './person.ts';
import { many, query } from './route.ts';

/** Meldinger from the hospital to kommuner, as they stand (`domain/municipality/municipalAnswer.ts`). */
export const answerFigures = z.object({
  notified: z.int(),
  answered: z.int(),
  waiting: z.int(),
  overdue: z.int(),
  neverAnswered: z.int(),
  reminded: z.int(),
  inTime: z.int(),
  medianDays: z.number().nullable(),
  longestDays: z.int().nullable(),
});

export const municipalityAnswers = answerFigures.extend({
  /** Null: told, but the kommune is not known. */
  municipalityNumber: z.string().nullable(),
  name: z.string().nullable(),
  hasNeverAnswered: z.boolean(),
  /** Agreements on taking part in plans there that run today. */
  agreements: z.int(),
});
export type MunicipalityAnswers = z.infer<typeof municipalityAnswers>;

export const municipalityFilter = z.object({
  /** Told in these days, both counted in. */
  notifiedFrom: dayField.nullable().default(null),
  notifiedTo: dayField.nullable().default(null),
  show: z.enum(municipalityChoices).default('all'),
});
export type MunicipalityFilter = z.infer<typeof municipalityFilter>;

export const municipalityRoutes = {
  /** Meldinger per kommune: how many, answered, days to answer, and which never answered. As of today. */
  answers: query(
    'case.read',
    z.object({ filter: municipalityFilter }),
    z.object({ rows: z.array(municipalityAnswers), total: answerFigures, all: z.int() }),
  ),
  /** One kommune as the page of a case shows it. */
  ofMunicipality: query(
    'case.read',
    z.object({ municipalityNumber: z.string().regex(/^\d{4}$/) }),
    municipalityAnswers.extend({
      /** The plan tool of the kommune, by the newest agreement with it. */
      planSystem: z.enum(planSystems).nullable(),
    }),
  ),
  /** Meldinger to a kommune that wait past their term, the oldest first: who is asked about again. */
  overdue: query(
    'case.read',
    z.object({ municipalityNumber: z.string().regex(/^\d{4}$/) }),
    z.array(
      z.object({
        id: idField,
        version: versionField,
        caseNumber: z.string(),
        person: personLine,
        notifiedOn: dayField,
        remindedOn: dayField.nullable(),
        dueOn: dayField,
      }),
    ),
  ),
  /** Asks a kommune again about several meldinger at once. Each case gets its step, and each can be undone there. */
  remind: many(
    'case.write',
    z.object({
      cases: z
        .array(z.object({ id: idField, version: versionField }))
        .min(1)
        .max(200),
      onDay: dayField,
      note: textField,
    }),
    z.object({ reminded: z.int() }),
  ),
};
