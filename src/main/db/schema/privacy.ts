import type { DeletionState } from '../../../domain/privacy/deletion.ts';
import type { RetentionClass } from '../../../domain/privacy/retention.ts';
import { count, day, id, index, json, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';
import { person } from './person.ts';

/** Somebody who signs in and shall not see a person: their neighbour, kin, themselves. One that is lifted stays, marked. */
export const personBlock = table(
  'person_block',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    accountId: ref().notNull(),
    reason: textColumn().notNull(),
    at: moment().notNull(),
    blockedBy: ref().notNull(),
    liftedAt: moment(),
    liftedBy: ref(),
  },
  (t) => [index('person_block_account').on(t.accountId, t.liftedAt), index('person_block_person').on(t.personId)],
);

/** Restriction of processing (GDPR art. 18): kept and counted, and used for nothing else until it is lifted. */
export const personRestriction = table(
  'person_restriction',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    reason: textColumn().notNull(),
    at: moment().notNull(),
    accountId: ref().notNull(),
    liftedAt: moment(),
    liftedBy: ref(),
    liftReason: textColumn(),
  },
  (t) => [index('person_restriction_person').on(t.personId, t.liftedAt)],
);

/** A correction of somebody's own details: the values as they stood before it, by field. */
export const personChange = table(
  'person_change',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    at: moment().notNull(),
    accountId: ref().notNull(),
    before: json<Record<string, string | boolean | null>>().notNull(),
    after: json<Record<string, string | boolean | null>>().notNull(),
  },
  (t) => [index('person_change_person').on(t.personId, t.at)],
);

/** A proposal to delete a person, and what came of it. It names nobody: once carried out its id leads nowhere. */
export const deletionProposal = table(
  'deletion_proposal',
  {
    id: id(),
    version: count().notNull(),
    /** No reference: the row outlives the person. */
    personId: ref().notNull(),
    retentionClass: textColumn<RetentionClass>(),
    dueOn: day(),
    /** What the deletion rests on: the retention class, or the person's own demand. */
    ground: textColumn().notNull(),
    state: textColumn<DeletionState>().notNull(),
    proposedAt: moment().notNull(),
    proposedBy: ref().notNull(),
    decidedAt: moment(),
    decidedBy: ref(),
    /** Rows that were deleted, by table. */
    rows: json<Record<string, number>>(),
  },
  (t) => [index('deletion_proposal_person').on(t.personId, t.state)],
);

/** The office's own words in the record of processing (GDPR art. 30) and the assessment of consequences (art. 35). */
export const privacyText = table(
  'privacy_text',
  {
    id: id(),
    version: count().notNull(),
    document: textColumn().notNull(),
    section: textColumn().notNull(),
    text: textColumn().notNull(),
    updatedAt: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [uniqueIndex('privacy_text_section').on(t.document, t.section)],
);
