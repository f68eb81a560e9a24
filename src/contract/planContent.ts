import { z } from 'zod';

import { sectors } from '../domain/coordinator/codes.ts';
import { planContents } from '../domain/plan/codes.ts';
import { contentLacks } from '../domain/plan/contentChecklist.ts';
import { dutyBases } from '../domain/plan/dutyToTakePart.ts';
import { memberKinds } from '../domain/plan/planContent.ts';
import type { PlanSnapshot } from '../domain/plan/planVersion.ts';
import { signerRoles } from '../domain/plan/planVersion.ts';
import { textSizes } from '../domain/document/paper.ts';
import { documentFormats, madeFile } from './document.ts';
import { dayField, idField, momentField, nameField, textField, versionField } from './fields.ts';
import { command, query } from './route.ts';

/** Text of several lines; empty where nothing is said. */
const words = z.string().trim().max(10_000);
/** Text of one line; empty where nothing is said. */
const line = z.string().trim().max(300);
const day = dayField.nullable();

export const subgoalField = z.object({ id: idField, area: line, text: line });
export const measureField = z.object({
  id: idField,
  subgoalId: idField,
  text: words,
  extent: line,
  memberIds: z.array(idField).max(50),
  responsible: line,
  fromDay: day,
  fromWords: line,
  comment: words,
  evaluatedOn: day,
  endedOn: day,
  endWords: line,
});
export const memberField = z.object({
  id: idField,
  kind: z.enum(memberKinds),
  name: line,
  role: line,
  service: line,
  sector: z.enum(sectors).nullable(),
  duty: z.enum(dutyBases).nullable(),
  phone: z.string().trim().max(40),
  email: line,
  isInPlanGroup: z.boolean(),
});
export const planContentBody = z.object({
  ownDescription: words,
  resources: words,
  needs: words,
  overallGoal: words,
  subgoals: z.array(subgoalField).max(100),
  measures: z.array(measureField).max(300),
  members: z.array(memberField).max(100),
  personContributes: words,
  providersContribute: words,
  kinContribute: words,
  isWithoutKin: z.boolean(),
  howCarriedOut: words,
  cooperation: words,
  responsibleForPlan: words,
  childParticipation: words,
  companion: line,
  periodFrom: day,
  periodTo: day,
  revisionOn: day,
});

const signature = z.object({ role: z.enum(signerRoles), name: nameField, signedOn: dayField });

/** Version 0: nothing is written yet. */
const contentVersion = z.int().min(0);

export const planContentRoutes = {
  /** What the plan says, what of § 9 lacks, and the versions that were agreed. */
  get: query(
    'case.read',
    z.object({ planId: idField }),
    z.object({
      version: contentVersion,
      body: planContentBody,
      updatedAt: momentField.nullable(),
      by: z.string().nullable(),
      canUndo: z.boolean(),
      checklist: z.array(z.object({ content: z.enum(planContents), lacks: z.array(z.enum(contentLacks)) })),
      /** The version that is worked on; the last agreed one as long as nothing has changed since. */
      working: z.object({ number: z.int(), isChanged: z.boolean() }),
      /** The agreed ones, the newest first. `isIntact`: what is stored is what was agreed. */
      versions: z.array(
        z.object({
          id: idField,
          number: z.int(),
          agreedOn: dayField,
          note: z.string().nullable(),
          by: z.string(),
          isIntact: z.boolean(),
          signatures: z.array(signature),
        }),
      ),
    }),
  ),
  /** An agreed version as it was then. */
  version: query('case.read', z.object({ id: idField }), z.object({ snapshot: z.custom<PlanSnapshot>() })),
  /** Writes the plan's words; what stood there before is kept. */
  save: command(
    'case.write',
    z.object({ planId: idField, version: contentVersion, body: planContentBody }),
    z.object({ version: versionField }),
  ),
  /** Puts back what stood there before the last change. */
  undo: command(
    'case.write',
    z.object({ planId: idField, version: versionField }),
    z.object({ version: versionField }),
  ),
  /** Freezes the plan as it stands as what was agreed on a day, with those who have signed. */
  agree: command(
    'case.write',
    z.object({
      planId: idField,
      version: versionField,
      agreedOn: dayField,
      note: textField,
      signatures: z.array(signature).max(30),
    }),
    z.object({ id: idField, number: z.int() }),
  ),
  /** Adds a signature to the version that was agreed; what it says stays as it is. */
  sign: command('case.write', z.object({ versionId: idField, signature }), z.object({ id: idField })),
  /** The plan on paper, in the person's own language: an agreed version, or as it stands. */
  print: command(
    'export.run',
    z.object({
      planId: idField,
      versionId: idField.nullable(),
      textSize: z.enum(textSizes),
      format: z.enum(documentFormats),
      ground: nameField,
    }),
    madeFile,
  ),
};
