import { z } from 'zod';

import { findingKinds } from '../domain/quality/findingKind.ts';
import { idField, momentField, nameField, nothing, pageInput, pageOf } from './fields.ts';
import { personLine } from './person.ts';
import { command, query } from './route.ts';

const kind = z.enum(findingKinds);

/** The findings one looks at. */
export const findingFilter = z.object({
  kinds: z.array(kind).default([]),
  /** Those that somebody has said are right, instead of those that stand open. */
  confirmed: z.boolean().default(false),
});
export type FindingFilter = z.infer<typeof findingFilter>;

const finding = z.object({
  /** Unique in the list. */
  key: z.string(),
  kind,
  subjectId: z.string(),
  fingerprint: z.string(),
  person: personLine.nullable(),
  referralId: idField.nullable(),
  caseNumber: z.string().nullable(),
  /** The coordinator, unit or year, where it is about no person. */
  name: z.string().nullable(),
  /** The days, numbers or codes it rests on, as they stand. */
  facts: z.array(z.string().nullable()),
  confirmation: z.object({ id: idField, reason: z.string(), by: z.string(), at: momentField }).nullable(),
});
export type FindingRow = z.infer<typeof finding>;

export const qualityRoutes = {
  /** How many findings there are, by kind: for the dashboard, the report and the filter. */
  summary: query(
    'statistics.read',
    nothing,
    z.object({
      open: z.int(),
      confirmed: z.int(),
      kinds: z.array(z.object({ kind, open: z.int(), confirmed: z.int() })),
    }),
  ),
  /** What lacks, contradicts or looks wrong, kind by kind. */
  list: query('case.read', z.object({ filter: findingFilter, ...pageInput }), pageOf(finding)),
  /** Says that a finding is right as it stands. Refused with CONFLICT where it has changed or is gone. */
  confirm: command(
    'case.write',
    z.object({ kind, subjectId: z.string().max(100), fingerprint: z.string().max(64), reason: nameField }),
    z.object({ id: idField }),
  ),
  /** Takes that back. */
  unconfirm: command('case.write', z.object({ id: idField }), nothing),
};
