import { z } from 'zod';

import {
  complainants,
  complaintGrounds,
  complaintKinds,
  complaintOutcomes,
  complaintRecordKinds,
} from '../domain/complaint/codes.ts';
import { complaintLackKinds } from '../domain/complaint/complaintRules.ts';
import { complaintStates, complaintSteps } from '../domain/complaint/complaintState.ts';
import { deadlineWeights } from '../domain/deadline/deadlineKind.ts';
import { dayField, done, idField, lineField, nameField, pageInput, pageOf, textField, versionField } from './fields.ts';
import { personLine } from './person.ts';
import { command, query } from './route.ts';

/** What a complaint is about, who sent it, and from when its term is counted. */
export const complaintFields = z.object({
  recordKind: z.enum(complaintRecordKinds),
  kind: z.enum(complaintKinds),
  ground: z.enum(complaintGrounds),
  complainant: z.enum(complainants),
  complainantName: lineField,
  hasPowerOfAttorney: z.boolean(),
  /** The case whose decision is complained about. */
  referralId: idField.nullable(),
  receivedOn: dayField,
  sentOn: dayField.nullable(),
  /** When one knew or should have known: what the term is counted from. */
  knownOn: dayField.nullable(),
  startReason: textField,
  isWritten: z.boolean(),
  isSigned: z.boolean(),
  description: textField,
});
export type ComplaintFields = z.infer<typeof complaintFields>;

const standing = {
  id: idField,
  state: z.enum(complaintStates),
  outcome: z.enum(complaintOutcomes).nullable(),
  /** The last day to complain, and whether it came in time; null where no term runs. */
  termEndsOn: dayField.nullable(),
  isInTime: z.boolean().nullable(),
  /** When the office shall have answered; null when nothing waits. */
  dueOn: dayField.nullable(),
};

const complaintRow = complaintFields
  .pick({ recordKind: true, kind: true, ground: true, receivedOn: true, referralId: true })
  .extend({ ...standing, person: personLine, caseNumber: z.string().nullable() });
export type ComplaintRow = z.infer<typeof complaintRow>;

export const complaintSorts = ['receivedOn', 'person'] as const;
export const complaintFilter = z.object({
  states: z.array(z.enum(complaintStates)).default([]),
  kinds: z.array(z.enum(complaintKinds)).default([]),
  outcomes: z.array(z.enum(complaintOutcomes)).default([]),
  recordKind: z.enum(complaintRecordKinds).nullable().default(null),
  receivedFrom: dayField.nullable().default(null),
  receivedTo: dayField.nullable().default(null),
});
export type ComplaintFilter = z.infer<typeof complaintFilter>;

const complaintEvent = z.object({
  id: idField,
  step: z.enum([...complaintSteps, 'register', 'undo']),
  onDay: dayField,
  note: z.string().nullable(),
  answerBy: dayField.nullable(),
  documents: z.array(z.string()),
  outcome: z.enum(complaintOutcomes).nullable(),
  by: z.string(),
  undone: z.boolean(),
});
export type ComplaintEventLine = z.infer<typeof complaintEvent>;

const target = { id: idField, version: versionField };

export const complaintRoutes = {
  list: query(
    'case.read',
    z.object({ filter: complaintFilter, sort: z.enum(complaintSorts).default('receivedOn'), ...pageInput }),
    pageOf(complaintRow),
  ),
  /** The person's complaints and requests for supervision, the latest first. */
  ofPerson: query('case.read', z.object({ personId: idField }), z.array(complaintRow)),
  get: query(
    'case.read',
    z.object({ id: idField }),
    z.object({
      ...standing,
      version: versionField,
      person: personLine,
      caseNumber: z.string().nullable(),
      /** When the case was decided: what the term is counted from unless told otherwise. */
      decidedOn: dayField.nullable(),
      fields: complaintFields,
      /** How long one may complain, by which paragraphs, and whether the law says so; null where the office has no rule of it. */
      term: z.object({ period: z.string(), basis: z.string().nullable(), weight: z.enum(deadlineWeights) }).nullable(),
      lacks: z.array(z.enum(complaintLackKinds)),
      completionDueOn: dayField.nullable(),
      learnt: z.string().nullable(),
      steps: z.array(z.enum(complaintSteps)),
      events: z.array(complaintEvent),
      undoable: z.object({ eventId: idField, step: z.enum(complaintSteps) }).nullable(),
    }),
  ),
  register: command(
    'case.write',
    z.object({ personId: idField, fields: complaintFields }),
    z.object({ id: idField, version: versionField }),
  ),
  change: command('case.write', z.object({ ...target, fields: complaintFields }), done),
  /** One step on the way; what each needs stands in `brokenComplaintStep`. */
  takeStep: command(
    'case.write',
    z.object({
      ...target,
      step: z.enum(complaintSteps),
      onDay: dayField,
      note: textField.default(null),
      answerBy: dayField.nullable().default(null),
      documents: z.array(nameField).max(50).default([]),
      outcome: z.enum(complaintOutcomes).nullable().default(null),
      /** The point of a KE meeting at which it was decided. */
      meetingItemId: idField.nullable().default(null),
    }),
    done,
  ),
  /** Takes the last step back; it stays in the story, struck out. */
  undo: command('case.write', z.object({ ...target, eventId: idField }), done),
  /** What the office learnt from it. */
  learn: command('case.write', z.object({ ...target, learnt: textField }), done),
};
