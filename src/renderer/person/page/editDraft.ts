import type { TypedPerson } from '../../form/person/typedPerson.ts';

/** Under this name interrupted changes of people are kept as drafts. */
export const editDraftKind = 'person';

/** What such a draft holds. */
export interface EditDraft {
  personId: string;
  typed: TypedPerson;
}
