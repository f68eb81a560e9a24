import type { z } from 'zod';

import type { privacyRoutes } from '../../contract/privacy.ts';
import { type PrivacyDocument, privacySections } from '../../domain/privacy/privacyDocument.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import type { ReadDb } from '../db/database.ts';
import { insertPrivacyText, privacyTexts, updatePrivacyText } from './privacyTextRepo.ts';

/** Every section of a document in its order, with the office's words where it has written any. */
export async function readPrivacyDocument(
  db: ReadDb,
  document: PrivacyDocument,
): Promise<z.output<typeof privacyRoutes.document.output>> {
  const written = new Map((await privacyTexts(db, document)).map((row) => [row.section, row]));
  return {
    sections: privacySections[document].map((section) => {
      const row = written.get(section);
      return { section, version: row?.version ?? 0, text: row?.text ?? null };
    }),
  };
}

/** Writes a section. Refuses with RULE for a section that is not the document's, and CONFLICT. */
export async function writePrivacyDocument(
  { db, account, audit, now }: CommandContext,
  order: z.output<typeof privacyRoutes.writeDocument.input>,
): Promise<{ version: number }> {
  const { document, section, version } = order;
  if (!(privacySections[document] as readonly string[]).includes(section)) refuseBroken({ section: 'unknown' });
  const text = order.text ?? '';
  const changed = { text, updatedAt: now, accountId: account.id };
  if (version === 0) {
    if ((await privacyTexts(db, document)).some((row) => row.section === section)) throw new Refusal('CONFLICT');
    await insertPrivacyText(db, { id: newId(), version: 1, document, section, ...changed });
  } else if (!(await updatePrivacyText(db, { document, section, version }, changed))) {
    throw new Refusal('CONFLICT');
  }
  await audit.write({ action: 'change', entity: 'privacyText', detail: { document, section } });
  return { version: version + 1 };
}
