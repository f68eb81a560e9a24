import type { ConsentForm, ConsentKind, ConsentSigner } from '../../../domain/consent/consent.ts';
import { count, day, id, index, moment, ref, table, textColumn } from '../columns.ts';
import { person } from './person.ts';
import { plan } from './plan.ts';

/** Consent to the plan, or to sharing confidential information with a service: asked for, given or refused, and withdrawn. */
export const consent = table(
  'consent',
  {
    id: id(),
    version: count().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    planId: ref().references(() => plan.id),
    kind: textColumn<ConsentKind>().notNull(),
    service: textColumn(),
    information: textColumn(),
    purpose: textColumn(),
    form: textColumn<ConsentForm>().notNull(),
    signer: textColumn<ConsentSigner>().notNull(),
    signerName: textColumn(),
    signerGround: textColumn(),
    givenOn: day(),
    refusedOn: day(),
    validUntil: day(),
    withdrawnOn: day(),
    note: textColumn(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref(),
  },
  (t) => [
    index('consent_person').on(t.personId, t.kind, t.service),
    index('consent_plan').on(t.planId),
    index('consent_import').on(t.importBatchId),
  ],
);
