import { z } from 'zod';

import { letterKinds, receiverKinds } from '../domain/letter/letterKind.ts';
import { letterStates, sendingWays } from '../domain/letter/letterState.ts';
import { letterLanguages } from '../domain/office/officeType.ts';
import { textSizes } from '../domain/document/paper.ts';
import { documentFormats, madeFile } from './document.ts';
import { dayField, done, idField, momentField, nameField, nothing, pageInput, pageOf, versionField } from './fields.ts';
import { letterhead } from './office.ts';
import { personLine } from './person.ts';
import { command, many, query } from './route.ts';

const subject = z.string().trim().min(1).max(200);
const body = z.string().trim().min(1).max(20_000);
/** Null where every letter has it already. A word in braces would be read as a field. */
const meetingWords = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^{}\n]*$/)
  .nullable();
const target = { id: idField, version: versionField };

/** Why a letter is held back (domain/letter/letterStop.ts). */
const stop = z.object({
  about: z.enum(['melding', 'plan', 'sharing']),
  service: z.string().nullable(),
  status: z.enum(['expired', 'withdrawn', 'refused', 'missing']),
  since: dayField.nullable(),
});

const letterRow = z.object({
  id: idField,
  version: versionField,
  kind: z.enum(letterKinds),
  state: z.enum(letterStates),
  referralId: idField,
  caseNumber: z.string(),
  person: personLine,
  /** The first line of whom it goes to. */
  receiver: z.string(),
  createdOn: dayField,
  finishedOn: dayField.nullable(),
  sentOn: dayField.nullable(),
  by: z.string(),
  /** What is not there yet; empty once it is finished. */
  lacks: z.array(z.string()),
  stop: stop.nullable(),
});
export type LetterRow = z.infer<typeof letterRow>;

export const letterSorts = ['createdOn', 'person'] as const;
export const letterFilter = z.object({
  text: z.string().max(100).default(''),
  states: z.array(z.enum(letterStates)).default(['draft', 'ready']),
  kinds: z.array(z.enum(letterKinds)).default([]),
  referralId: idField.nullable().default(null),
});
export type LetterFilter = z.infer<typeof letterFilter>;

/** A letter as it stands on the screen: words that lack stand as `{{…}}`, the number is masked. */
const sheet = z.object({
  language: z.enum(letterLanguages),
  officeName: z.string(),
  letterhead,
  /** The picture as an address that needs no network; null where there is none. */
  logo: z.string().nullable(),
  caseNumber: z.string(),
  letterDay: dayField,
  receiver: z.array(z.string()),
  subject: z.string(),
  body: z.string(),
  signer: z.string().nullable(),
});
export type LetterSheetData = z.infer<typeof sheet>;

const templateKey = { kind: z.enum(letterKinds), language: z.enum(letterLanguages) };

