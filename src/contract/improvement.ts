import { z } from 'zod';

import { improvementOrigins, improvementStates } from '../domain/improvement/improvement.ts';
import { indicatorIds } from '../domain/statistics/indicator.ts';
import {
  dayField,
  done,
  idField,
  lineField,
  momentField,
  nameField,
  nothing,
  textField,
  versionField,
} from './fields.ts';
import { command, query } from './route.ts';

const year = z.int().min(2000).max(2100);

/** What one writes of an improvement. */
export const improvementFields = z.object({
  title: nameField,
  description: textField,
  responsible: lineField,
  dueOn: dayField.nullable(),
  indicatorId: z.enum(indicatorIds).nullable(),
  effect: textField,
});

/** Where it comes from. */
const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('criterion'), key: z.string().max(40), year }),
  z.object({ kind: z.literal('complaint'), complaintId: idField }),
  z.object({ kind: z.literal('survey'), editionId: idField, questionId: idField }),
  z.object({ kind: z.literal('userPanel'), meetingId: idField, themeId: idField }),
  z.object({ kind: z.literal('deviation'), deviationId: idField }),
  z.object({ kind: z.literal('free') }),
]);
export type ImprovementFrom = z.output<typeof origin>;

/** Seen that a name in the texts stands in the register of persons, and keeps it. */
const namesConfirmed = z.boolean().default(false);
const state = z.enum(improvementStates);

const improvementRow = improvementFields.extend({
  id: idField,
  version: versionField,
  origin: z.enum(improvementOrigins),
  state,
  startedOn: dayField,
  endedOn: dayField.nullable(),
  isOverdue: z.boolean(),
});
export type ImprovementRow = z.infer<typeof improvementRow>;

/** What an indicator showed on a day, or in the twelve months up to it. */
const reading = z.object({
  asOf: dayField,
  numerator: z.int(),
  denominator: z.int().nullable(),
  share: z.number().nullable(),
  median: z.number().nullable(),
});

export const improvementRoutes = {
  /** Every improvement, those with the nearest due date first. */
  list: query('statistics.read', nothing, z.array(improvementRow)),
  get: query(
    'statistics.read',
    z.object({ id: idField }),
    improvementRow.extend({
      from: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('criterion'),
          year,
          number: z.int().nullable(),
          theme: z.string(),
          nb: z.string(),
          nn: z.string(),
        }),
        z.object({ kind: z.literal('complaint'), complaintId: idField, receivedOn: dayField }),
        z.object({
          kind: z.literal('survey'),
          surveyId: idField,
          editionId: idField,
          year,
          title: z.string(),
          question: z.string(),
        }),
        z.object({ kind: z.literal('userPanel'), panel: z.string(), heldOn: dayField, theme: z.string() }),
        z.object({ kind: z.literal('deviation'), deviationId: idField, occurredOn: dayField, what: z.string() }),
        z.object({ kind: z.literal('free') }),
      ]),
      events: z.array(
        z.object({
          id: idField,
          kind: z.enum(['created', 'changed', 'step', 'undone']),
          state,
          onDay: dayField,
          note: z.string().nullable(),
          at: momentField,
          by: z.string(),
        }),
      ),
      /** The last change can be taken back. */
      canUndo: z.boolean(),
      /** What its indicator showed when it began, and shows now (or did when it ended). */
      indicator: z.object({ start: reading, now: reading }).nullable(),
    }),
  ),
  create: command(
    'report.write',
    z.object({ fields: improvementFields, from: origin, namesConfirmed }),
    z.object({ id: idField }),
  ),
  change: command(
    'report.write',
    z.object({ id: idField, version: versionField, fields: improvementFields, namesConfirmed }),
    done,
  ),
  /** Begins it, ends it, drops it, or takes it up again. */
  step: command(
    'report.write',
    z.object({ id: idField, version: versionField, state, onDay: dayField, note: lineField, namesConfirmed }),
    done,
  ),
  /** Puts back what stood before the last change; both stay in the history. */
  undo: command('report.write', z.object({ id: idField, version: versionField }), done),
  /** The improvements that came of a complaint. */
  ofComplaint: query(
    'case.read',
    z.object({ complaintId: idField }),
    z.array(z.object({ id: idField, title: z.string(), state, dueOn: dayField.nullable() })),
  ),
};
