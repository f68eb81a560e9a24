import type { PlanContentBody } from '../../../domain/plan/planContent.ts';
import type { PlanSnapshot, SignerRole } from '../../../domain/plan/planVersion.ts';
import { count, day, id, index, json, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';
import { plan } from './plan.ts';

/** What a plan says, where the office keeps it here or wants an overview of it. */
export const planContent = table('plan_content', {
  planId: ref()
    .primaryKey()
    .references(() => plan.id),
  version: count().notNull(),
  body: json<PlanContentBody>().notNull(),
  updatedAt: moment().notNull(),
  accountId: ref().notNull(),
});

/** Every change of a plan's words: the parts as they stood before it, so that nothing is overwritten without trace and the last can be undone. */
export const planContentStep = table(
  'plan_content_step',
  {
    id: id(),
    planId: ref()
      .notNull()
      .references(() => plan.id),
    /** The version that the change made. */
    version: count().notNull(),
    before: json<Partial<PlanContentBody>>().notNull(),
    at: moment().notNull(),
    accountId: ref().notNull(),
    undoneAt: moment(),
  },
  (t) => [uniqueIndex('plan_content_step_order').on(t.planId, t.version)],
);

/** What was agreed when: the plan as it was then. Never changed; signatures are added beside it. */
export const planVersion = table(
  'plan_version',
  {
    id: id(),
    planId: ref()
      .notNull()
      .references(() => plan.id),
    number: count().notNull(),
    agreedOn: day().notNull(),
    snapshot: json<PlanSnapshot>().notNull(),
    /** SHA-256 of the snapshot, and of the plan's own words in it: the one proves that it is unchanged, the other tells whether the plan has moved on. */
    hash: textColumn().notNull(),
    bodyHash: textColumn().notNull(),
    note: textColumn(),
    createdAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [uniqueIndex('plan_version_number').on(t.planId, t.number)],
);

/** Who signed a version, and when: on paper, written down here. */
export const planSignature = table(
  'plan_signature',
  {
    id: id(),
    versionId: ref()
      .notNull()
      .references(() => planVersion.id),
    role: textColumn<SignerRole>().notNull(),
    name: textColumn().notNull(),
    signedOn: day().notNull(),
    createdAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [index('plan_signature_version').on(t.versionId)],
);
