import { z } from 'zod';

import { leaseStandings } from '../domain/lending/lease.ts';
import { languages, letterLanguages, officeTypes } from '../domain/office/officeType.ts';
import { roles } from '../domain/account/role.ts';
import { shippedFacts } from '../domain/reference/types.ts';
import { dayField, idField, momentField, nameField, nothing } from './fields.ts';
import { command, query } from './route.ts';

/** Of a register that is lent out from a shared place: whether this machine has the copy, who has it, and how that stands. */
const loan = z.object({
  isHere: z.boolean(),
  /** `lost`: the copy is here and its lease is gone; `unreachable`: the home cannot be asked. */
  standing: z.enum([...leaseStandings, 'lost', 'unreachable']),
  holder: z.object({ loginName: z.string(), machine: z.string(), since: momentField, until: dayField }).nullable(),
  isThisMachine: z.boolean(),
  /** Past its last day, or unreadable: an administrator may end it with a reason. */
  mayBreak: z.boolean(),
});

/** First start, sign in and out: the routes that answer while the register is locked. */
export const registerRoutes = {
  status: query(
    'public',
    nothing,
    z.object({
      /** `home`: on a shared place, to be checked out before it can be unlocked. */
      state: z.enum(['none', 'home', 'locked', 'open']),
      accounts: z.array(z.object({ id: idField, loginName: z.string() })),
      officeName: z.string().nullable(),
      language: z.enum(languages).nullable(),
      waitSeconds: z.int(),
      /** Null for a register that lives on this machine. */
      loan: loan.nullable(),
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
  /**
   * Checks the register out from its shared place to this machine and signs in. `breakBecause`: an administrator ends a
   * loan that is past its last day; the reason stands in the log.
   */
  checkOut: command(
    'public',
    z.object({
      loginName: z.string().max(200),
      password: z.string().max(500),
      breakBecause: nameField.nullable().default(null),
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
      /** Their sources stand with the texts of the window, in its language. */
      facts: z.array(z.object({ name: z.enum(shippedFacts), retrieved: z.string() })),
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
