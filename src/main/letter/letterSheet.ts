import type { LetterSheetData } from '../../contract/letter.ts';
import type { LetterContent } from '../../domain/letter/letterContent.ts';
import type { ReadDb } from '../db/database.ts';
import type { StoredLogo } from './templateRepo.ts';
import { findLogo } from './templateRepo.ts';

/** A picture as an address that needs no network. */
export const logoAddress = ({ mimeType, content }: StoredLogo): string =>
  `data:${mimeType};base64,${content.toString('base64')}`;

/** A letter as it is shown, with the picture of its head. */
export async function sheetOf(db: ReadDb, content: LetterContent): Promise<LetterSheetData> {
  const { logoId } = content.letterhead;
  const logo = logoId === null ? undefined : await findLogo(db, logoId);
  return { ...content, receiver: [...content.receiver], logo: logo ? logoAddress(logo) : null };
}
