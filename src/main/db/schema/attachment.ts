import type { AttachmentKind } from '../../../domain/attachment/attachmentKind.ts';
import { bytes, count, id, index, moment, ref, table, textColumn } from '../columns.ts';
import { person } from './person.ts';
import { referral } from './referral.ts';

/** A file kept with a case. The row stays when the file is removed: who, when and why. */
export const attachment = table(
  'attachment',
  {
    id: id(),
    referralId: ref()
      .notNull()
      .references(() => referral.id),
    personId: ref()
      .notNull()
      .references(() => person.id),
    /** The file's name as it came; shown, and never used as a path. */
    name: textColumn().notNull(),
    kind: textColumn<AttachmentKind>().notNull(),
    size: count().notNull(),
    /** SHA-256 of the content, hex: the same file is not kept twice on a case. */
    sha256: textColumn().notNull(),
    addedAt: moment().notNull(),
    addedBy: ref().notNull(),
    removedAt: moment(),
    removedBy: ref(),
    removedBecause: textColumn(),
  },
  (t) => [index('attachment_referral').on(t.referralId, t.addedAt), index('attachment_person').on(t.personId)],
);

/** The files themselves, apart, so that no list ever reads past them. */
export const attachmentContent = table('attachment_content', {
  attachmentId: id().references(() => attachment.id),
  content: bytes().notNull(),
});
