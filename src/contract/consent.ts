import { z } from 'zod';

import { consentForms, consentKinds, consentSigners } from '../domain/consent/consent.ts';
import { signerStages } from '../domain/consent/signerRules.ts';
import { dayField, done, idField, lineField, nameField, textField, versionField } from './fields.ts';
import { command, query } from './route.ts';

/** What a consent is about, and how and by whom it was given or refused. */
export const consentFields = z.object({
  kind: z.enum(consentKinds),
  information: textField,
  purpose: textField,
  form: z.enum(consentForms),
  signer: z.enum(consentSigners),
  signerName: lineField,
  signerGround: textField,
  givenOn: dayField.nullable(),
  refusedOn: dayField.nullable(),
  validUntil: dayField.nullable(),
  note: textField,
});
export type ConsentFields = z.infer<typeof consentFields>;

const consentRow = consentFields.extend({
  id: idField,
  version: versionField,
  planId: idField.nullable(),
  service: z.string().nullable(),
  withdrawnOn: dayField.nullable(),
});

export const consentRoutes = {
  /** Every consent of the person, the newest first, and who may consent for them today. */
  ofPerson: query(
    'case.read',
    z.object({ personId: idField }),
    z.object({
      consents: z.array(consentRow),
      rule: z.object({
        stage: z.enum(signerStages),
        signer: z.enum(consentSigners),
        others: z.array(z.enum(consentSigners)),
        basis: z.string(),
        consentAge: z.int(),
      }),
    }),
  ),
  /** Writes down consents: one to the plan, or one for each service that information may be shared with. */
  give: command(
    'case.write',
    z.object({
      personId: idField,
      planId: idField.nullable(),
      services: z.array(nameField).max(50),
      fields: consentFields,
    }),
    z.object({ ids: z.array(idField) }),
  ),
  change: command('case.write', z.object({ id: idField, version: versionField, fields: consentFields }), done),
  /** From the day it no longer holds; what it allowed stops. */
  withdraw: command(
    'case.write',
    z.object({ id: idField, version: versionField, withdrawnOn: dayField, note: textField }),
    done,
  ),
  /** Takes a withdrawal back that was written down by a slip. */
  undoWithdrawal: command('case.write', z.object({ id: idField, version: versionField }), done),
};
