import { z } from 'zod';

import { usualReviewLimits } from '../domain/accessLog/review.ts';
import { reviewLimits } from './accessLog.ts';

import { usualConsentAge } from '../domain/consent/signerRules.ts';
import { deadlineWeights, ruleKinds } from '../domain/deadline/deadlineKind.ts';
import { blankLetterhead } from '../domain/letter/letterContent.ts';
import { retentionClasses, usualRetentionYears } from '../domain/privacy/retention.ts';
import { languages, letterLanguages, officeTypes } from '../domain/office/officeType.ts';
import { dayField, idField, lineField, nameField, nothing } from './fields.ts';
import { command, query } from './route.ts';

const consentAge = z.int().min(12).max(18);

const headLine = z.string().trim().max(120);
/** Where the office is found, as its letters say it; every part may be empty. */
export const letterhead = z.object({
  addressLine: headLine,
  postalLine: headLine,
  phone: headLine,
  email: headLine,
  web: headLine,
  authority: headLine,
  logoId: z.string().nullable(),
});

/** Everything the office may set, with its defaults. Stored one row a key. */
export const officeSettings = z.object({
  officeName: nameField,
  officeType: z.enum(officeTypes),
  municipalityNumber: z.string(),
  language: z.enum(languages),
  letterLanguage: z.enum(letterLanguages),
  /** Bydeler, zones or other areas, in the office's own words. */
  areas: z.array(z.string()).default([]),
  /** Counts from 1 up to this are hidden in what leaves the office. */
  suppressBelow: z.union([z.literal(3), z.literal(5), z.literal(10)]).default(5),
  /** Synthetic numbers are refused in a real register unless this is on. */
  allowSynthetic: z.boolean().default(false),
  idleMinutes: z.int().min(1).max(30).default(10),
  /** Goals for supervision, each from a year on; the defaults before (domain/supervision/goals.ts). */
  supervisionGoals: z
    .array(
      z.object({
        fromYear: z.int(),
        groupPerYear: z.int(),
        coordinatorPerYear: z.int(),
        fadderGroupPerYear: z.int(),
      }),
    )
    .default([]),
  /** The age from which a person consents alone: 16 unless the office says otherwise (pbrl § 4-3). */
  consentAge: consentAge.default(usualConsentAge),
  letterhead: letterhead.default(blankLetterhead),
  /** The chapters of the annual report in the office's own order (domain/report/outline.ts); empty: the usual ones. */
  reportOutline: z.array(z.object({ chapter: z.string(), isIncluded: z.boolean() })).default([]),
  /** Whole years a record is kept after the last thing happened (domain/privacy/retention.ts). */
  retentionYears: z.record(z.enum(retentionClasses), z.int().min(0).max(100)).default(usualRetentionYears),
  /** Where looks in the log begin to be asked about (domain/accessLog/review.ts). */
  reviewLimits: reviewLimits.default(usualReviewLimits),
  isDemo: z.boolean().default(false),
});
export type OfficeSettings = z.infer<typeof officeSettings>;

const deadlineRuleRow = z.object({
  id: idField,
  kind: z.enum(ruleKinds),
  period: z.string(),
  weight: z.enum(deadlineWeights),
  basis: z.string().nullable(),
  validFrom: dayField,
  validTo: dayField.nullable(),
});

export const officeRoutes = {
  settings: query('signedIn', nothing, officeSettings),
  changeSettings: command(
    'settings.write',
    officeSettings
      .pick({
        officeName: true,
        language: true,
        letterLanguage: true,
        areas: true,
        suppressBelow: true,
        idleMinutes: true,
        allowSynthetic: true,
      })
      // Left as it is where it is not sent.
      .extend({ consentAge: consentAge.optional() }),
    nothing,
  ),
  deadlineRules: query('signedIn', nothing, z.array(deadlineRuleRow)),
  /** A changed rule is a new rule from a day; the old one ends the day before. Open deadlines are counted anew. */
  changeDeadlineRule: command(
    'settings.write',
    z.object({
      kind: z.enum(ruleKinds),
      period: z.string(),
      validFrom: dayField,
      // A length of the office's own is its own goal, until it says what else it rests on.
      weight: z.enum(deadlineWeights).default('localGoal'),
      /** The paragraph or source; as before where it is not sent. */
      basis: lineField.optional(),
    }),
    nothing,
  ),
  denominators: query(
    'statistics.read',
    nothing,
    z.array(z.object({ year: z.int(), groupKey: z.string(), value: z.int(), source: z.string(), enteredOn: dayField })),
  ),
  setDenominators: command(
    'report.write',
    z.object({
      year: z.int().min(2000).max(2100),
      source: nameField,
      values: z.array(z.object({ groupKey: z.string().max(100), value: z.int().min(0).nullable() })),
    }),
    nothing,
  ),
};
