import type { LetterContent } from '../../../domain/letter/letterContent.ts';
import type { LetterKind } from '../../../domain/letter/letterKind.ts';
import type { LetterState, SendingWay } from '../../../domain/letter/letterState.ts';
import type { LetterLanguage } from '../../../domain/office/officeType.ts';
import { bytes, count, day, flag, id, index, json, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';
import { person } from './person.ts';
import { referral } from './referral.ts';

/** A letter of a case. Its words may be changed until it is finished; then it is frozen as `content`. Never deleted. */
export const letter = table(
  'letter',
  {
    id: id(),
    version: count().notNull(),
    referralId: ref()
      .notNull()
      .references(() => referral.id),
    personId: ref()
      .notNull()
      .references(() => person.id),
    kind: textColumn<LetterKind>().notNull(),
    language: textColumn<LetterLanguage>().notNull(),
    state: textColumn<LetterState>().notNull(),
    /** The unit, coordinator, member of the plan or municipality it goes to; null for the person and the referrer. */
    receiverId: ref(),
    /** Name and address, a line each. */
    receiver: json<string[]>().notNull(),
    /** What the receiver is called when consent is asked for; null where none is. */
    service: textColumn(),
    subject: textColumn().notNull(),
    body: textColumn().notNull(),
    /** The office's version of the template it was made from; 0 for the one that is shipped. */
    templateVersion: count().notNull(),
    /** The letter that this one corrects. */
    correctsId: ref(),
    createdAt: moment().notNull(),
    accountId: ref().notNull(),
    updatedAt: moment().notNull(),
    finishedAt: moment(),
    finishedBy: ref(),
    content: json<LetterContent>(),
    /** SHA-256 of the content: proves that it is unchanged. */
    hash: textColumn(),
    sentOn: day(),
    sentBy: ref(),
    sentHow: textColumn<SendingWay>(),
    /** The step that sending it took in the case: undone together with it. */
    sentEventId: ref(),
    /** What it was before it was thrown away. */
    discardedFrom: textColumn<LetterState>(),
  },
  (t) => [
    index('letter_referral').on(t.referralId, t.createdAt),
    index('letter_person').on(t.personId),
    index('letter_state').on(t.state, t.createdAt, t.id),
    index('letter_event').on(t.sentEventId),
  ],
);

/** The office's own words for a kind of letter. Each change is a new version; `isShipped`: back to what came with the product. */
export const letterTemplate = table(
  'letter_template',
  {
    id: id(),
    kind: textColumn<LetterKind>().notNull(),
    language: textColumn<LetterLanguage>().notNull(),
    version: count().notNull(),
    subject: textColumn().notNull(),
    body: textColumn().notNull(),
    isShipped: flag().notNull(),
    at: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [uniqueIndex('letter_template_version').on(t.kind, t.language, t.version)],
);

/** A picture for the head of the paper, under its own SHA-256: letters that carried it keep it. */
export const letterLogo = table('letter_logo', {
  id: id(),
  mimeType: textColumn<'image/png' | 'image/jpeg'>().notNull(),
  content: bytes().notNull(),
});
