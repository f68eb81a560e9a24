import { z } from 'zod';

import { accessActions } from '../domain/accessLog/visit.ts';
import { reviewReasons } from '../domain/accessLog/review.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { documentFormats, madeFile } from './document.ts';
import { dayField, idField, nameField, nothing } from './fields.ts';
import { command, query } from './route.ts';

const visit = z.object({
  day: dayField,
  from: z.string(),
  to: z.string(),
  accountId: idField.nullable(),
  accountName: z.string().nullable(),
  acts: z.array(z.object({ action: z.enum(accessActions), entity: z.string(), times: z.int() })),
  grounds: z.array(z.string()),
});
export type VisitRow = z.infer<typeof visit>;

export const reviewFilter = z.object({
  from: dayField,
  to: dayField,
  reason: z.enum(reviewReasons).nullable().default(null),
  accountId: idField.nullable().default(null),
});

const hour = z.int().min(0).max(23);
/** The night ends before it begins: from the evening over midnight to the morning. */
export const reviewLimits = z
  .object({
    personsADay: z.int().min(1).max(1000),
    nightFrom: hour,
    nightTo: hour,
    relationDays: z.int().min(0).max(730),
  })
  .refine(({ nightFrom, nightTo }) => nightTo < nightFrom, { path: ['nightTo'] });

const reviewRow = z.object({
  day: dayField,
  accountId: idField,
  accountName: z.string(),
  personId: idField,
  /** Null for a person who has been deleted since. */
  personName: z.string().nullable(),
  reasons: z.array(z.enum(reviewReasons)),
  lines: z.int(),
});
export type ReviewRow = z.infer<typeof reviewRow>;

/** Who has seen whom (FOR-2019-03-01-168 § 14, pjl § 22): the log as people read it. */
export const accessLogRoutes = {
  /** Everybody who has seen or changed a person's record. Reading it leaves a line of its own. */
  ofPerson: query(
    'audit.read',
    z.object({ personId: idField }),
    z.object({
      /** Lists that were shown hold no lines of each person: how far the log reaches. */
      since: dayField.nullable(),
      visits: z.array(visit),
    }),
  ),
  /** The same on paper, for the person. */
  print: command(
    'audit.read',
    z.object({
      personId: idField,
      language: z.enum(letterLanguages),
      format: z.enum(documentFormats),
      ground: nameField,
    }),
    madeFile,
  ),
  /** Looks that should be asked about, with why. At most a year at a time. */
  review: query(
    'audit.read',
    reviewFilter,
    z.object({
      rows: z.array(reviewRow),
      /** All looks of the period: one colleague, one person, one day. */
      looks: z.int(),
      accounts: z.array(z.object({ id: idField, name: z.string() })),
      limits: reviewLimits,
    }),
  ),
  /** Where looks begin to be asked about, in this office. */
  changeLimits: command('privacy.write', reviewLimits, nothing),
  /** The lines behind one row of the review. */
  lines: query(
    'audit.read',
    z.object({ personId: idField, accountId: idField, day: dayField }),
    z.array(
      z.object({ clock: z.string(), action: z.enum(accessActions), entity: z.string(), ground: z.string().nullable() }),
    ),
  ),
};
