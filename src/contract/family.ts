import { z } from 'zod';

import { relationKinds } from '../domain/family/relationKind.ts';
import { dayField, done, idField, lineField, momentField, versionField } from './fields.ts';
import { personLine } from './person.ts';
import { command, query } from './route.ts';

const servedBy = z.object({ id: idField, name: z.string() }).nullable();

/** One of the family, seen from the person asked about. */
const familyMember = z.object({
  id: idField,
  version: versionField,
  kind: z.enum(relationKinds),
  /** In the register; null for kin outside it. */
  person: personLine.nullable(),
  kinName: z.string().nullable(),
  kinPhone: z.string().nullable(),
  /** Who serves them today. */
  coordinator: servedBy,
  addedAt: momentField,
  addedBy: z.string(),
  removed: z.object({ at: momentField, by: z.string() }).nullable(),
});
export type FamilyMember = z.infer<typeof familyMember>;

export const familyRoutes = {
  /** A person's family: who, what they are to the person, who coordinates for each; and who might be of it. */
  ofPerson: query(
    'case.read',
    z.object({ personId: idField }),
    z.object({
      personId: idField,
      members: z.array(familyMember),
      /** Taken away; they stay in the story. */
      former: z.array(familyMember),
      /** Who serves the person today. */
      coordinator: servedBy,
      coordination: z.enum(['nobody', 'same', 'several', 'onlyOthers']),
      /** Same family name at the same address, and not linked: a question, not an answer. */
      mightBe: z.array(personLine),
      /** What there is to see to for a child; null for the grown-up. */
      child: z
        .object({
          birthday18: dayField.nullable(),
          /** When the handover to the grown-up's coordinator begins; null without a running child coordinator. */
          handoverOn: dayField.nullable(),
          hasChildCoordinator: z.boolean(),
          /** How the child took part in its plan, in the plan's own words; empty where nothing is written. */
          voice: z.string(),
          hasPlan: z.boolean(),
        })
        .nullable(),
    }),
  ),
  /** Links two persons of the register, or somebody to kin outside it. Both sides show it. */
  add: command(
    'case.write',
    z.object({
      personId: idField,
      kind: z.enum(relationKinds),
      otherPersonId: idField.nullable(),
      kinName: lineField,
      kinPhone: lineField,
    }),
    z.object({ id: idField, version: versionField }),
  ),
  /** Takes a link away; `restore` puts it back. */
  remove: command('case.write', z.object({ id: idField, version: versionField }), done),
  restore: command('case.write', z.object({ id: idField, version: versionField }), done),
};
