import type { RelationKind } from '../../../domain/family/relationKind.ts';
import { count, id, index, moment, ref, table, textColumn } from '../columns.ts';
import { person } from './person.ts';

/** What somebody is to a person: kept once, shown from both sides. One that is taken away stays, marked. */
export const personRelation = table(
  'person_relation',
  {
    id: id(),
    version: count().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    /** What the other is to the person. */
    kind: textColumn<RelationKind>().notNull(),
    otherPersonId: ref().references(() => person.id),
    /** Kin outside the register: name and telephone, and nothing more. */
    kinName: textColumn(),
    kinPhone: textColumn(),
    createdAt: moment().notNull(),
    accountId: ref().notNull(),
    removedAt: moment(),
    removedBy: ref(),
  },
  (t) => [
    index('person_relation_person').on(t.personId, t.otherPersonId),
    index('person_relation_other').on(t.otherPersonId, t.personId),
  ],
);
