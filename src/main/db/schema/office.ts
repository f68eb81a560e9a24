import { isNotNull } from 'drizzle-orm';

import type { Role } from '../../../domain/account/role.ts';
import type { ImportKind } from '../../../domain/importing/importKind.ts';
import type { DeadlineKind, DeadlineWeight, RuleKind } from '../../../domain/deadline/deadlineKind.ts';
import {
  count,
  day,
  flag,
  id,
  index,
  json,
  moment,
  primaryKey,
  ref,
  table,
  textColumn,
  uniqueIndex,
} from '../columns.ts';
import { person } from './person.ts';

/** The office's settings, one row a key; the keys and their types stand in contract/office.ts. */
export const setting = table('setting', { key: textColumn().primaryKey(), value: json<unknown>().notNull() });

/** A person who may sign in. The keys that open the register stand in the key file, under the same id. */
export const account = table('account', {
  id: id(),
  version: count().notNull(),
  loginName: textColumn().notNull(),
  displayName: textColumn().notNull(),
  role: textColumn<Role>().notNull(),
  isActive: flag().notNull(),
  createdAt: moment().notNull(),
  /** The authorisation's last day (FOR-2019-03-01-168 § 13); null: until it is ended. */
  validUntil: day(),
  /** When somebody last looked at whether the account is still needed; null: never since it was made. */
  assessedOn: day(),
});

/** What a person has chosen for a screen: columns, density, filters. */
export const preference = table(
  'preference',
  { accountId: ref().notNull(), key: textColumn().notNull(), value: json<unknown>().notNull() },
  (t) => [primaryKey({ columns: [t.accountId, t.key] })],
);

/** Something typed and not yet registered. Kept until it is registered or thrown away. */
export const draft = table(
  'draft',
  {
    id: id(),
    accountId: ref().notNull(),
    kind: textColumn().notNull(),
    payload: json<unknown>().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [index('draft_account').on(t.accountId, t.kind)],
);

/** Who did or saw what, with whom, why and when. Append-only; each line's hash covers the one before. */
export const audit = table(
  'audit',
  {
    seq: count().primaryKey(),
    at: moment().notNull(),
    accountId: ref(),
    route: textColumn().notNull(),
    action: textColumn<'read' | 'create' | 'change' | 'delete' | 'signIn' | 'export' | 'system'>().notNull(),
    entity: textColumn().notNull(),
    entityId: ref(),
    personId: ref(),
    ground: textColumn(),
    detail: json<Record<string, unknown>>(),
    prevHash: textColumn().notNull(),
    hash: textColumn().notNull(),
    /** The line that tells that this one's free text was deleted with a person; its own hash is then taken on trust from there. */
    clearedBy: count(),
  },
  (t) => [
    index('audit_person').on(t.personId, t.seq),
    // The review of who looks at whom: a period is read without the lines themselves.
    index('audit_at').on(t.at, t.action, t.accountId, t.personId),
    index('audit_cleared').on(t.clearedBy).where(isNotNull(t.clearedBy)),
  ],
);

/** A rule for a deadline, with the law or goal behind it. The office may change it; a rule has a validity period. */
export const deadlineRule = table(
  'deadline_rule',
  {
    id: id(),
    kind: textColumn<RuleKind>().notNull(),
    /** ISO 8601 period with B for working days: P1M, P30D, P10B. */
    period: textColumn().notNull(),
    weight: textColumn<DeadlineWeight>().notNull(),
    /** The paragraph or source, as shown: «fvl § 11 a». */
    basis: textColumn(),
    validFrom: day().notNull(),
    validTo: day(),
  },
  (t) => [index('deadline_rule_kind').on(t.kind, t.validFrom)],
);

/** A deadline of a case, plan or assignment, kept in step by deadlineRepo; a kept one has its day in doneOn. */
export const deadline = table(
  'deadline',
  {
    id: id(),
    kind: textColumn<DeadlineKind>().notNull(),
    /** The id of what it belongs to (referral, request, assignment or plan): one deadline of a kind each. */
    subjectId: ref().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    referralId: ref(),
    startsOn: day().notNull(),
    dueOn: day().notNull(),
    doneOn: day(),
    /** Since when it stands still with its case: it is due no day until the case is taken up again. */
    pausedSince: day(),
  },
  (t) => [
    uniqueIndex('deadline_subject').on(t.subjectId, t.kind),
    index('deadline_open').on(t.doneOn, t.dueOn, t.id, t.kind, t.pausedSince),
    index('deadline_referral').on(t.referralId, t.doneOn, t.dueOn, t.pausedSince),
    index('deadline_person').on(t.personId),
    // Statistics: what was kept and broken of what was due in a period.
    index('deadline_kept').on(t.dueOn, t.kind, t.doneOn, t.pausedSince, t.personId),
  ],
);

/** A denominator typed in per year with its source (domain.md 8): recipients of home services, whole or per group. */
export const denominator = table(
  'denominator',
  {
    id: id(),
    year: count().notNull(),
    /** `all`, or an age group, need class, gender or area: `ageGroup:0-5`, `needClass:extensive`, `area:Nord`. */
    groupKey: textColumn().notNull(),
    value: count().notNull(),
    source: textColumn().notNull(),
    enteredOn: day().notNull(),
  },
  (t) => [uniqueIndex('denominator_year_group').on(t.year, t.groupKey)],
);

/** One whole import: what came in can be taken out again together. */
export const importBatch = table('import_batch', {
  id: id(),
  kind: textColumn<ImportKind>().notNull(),
  at: moment().notNull(),
  accountId: ref().notNull(),
  rows: count().notNull(),
  created: count().notNull(),
  matched: count().notNull(),
  skipped: count().notNull(),
  undoneAt: moment(),
});

/** A mapping of columns the office has used, remembered by the headers it was for. */
export const importMapping = table('import_mapping', {
  headerKey: textColumn().primaryKey(),
  kind: textColumn().notNull(),
  mapping: json<Record<string, string>>().notNull(),
  updatedAt: moment().notNull(),
});
