import type { MadeFile } from '../../contract/document.ts';
import type { PaperDocument, TextSize } from '../../domain/document/paper.ts';
import { mayTakeLetterStep } from '../../domain/letter/letterState.ts';
import { textsFor } from '../../locales/texts.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { bundleFile, documentFile } from '../document/documentFile.ts';
import { readMaterial } from './letterMaterial.ts';
import { letterPaper } from './letterPaper.ts';
import { findLetter } from './letterRepo.ts';
import { refuseHeldBack } from './letterSteps.ts';
import { findLogo } from './templateRepo.ts';

interface Print {
  readonly textSize: TextSize;
  readonly ground: string;
}
type Order = Print & { readonly id: string; readonly format: 'docx' | 'html' };

/** A finished letter as a file, named by case and kind: no person stands in it. What is held back does not leave, nor a draft. */
export async function takeOutLetter(ctx: CommandContext, { id, format, ...print }: Order): Promise<MadeFile> {
  const { paper, name } = await leavingLetter(ctx, id, format, print);
  return documentFile(paper, { name, format, fontFile: ctx.reference.fontFile });
}

/**
 * Finished letters in one print, in the order given, each on its own sheets and with its own line in the log. Refuses them
 * all where one is not finished or is held back.
 */
export async function takeOutLetters(
  ctx: CommandContext,
  { ids, ...print }: Print & { readonly ids: readonly string[] },
): Promise<MadeFile> {
  const papers: PaperDocument[] = [];
  for (const id of new Set(ids)) papers.push((await leavingLetter(ctx, id, 'html', print)).paper);
  const t = textsFor(ctx.settings.letterLanguage)('letterText');
  const title = `${t('bundle')} – ${ctx.settings.officeName}`;
  return bundleFile(papers, { name: `${t('bundleFile')}-${ctx.today}`, title, fontFile: ctx.reference.fontFile });
}

/** A letter on paper that may leave, written in the log. Refuses with NOT_FOUND, STEP_NOT_ALLOWED or RULE. */
async function leavingLetter(ctx: CommandContext, id: string, format: 'docx' | 'html', { textSize, ground }: Print) {
  const { db, audit } = ctx;
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
  return { paper: letterPaper(content, textSize, logo), name };
}
