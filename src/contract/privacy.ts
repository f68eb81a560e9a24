import { z } from 'zod';

import { deletionStates } from '../domain/privacy/deletion.ts';
import { privacyDocuments } from '../domain/privacy/privacyDocument.ts';
import { retentionClasses } from '../domain/privacy/retention.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { documentFormats, madeFile } from './document.ts';
import { dayField, done, idField, nameField, nothing, textField, versionField } from './fields.ts';
import { personLine } from './person.ts';
import { command, great, query } from './route.ts';

const retention = z.object({
  class: z.enum(retentionClasses),
  countedFrom: dayField,
  dueOn: dayField.nullable(),
});

const proposal = z.object({
  id: idField,
  version: versionField,
  ground: z.string(),
  state: z.enum(deletionStates),
  proposedOn: dayField,
  proposedBy: z.string(),
  /** Whether this account may approve it: never one's own proposal. */
  mayApprove: z.boolean(),
});

const block = z.object({
  id: idField,
  accountName: z.string(),
  reason: z.string(),
  since: dayField,
  until: dayField.nullable(),
});

const years = z.int().min(0).max(100);
const retentionYears = z.object({ served: years, child: years, neverGranted: years, error: years });

const byPerson = z.object({ personId: idField });

/** What a person has a right to, and what the office must be able to show (GDPR ch. III, art. 30 and 35; pjl §§ 18, 25). */
export const privacyRoutes = {
  ofPerson: query(
    'privacy.write',
    byPerson,
    z.object({
      restriction: z.object({ reason: z.string(), since: dayField, by: z.string() }).nullable(),
      blocks: z.array(block),
      accounts: z.array(z.object({ id: idField, name: z.string() })),
      retention,
      proposal: proposal.nullable(),
      /** Corrections of the person's own details, field by field; a number is masked. */
      corrections: z.array(
        z.object({
          on: dayField,
          by: z.string(),
          field: z.string(),
          before: z.union([z.string(), z.boolean(), z.null()]),
          after: z.union([z.string(), z.boolean(), z.null()]),
        }),
      ),
    }),
  ),
  /** Shuts an account out from a person: not opened, not listed, not found. Figures stay as they are. */
  block: command(
    'privacy.write',
    z.object({ personId: idField, accountId: idField, reason: nameField }),
    z.object({ id: idField }),
  ),
  liftBlock: command('privacy.write', z.object({ id: idField }), nothing),
  restrict: command('privacy.write', z.object({ personId: idField, reason: nameField }), nothing),
  liftRestriction: command('privacy.write', z.object({ personId: idField, reason: nameField }), nothing),
  /** Everything about one person: to read (Word, paper) or as data (JSON), with who has looked. */
  insight: command(
    'privacy.write',
    z.object({
      personId: idField,
      language: z.enum(letterLanguages),
      format: z.enum([...documentFormats, 'json']),
      ground: nameField,
    }),
    madeFile,
  ),
  /** Persons kept longer than their class says, and deletions that wait for a second person. */
  due: query(
    'privacy.write',
    nothing,
    z.object({
      due: z.array(personLine.extend({ retention })),
      waiting: z.array(personLine.extend({ proposal, retention: retention.nullable() })),
      restricted: z.array(personLine.extend({ since: dayField, reason: z.string() })),
      blocked: z.array(personLine.extend({ since: dayField, accountName: z.string() })),
      /** Carried out in the last year; backups made before then may hold the person until `gone`. */
      deleted: z.array(
        z.object({
          id: idField,
          on: dayField,
          by: z.string(),
          rows: z.int(),
          backups: z.int(),
          gone: dayField.nullable(),
        }),
      ),
      /** All persons in the register. */
      all: z.int(),
    }),
  ),
  retentionYears: query('privacy.write', nothing, retentionYears),
  changeRetentionYears: command('privacy.write', retentionYears, nothing),
  proposeDeletion: command(
    'privacy.write',
    z.object({ personId: idField, ground: nameField }),
    z.object({ id: idField }),
  ),
  rejectDeletion: command('privacy.write', z.object({ id: idField, version: versionField }), nothing),
  /** Deletes for good. Refused to whoever proposed it; tells how much went. */
  approveDeletion: great(
    command(
      'privacy.write',
      z.object({ id: idField, version: versionField }),
      z.object({ rows: z.int(), lines: z.int() }),
    ),
  ),
  /** The office's own words in one of its documents on privacy, by section. */
  document: query(
    'privacy.write',
    z.object({ document: z.enum(privacyDocuments) }),
    z.object({
      sections: z.array(z.object({ section: z.string(), version: z.int().min(0), text: z.string().nullable() })),
    }),
  ),
  writeDocument: command(
    'privacy.write',
    z.object({
      document: z.enum(privacyDocuments),
      section: z.string().max(60),
      version: z.int().min(0),
      text: textField,
    }),
    done,
  ),
  printDocument: command(
    'privacy.write',
    z.object({
      document: z.enum(privacyDocuments),
      language: z.enum(letterLanguages),
      format: z.enum(documentFormats),
      ground: nameField,
    }),
    madeFile,
  ),
};
