import { z } from 'zod';

import { languages, letterLanguages, officeTypes } from '../domain/office/officeType.ts';
import { roles } from '../domain/account/role.ts';
import { shippedFacts } from '../domain/reference/types.ts';
import { idField, nameField, nothing } from './fields.ts';
import { command, query } from './route.ts';

/** First start, sign in and out: the routes that answer while the register is locked. */
export const registerRoutes = {
  status: query(
    'public',
    nothing,
    z.object({
      state: z.enum(['none', 'locked', 'open']),
      accounts: z.array(z.object({ id: idField, loginName: z.string() })),
      officeName: z.string().nullable(),
      language: z.enum(languages).nullable(),
      waitSeconds: z.int(),
    }),
  ),
  /** Names and numbers of the kommuner, for the first start as for the forms. */
  municipalities: query(
    'public',
    nothing,
    z.array(
      z.object({ number: z.string(), name: z.string(), county: z.string(), letterLanguage: z.enum(letterLanguages) }),
    ),
  ),
  create: command(
    'public',
    z.object({
      language: z.enum(languages),
      officeType: z.enum(officeTypes),
      officeName: nameField,
      municipalityNumber: z.string().regex(/^\d{4}$/),
      loginName: nameField,
      displayName: nameField,
      password: z.string().max(500),
      /** From the command line: only a login name is known, and whose it is, is written in the settings. */
      nameToCome: z.boolean().default(false),
    }),
    z.object({ registerId: idField, accountId: idField, recoveryKey: z.string() }),
  ),
  /** Makes a made-up office beside the office's own register, in place of the demo before, and signs in to it. */
  createDemo: command(
    'public',
    z.object({ language: z.enum(languages), officeType: z.enum(officeTypes) }),
    z.object({ accountId: idField }),
  ),
  unlock: command(
    'public',
    z.object({
      loginName: z.string().max(200),
      password: z.string().max(500),
      /** An administrator goes on with an older copy, or without changes that were lost; the audit says so. */
      acceptOlder: z.boolean().default(false),
    }),
    z.object({ accountId: idField }),
  ),
  /** Opens with the recovery key and gives one account a new password. */
  recover: command(
    'public',
    z.object({ recoveryKey: z.string().max(200), loginName: nameField, newPassword: z.string().max(500) }),
    z.object({ accountId: idField }),
  ),
  /** What the register is made of, for whoever helps the office: counts and kinds, and nothing about anybody. */
  about: query(
    'signedIn',
    nothing,
    z.object({
      registerId: z.string(),
      /** The database's own edition, such as 3.53.4. */
      database: z.string(),
      /** Migrations it has been through. */
      steps: z.int(),
      /** How often it has been opened; null in a file from before this was counted. */
      openings: z.int().nullable(),
      logLines: z.int(),
      persons: z.int(),
      referrals: z.int(),
      facts: z.array(z.object({ name: z.enum(shippedFacts), source: z.string(), retrieved: z.string() })),
    }),
  ),
  /** What a picked backup says of itself; no password is needed for that. */
  inspectBackup: query(
    'public',
    z.object({ fileToken: z.uuid() }),
    z.object({
      createdAt: z.string(),
      appVersion: z.string(),
      persons: z.int(),
      referrals: z.int(),
      /** Whether a register stands where it would be put: then the backup is opened with a password first. */
      isInTheWay: z.boolean(),
    }),
  ),
  /**
   * Puts a picked backup in the register's place. A register that stands there is set aside, never overwritten, and only
   * for somebody whose password opens the backup. `asideName`: the name it got.
   */
  restore: command(
    'public',
    z.object({ fileToken: z.uuid(), loginName: nameField.nullable(), password: z.string().max(500).nullable() }),
    z.object({ asideName: z.string().nullable() }),
  ),
  /** Who is signed in, and what the office is: what the shell needs. */
  session: query(
    'signedIn',
    nothing,
    z.object({
      account: z.object({ id: idField, loginName: z.string(), displayName: z.string(), role: z.enum(roles) }),
      permissions: z.array(z.string()),
      today: z.string(),
      office: z.object({
        name: z.string(),
        officeType: z.enum(officeTypes),
        municipalityNumber: z.string(),
        municipalityName: z.string(),
        language: z.enum(languages),
        letterLanguage: z.enum(letterLanguages),
        isEmpty: z.boolean(),
        isDemo: z.boolean(),
      }),
    }),
  ),
};
