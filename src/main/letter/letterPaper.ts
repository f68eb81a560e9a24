import type { PaperDocument, TextSize } from '../../domain/document/paper.ts';
import type { LetterContent } from '../../domain/letter/letterContent.ts';
import { formatsFor } from '../../locales/formats.ts';
import { textsFor } from '../../locales/texts.ts';
import type { StoredLogo } from './templateRepo.ts';

/** A letter on paper: the office's head, the receiver as an envelope's window shows it, the text, who signs. */
export function letterPaper(content: LetterContent, textSize: TextSize, logo: StoredLogo | null): PaperDocument {
  const { language, letterhead, letterDay, caseNumber, officeName, subject, body, signer, receiver } = content;
  const t = textsFor(language)('letterText');
  const unitName = textsFor(language)('document')('unit');
  const { addressLine, postalLine, phone, email, web } = letterhead;
  return {
    language,
    // In the file's properties and on each sheet: the case's number, never a name.
    title: t('title', { caseNumber }),
    heading: subject,
    officeName,
    unitName,
    madeOn: letterDay,
    remark: null,
    hasContents: false,
    textSize,
    head: {
      logo: logo && { mimeType: logo.mimeType, base64: logo.content.toString('base64') },
      receiver,
      facts: [
        { label: t('date'), text: formatsFor(language).day(letterDay) },
        { label: t('ourReference'), text: caseNumber },
      ],
      note: t('exempt'),
      foot: [addressLine, postalLine, phone, email, web].filter((line) => line !== '').join(' · '),
    },
    parts: [
      {
        id: 'text',
        number: null,
        title: '',
        blocks: [
          { kind: 'comment', label: '', text: body },
          ...(signer === null ? [] : [{ kind: 'closing' as const, lines: [t('regards'), '', signer, unitName] }]),
        ],
      },
    ],
  };
}
