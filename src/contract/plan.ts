import { z } from 'zod';

import { noPlanReasons, planContents, planReviewKinds, planStates, planSystems } from '../domain/plan/codes.ts';
import { dayField, done, idField, lineField, pageInput, pageOf, textField, versionField } from './fields.ts';
import { personLine } from './person.ts';
import { command, query } from './route.ts';

export const planFields = z.object({
  state: z.enum(planStates),
  noPlanReason: z.enum(noPlanReasons).nullable(),
  system: z.enum(planSystems).nullable(),
  activeFrom: dayField.nullable(),
  activeTo: dayField.nullable(),
  nextEvaluationOn: dayField.nullable(),
  consentOn: dayField.nullable(),
  consentUntil: dayField.nullable(),
  consentWithdrawnOn: dayField.nullable(),
  contactPhysician: lineField,
  contactPhysicianOn: dayField.nullable(),
  contents: z.array(z.enum(planContents)),
  note: textField,
});
export type PlanFields = z.infer<typeof planFields>;

export const planSorts = ['nextEvaluationOn', 'person', 'activeFrom'] as const;
export const planFilter = z.object({
  states: z.array(z.enum(planStates)).default([]),
  systems: z.array(z.enum(planSystems)).default([]),
  evaluationOverdue: z.boolean().default(false),
  incomplete: z.boolean().default(false),
  /** Plans active on the day. */
  activeOn: dayField.nullable().default(null),
  ageGroup: z.string().nullable().default(null),
  needClass: z.string().nullable().default(null),
  text: z.string().max(100).default(''),
});
export type PlanFilter = z.infer<typeof planFilter>;

const planRow = z.object({
  id: idField,
  person: personLine,
  state: z.enum(planStates),
  system: z.enum(planSystems).nullable(),
  activeFrom: dayField.nullable(),
  activeTo: dayField.nullable(),
  nextEvaluationOn: dayField.nullable(),
  contentsDone: z.int(),
  contentsNeeded: z.int(),
  coordinator: z.string().nullable(),
});

export const planRoutes = {
  list: query(
    'case.read',
    z.object({ filter: planFilter, sort: z.enum(planSorts).default('nextEvaluationOn'), ...pageInput }),
    pageOf(planRow),
  ),
  /** The person's plans, newest first, with reviews and history. */
  ofPerson: query(
    'case.read',
    z.object({ personId: idField }),
    z.array(
      z.object({
        id: idField,
        version: versionField,
        fields: planFields,
        isActive: z.boolean(),
        contentsNeeded: z.array(z.enum(planContents)),
        reviews: z.array(
          z.object({
            id: idField,
            kind: z.enum(planReviewKinds),
            agreedOn: dayField.nullable(),
            heldOn: dayField,
            note: z.string().nullable(),
            by: z.string(),
          }),
        ),
        events: z.array(
          z.object({
            onDay: dayField,
            fromState: z.enum(planStates).nullable(),
            toState: z.enum(planStates),
            note: z.string().nullable(),
            by: z.string(),
          }),
        ),
      }),
    ),
  ),
  create: command('case.write', z.object({ personId: idField, fields: planFields }), z.object({ id: idField })),
  change: command(
    'case.write',
    z.object({
      id: idField,
      version: versionField,
      fields: planFields,
      onDay: dayField,
      eventNote: textField.default(null),
    }),
    done,
  ),
  /** Writes down an evaluation or follow-up that was held, and when the next one shall be. */
  review: command(
    'case.write',
    z.object({
      id: idField,
      version: versionField,
      kind: z.enum(planReviewKinds),
      heldOn: dayField,
      nextEvaluationOn: dayField.nullable(),
      note: textField,
    }),
    done,
  ),
};
