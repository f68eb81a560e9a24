import { z } from 'zod';

import { deadlineKinds } from '../domain/deadline/deadlineKind.ts';
import { answerStates } from '../domain/municipality/municipalAnswer.ts';
import { channels, needs, outcomes, referrerTypes, specialties, urgencies } from '../domain/referral/codes.ts';
import { referralStates } from '../domain/referral/state.ts';
import { dayField, idField } from './fields.ts';
import { personLine } from './person.ts';

/** A kommune by its number, `3411`. */
export const municipalityField = z.string().regex(/^\d{4}$/);
/** Every melding the kommune was told of, or those whose answer stands so. */
export const answerChoices = ['notified', ...answerStates, 'reminded'] as const;

/** How far a melding has come: towards a plan, and in a helseforetak towards the kommune's answer. */
export const reachedSteps = ['decided', 'granted', 'assigned', 'activePlan', 'assessed', 'named'] as const;

export const referralSorts = ['receivedOn', 'person', 'dueOn', 'state'] as const;
/** What a list of meldinger is narrowed by. */
export const referralFilter = z.object({
  text: z.string().max(100).default(''),
  states: z.array(z.enum(referralStates)).default([]),
  /** Shorthand for every state that is at work. */
  open: z.boolean().default(false),
  needs: z.array(z.enum(needs)).default([]),
  referrerTypes: z.array(z.enum(referrerTypes)).default([]),
  specialties: z.array(z.enum(specialties)).default([]),
  outcomes: z.array(z.enum(outcomes)).default([]),
  areas: z.array(z.string()).default([]),
  receivedFrom: dayField.nullable().default(null),
  receivedTo: dayField.nullable().default(null),
  decidedFrom: dayField.nullable().default(null),
  decidedTo: dayField.nullable().default(null),
  responsibleAccountId: idField.nullable().default(null),
  /** Helseforetak: the kommune of the case, when it was told, and how its answer stands today. */
  municipalityNumber: municipalityField.nullable().default(null),
  notifiedFrom: dayField.nullable().default(null),
  notifiedTo: dayField.nullable().default(null),
  answer: z.enum(answerChoices).nullable().default(null),
  /** Helseforetak: something of the hospital's own is not ticked off. */
  missingTick: z.boolean().default(false),
  /** A step of the way from melding to plan: what the funnel's bars lead to. */
  reached: z.enum(reachedSteps).nullable().default(null),
});
export type ReferralFilter = z.infer<typeof referralFilter>;

/** A melding as it stands in a list. */
export const referralRow = z.object({
  id: idField,
  caseNumber: z.string(),
  person: personLine,
  sentOn: dayField,
  receivedOn: dayField,
  channel: z.enum(channels),
  referrerType: z.enum(referrerTypes),
  referrerName: z.string().nullable(),
  need: z.enum(needs),
  specialty: z.enum(specialties),
  state: z.enum(referralStates),
  outcome: z.enum(outcomes).nullable(),
  decidedOn: dayField.nullable(),
  area: z.string().nullable(),
  urgency: z.enum(urgencies),
  responsible: z.string().nullable(),
  nextDeadline: z.object({ kind: z.enum(deadlineKinds), dueOn: dayField }).nullable(),
});
export type ReferralRow = z.infer<typeof referralRow>;
