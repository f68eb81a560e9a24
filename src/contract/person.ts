import { z } from 'zod';

import { letterLanguages } from '../domain/office/officeType.ts';
import { genders, identityKinds, needClasses, representativeTypes } from '../domain/person/codes.ts';
import { dayField, done, idField, lineField, nameField, pageInput, pageOf, versionField } from './fields.ts';
import { command, query } from './route.ts';

/** What a person's form holds. Rules between the fields stand in domain/person. */
export const personFields = z.object({
  identityKind: z.enum(identityKinds),
  nationalId: z.string().max(20).nullable(),
  givenName: z.string().trim().max(100),
  familyName: nameField,
  birthDate: dayField.nullable(),
  dueDate: dayField.nullable(),
  gender: z.enum(genders),
  address: lineField,
  postalCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  municipalityNumber: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  area: lineField,
  phone: lineField,
  language: lineField,
  needsInterpreter: z.boolean(),
  gp: lineField,
  letterLanguage: z.enum(letterLanguages),
  needClass: z.enum(needClasses),
  representativeType: z.enum(representativeTypes).nullable(),
  representativeName: lineField,
  representativePhone: lineField,
  hasPowerOfAttorney: z.boolean(),
});
export type PersonFields = z.infer<typeof personFields>;

/** A person in a list: no number, only what tells people apart. */
export const personLine = z.object({
  id: idField,
  givenName: z.string(),
  familyName: z.string(),
  birthDate: dayField.nullable(),
  dueDate: dayField.nullable(),
});
export type PersonLine = z.infer<typeof personLine>;

export const personSorts = ['name', 'birthDate'] as const;
export const personFilter = z.object({
  text: z.string().max(100).default(''),
  hasCoordinator: z.boolean().nullable().default(null),
  /** Granted a coordinator, but nobody assigned today: the red line. */
  missesCoordinator: z.boolean().default(false),
  hasActivePlan: z.boolean().nullable().default(null),
  needClass: z.enum(needClasses).nullable().default(null),
  ageGroup: z.string().nullable().default(null),
  area: z.string().nullable().default(null),
  coordinatorId: idField.nullable().default(null),
  unitId: idField.nullable().default(null),
  /** The day the filters on plan, coordinator and age look at; null is today. */
  asOf: dayField.nullable().default(null),
});
export type PersonFilter = z.infer<typeof personFilter>;

const duplicate = personLine.extend({
  match: z.enum(['sameNumber', 'similarName']),
  openReferral: z
    .object({
      id: idField,
      caseNumber: z.string(),
      receivedOn: dayField,
      state: z.string(),
      referrerType: z.string(),
      responsible: z.string().nullable(),
    })
    .nullable(),
});

/** Who serves, in the choice between two. */
const serving = z.object({ coordinatorName: z.string(), fromDay: dayField });

export const personRoutes = {
  /** Registers a person; numbers are checked, and a synthetic one refused in a real register. */
  create: command('case.write', personFields, z.object({ id: idField })),
  change: command('case.write', z.object({ id: idField, version: versionField, fields: personFields }), done),
  /** One person's record, number masked. Leaves an audit line. */
  get: query(
    'case.read',
    z.object({ id: idField }),
    z.object({
      id: idField,
      version: versionField,
      fields: personFields.omit({ nationalId: true }),
      maskedNationalId: z.string().nullable(),
      /** The day the processing was restricted (GDPR art. 18); null where it is not. */
      restrictedSince: dayField.nullable(),
    }),
  ),
  /** The number in clear, with the ground it was asked on. Leaves an audit line. */
  revealNationalId: command(
    'case.read',
    z.object({ id: idField, ground: nameField }),
    z.object({ nationalId: z.string() }),
  ),
  list: query(
    'case.read',
    z.object({ filter: personFilter, sort: z.enum(personSorts).default('name'), ...pageInput }),
    pageOf(
      personLine.extend({
        needClass: z.enum(needClasses),
        area: z.string().nullable(),
        coordinator: z.object({ id: idField, name: z.string() }).nullable(),
        missesCoordinator: z.boolean(),
        planState: z.string().nullable(),
      }),
    ),
  ),
  /** Those it might be already: same number, or like name and birth date; with their open case. */
  duplicates: query(
    'case.read',
    z.object({
      nationalId: z.string().nullable(),
      givenName: z.string(),
      familyName: z.string(),
      birthDate: dayField.nullable(),
      exceptId: idField.nullable(),
    }),
    z.array(duplicate),
  ),
  /** What two records cannot both bring with them (domain/person/mergeRules.ts): two plans, two who serve. */
  mergeConflicts: query(
    'case.write',
    z.object({ fromId: idField, intoId: idField }),
    z.object({ bothHavePlan: z.boolean(), coordinators: z.object({ from: serving, into: serving }).nullable() }),
  ),
  /**
   * Makes two records one: everything of `fromId` moves to `intoId`, history kept. Where both have a coordinator, it must
   * be said whose goes on; two plans are refused.
   */
  merge: command(
    'case.write',
    z.object({
      fromId: idField,
      intoId: idField,
      keepCoordinatorOf: z.enum(['from', 'into']).nullable().default(null),
    }),
    z.object({ id: idField }),
  ),
  /** Whether a text holds a number, or names that stand in the register of persons; the names as they were typed. */
  checkNote: query(
    'case.read',
    z.object({ text: z.string().max(12_000) }),
    z.object({ hasNumber: z.boolean(), names: z.array(z.string()) }),
  ),
};