export const letterRoutes = {
  /** Letters by state; those not sent unless told otherwise. */
  list: query(
    'case.read',
    z.object({ filter: letterFilter, sort: z.enum(letterSorts).default('createdOn'), ...pageInput }),
    pageOf(letterRow),
  ),
  /** How many wait to be finished or sent. */
  countUnsent: query('case.read', nothing, z.object({ unsent: z.int() })),
  /** The letters of a case, the newest first, and what can be written now; those the case waits for are suggested. */
  ofCase: query(
    'case.read',
    z.object({ referralId: idField }),
    z.object({
      letters: z.array(letterRow),
      possible: z.array(z.enum(letterKinds)),
      suggested: z.array(z.enum(letterKinds)),
    }),
  ),
  get: query(
    'case.read',
    z.object({ id: idField }),
    letterRow.extend({
      sheet,
      receiverKind: z.enum(receiverKinds),
      /** What may be changed, with fields that lack as `{{…}}`. */
      draft: z.object({ subject: z.string(), body: z.string() }),
      unknownWords: z.array(z.string()),
      finishedBy: z.string().nullable(),
      sentBy: z.string().nullable(),
      sentHow: z.enum(sendingWays).nullable(),
      /** Whether the frozen content is still what was frozen; null for a draft. */
      isIntact: z.boolean().nullable(),
      hash: z.string().nullable(),
      /** The answer to a form that was sent: when and whom it names, or whether it can be registered. Null for other letters. */
      answer: z.object({ onDay: dayField.nullable(), canRegister: z.boolean() }).nullable(),
      corrects: z.object({ id: idField, createdOn: dayField }).nullable(),
      /** What sending it does in the case, besides. */
      onSent: z.enum(['preliminaryAnswer', 'feedback', 'notifyMunicipality', 'remindMunicipality']).nullable(),
    }),
  ),
  /** Makes drafts of one kind: one, or one to each who takes part in the plan. Null: the receiver's own language. */
  make: command(
    'case.write',
    z.object({
      referralId: idField,
      kind: z.enum(letterKinds),
      language: z.enum(letterLanguages).nullable().default(null),
    }),
    z.object({ ids: z.array(idField) }),
  ),
  /** Drafts to everybody who takes part in the plans of these persons, that the coordinator is another. */
  tellPartners: many(
    'case.write',
    z.object({ personIds: z.array(idField).min(1).max(500) }),
    z.object({ letters: z.int(), persons: z.int() }),
  ),
  change: command(
    'case.write',
    z.object({ ...target, receiver: z.array(nameField).min(1).max(8), subject, body }),
    done,
  ),
  /** Puts day, hour and place of a meeting into every draft that lacks them; the others are left as they are. */
  fillMeeting: many(
    'case.write',
    z.object({
      letters: z.array(z.object(target)).min(1).max(200),
      values: z.object({ meetingDay: meetingWords, meetingTime: meetingWords, meetingPlace: meetingWords }),
    }),
    z.object({ filled: z.int() }),
  ),
  /** Freezes the letters; refuses them all where one lacks something or is held back. */
  finish: many('case.write', z.object({ letters: z.array(z.object(target)).min(1).max(200) }), z.object({})),
  /** Marks the letters as sent, and takes the step in each case that goes with it. */
  send: many(
    'case.write',
    z.object({
      letters: z.array(z.object(target)).min(1).max(200),
      sentOn: dayField,
      how: z.enum(sendingWays),
    }),
    z.object({}),
  ),
  /** Takes the sending back, with the step it took in the case. */
  undoSending: command('case.write', z.object(target), done),
  /** A finished letter is not changed: a new draft with its words. */
  correct: command('case.write', z.object(target), z.object({ id: idField })),
  discard: command('case.write', z.object(target), done),
  restore: command('case.write', z.object(target), done),
  /** A finished letter leaves the register: Word, or the page that becomes paper or PDF. */
  takeOut: command(
    'export.run',
    z.object({
      id: idField,
      format: z.enum(documentFormats),
      textSize: z.enum(textSizes).default('normal'),
      ground: nameField,
    }),
    madeFile,
  ),
  /** Finished letters in one print, each on its own sheets; refuses them all where one is not finished or is held back. */
  takeOutMany: many(
    'export.run',
    z.object({
      ids: z.array(idField).min(1).max(200),
      textSize: z.enum(textSizes).default('normal'),
      ground: nameField,
    }),
    madeFile,
  ),

  /** Every template with whether the office has words of its own. */
  templates: query(
    'case.read',
    nothing,
    z.array(z.object({ ...templateKey, subject: z.string(), isOwn: z.boolean(), changedAt: momentField.nullable() })),
  ),
  template: query(
    'case.read',
    z.object(templateKey),
    z.object({
      ...templateKey,
      version: z.int(),
      subject: z.string(),
      body: z.string(),
      isOwn: z.boolean(),
      shipped: z.object({ subject: z.string(), body: z.string() }),
      history: z.array(
        z.object({
          version: z.int(),
          at: momentField,
          by: z.string(),
          isShipped: z.boolean(),
          subject: z.string(),
          body: z.string(),
        }),
      ),
    }),
  ),
  /** The words with a made-up person's, as the letter would look. */
  previewTemplate: query(
    'case.read',
    z.object({ ...templateKey, subject: z.string().max(200), body: z.string().max(20_000) }),
    z.object({ sheet, unknownWords: z.array(z.string()) }),
  ),
  changeTemplate: command(
    'settings.write',
    z.object({ ...templateKey, version: z.int(), subject, body }),
    z.object({ version: z.int() }),
  ),
  /** Back to the words that came with the product; the office's own stay in the history. */
  resetTemplate: command(
    'settings.write',
    z.object({ ...templateKey, version: z.int() }),
    z.object({ version: z.int() }),
  ),
  letterhead: query('case.read', nothing, letterhead.extend({ logo: z.string().nullable() })),
  /** `logo`: left as it is when not sent; null takes it away. PNG or JPEG, at most 200 kB. */
  changeLetterhead: command(
    'settings.write',
    letterhead.omit({ logoId: true }).extend({
      logo: z
        .object({ base64: z.string().max(280_000) })
        .nullable()
        .optional(),
    }),
    nothing,
  ),
};
