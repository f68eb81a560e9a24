import { isNotNull } from 'drizzle-orm';

import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import type { Gender, IdentityKind, NeedClass, RepresentativeType } from '../../../domain/person/codes.ts';
import { count, day, flag, id, index, moment, ref, table, textColumn } from '../columns.ts';

/** A tjenestemottaker; also an expected child, and people without a number. */
export const person = table(
  'person',
  {
    id: id(),
    version: count().notNull(),
    identityKind: textColumn<IdentityKind>().notNull(),
    nationalId: textColumn(),
    givenName: textColumn().notNull(),
    familyName: textColumn().notNull(),
    birthDate: day(),
    /** Expected date of birth (termin) of an expected child. */
    dueDate: day(),
    gender: textColumn<Gender>().notNull(),
    address: textColumn(),
    postalCode: textColumn(),
    municipalityNumber: textColumn(),
    /** Bydel, zone or other area of the municipality, in the office's own words. */
    area: textColumn(),
    phone: textColumn(),
    language: textColumn(),
    needsInterpreter: flag().notNull(),
    gp: textColumn(),
    letterLanguage: textColumn<LetterLanguage>().notNull(),
    needClass: textColumn<NeedClass>().notNull(),
    representativeType: textColumn<RepresentativeType>(),
    representativeName: textColumn(),
    representativePhone: textColumn(),
    hasPowerOfAttorney: flag().notNull(),
    /** «familyname givenname» in lower case without accents: what lists sort by. */
    sortName: textColumn().notNull(),
    mergedIntoId: ref(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [
    index('person_national_id').on(t.nationalId),
    index('person_sort_name').on(t.sortName, t.id),
    index('person_birth').on(t.birthDate, t.sortName),
    index('person_facts').on(t.id, t.birthDate, t.needClass, t.gender, t.area),
    // Only those that were merged: an index that also held the others would be taken for every list.
    index('person_merged').on(t.mergedIntoId).where(isNotNull(t.mergedIntoId)),
    index('person_import').on(t.importBatchId),
  ],
);

/** One word of a name, number or case number: find-as-you-type is a range scan over this index. */
export const searchWord = table(
  'search_word',
  {
    word: textColumn().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
  },
  (t) => [index('search_word_word').on(t.word, t.personId), index('search_word_person').on(t.personId, t.word)],
);
