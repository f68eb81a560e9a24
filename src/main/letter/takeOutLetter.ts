import type { MadeFile } from '../../contract/document.ts';
import type { TextSize } from '../../domain/document/paper.ts';
import { mayTakeLetterStep } from '../../domain/letter/letterState.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { documentFile } from '../document/documentFile.ts';
import { readMaterial } from './letterMaterial.ts';
import { letterPaper } from './letterPaper.ts';
import { findLetter } from './letterRepo.ts';
import { refuseHeldBack } from './letterSteps.ts';
import { findLogo } from './templateRepo.ts';

interface Order {
  readonly id: string;
  readonly format: 'docx' | 'html';
  readonly textSize: TextSize;
  readonly ground: string;
}

/** A finished letter as a file, named by case and kind: no person stands in it. What is held back does not leave, nor a draft. */
export async function takeOutLetter(ctx: CommandContext, { id, format, textSize, ground }: Order): Promise<MadeFile> {
  const { db, audit, reference } = ctx;
  const letter = await findLetter(db, id);
  if (!letter) throw new Refusal('NOT_FOUND');
  const { content, kind, state, personId, language } = letter;
  if (!mayTakeLetterStep('takeOut', state) || content === null)
    throw new Refusal('STEP_NOT_ALLOWED', { step: 'takeOut', state });
  if (state === 'ready') refuseHeldBack(ctx, letter, await readMaterial(ctx, letter.referralId));
  const { logoId } = content.letterhead;
  const logo = (logoId === null ? undefined : await findLogo(db, logoId)) ?? null;
  const detail = { kind, language, format };
  await audit.write({ action: 'export', entity: 'letter', entityId: id, personId, ground, detail });
  const name = `${content.caseNumber.replaceAll(/[^\p{L}\d]+/gu, '-')}-${kind}-${language}`;
  return documentFile(letterPaper(content, textSize, logo), { name, format, fontFile: reference.fontFile });
}
