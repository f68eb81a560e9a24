import type { MadeFile } from '../../contract/document.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import { type PrivacyDocument, privacySections } from '../../domain/privacy/privacyDocument.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { sectionWords } from '../../locales/privacyWords.ts';
import { textsFor } from '../../locales/texts.ts';
import { paperHead } from '../document/paperHead.ts';
import type { CommandContext } from '../api/context.ts';
import { documentFile } from '../document/documentFile.ts';
import { readPrivacyDocument } from './privacyDocuments.ts';

interface Order {
  document: PrivacyDocument;
  language: LetterLanguage;
  format: 'docx' | 'html';
  /** Why it is taken out. */
  ground: string;
}

/** The office's record of processing or assessment of consequences on paper: its own words, and the product's where it has written none. */
export async function printPrivacyDocument(ctx: CommandContext, order: Order): Promise<MadeFile> {
  const { document, language, format, ground } = order;
  const { sections } = await readPrivacyDocument(ctx.db, document);
  const own = new Map(sections.map(({ section, text }) => [section, text]));
  await ctx.audit.write({ action: 'export', entity: document, ground, detail: { language, format } });
  const t = textsFor(language)('privacyText');
  const paper: PaperDocument = {
    ...paperHead({ language, title: t(`${document}.title`), officeName: ctx.settings.officeName, madeOn: ctx.today }),
    parts: privacySections[document].map((section) => {
      const { title, standard } = sectionWords(document, section, language);
      const text = own.get(section) || standard;
      return {
        id: section,
        number: null,
        title,
        blocks: text.split('\n').map((line) => ({ kind: 'paragraph' as const, runs: [{ text: line }] })),
      };
    }),
  };
  return documentFile(paper, {
    name: `${t(`${document}.file`)}-${language}`,
    format,
    fontFile: ctx.reference.fontFile,
  });
}
