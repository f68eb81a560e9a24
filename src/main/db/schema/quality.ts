import type { FindingKind } from '../../../domain/quality/findingKind.ts';
import { id, index, moment, ref, table, textColumn } from '../columns.ts';
import { person } from './person.ts';

/** Somebody has looked at a finding and says that it is right as it stands. Taken back it stays, marked. */
export const qualityConfirmation = table(
  'quality_confirmation',
  {
    id: id(),
    kind: textColumn<FindingKind>().notNull(),
    /** What the finding is about: the id of a person, case, plan …, or a year. */
    subjectId: textColumn().notNull(),
    personId: ref().references(() => person.id),
    /** SHA-256 of what the finding rested on: when that changes, it is no longer confirmed. */
    hash: textColumn().notNull(),
    reason: textColumn().notNull(),
    at: moment().notNull(),
    accountId: ref().notNull(),
    liftedAt: moment(),
    liftedBy: ref(),
  },
  (t) => [
    index('quality_confirmation_subject').on(t.subjectId, t.kind),
    index('quality_confirmation_person').on(t.personId),
  ],
);
