import type { Day } from '../../domain/calendar/day.ts';
import { lacksNothing } from '../../domain/letter/fillTemplate.ts';
import type { LetterContent } from '../../domain/letter/letterContent.ts';
import { type LetterStep, mayTakeLetterStep, type SendingWay } from '../../domain/letter/letterState.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { contentHash } from '../planContent/contentHash.ts';
import { findReferral } from '../referral/referralRepo.ts';
import { undoStep } from '../referral/undo.ts';
import { type LetterMaterial, readMaterial } from './letterMaterial.ts';
import { findLetter, type Letter, notSent, updateLetter } from './letterRepo.ts';
import { letterStanding } from './letterStanding.ts';
import { finalWords, signerOf } from './letterWords.ts';
import { addDraft, draftRow } from './makeLetters.ts';
import { stepOfSending } from './stepOfSending.ts';

interface Target {
  readonly id: string;
  readonly version: number;
}

/** The letter as it was read, where the step may be taken. Refuses with NOT_FOUND, CONFLICT or STEP_NOT_ALLOWED. */
export async function readLetter(ctx: CommandContext, { id, version }: Target, step: LetterStep): Promise<Letter> {
  const found = await findLetter(ctx.db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  if (found.version !== version) throw new Refusal('CONFLICT');
  if (!mayTakeLetterStep(step, found.state)) throw new Refusal('STEP_NOT_ALLOWED', { step, state: found.state });
  return found;
}

/** Writes a letter's new values, with a line in the log. Refuses with CONFLICT. */
export async function writeLetter(
  ctx: CommandContext,
  { id, version, personId }: Letter,
  step: LetterStep,
  values: Parameters<typeof updateLetter>[3],
): Promise<{ version: number }> {
  if (!(await updateLetter(ctx.db, id, version, { ...values, updatedAt: ctx.now }))) throw new Refusal('CONFLICT');
  await ctx.audit.write({ action: 'change', entity: 'letter', entityId: id, personId, detail: { step } });
  return { version: version + 1 };
}

/** Freezes a draft: its words, receiver and the office's head as they are today, and their hash. */
export async function finishLetter(ctx: CommandContext, target: Target): Promise<void> {
  const letter = await readLetter(ctx, target, 'finish');
  const found = await readMaterial(ctx, letter.referralId);
  refuseHeldBack(ctx, letter, found);
  const frozen = { ...frozenAs(ctx, letter, found), finishedAt: ctx.now, finishedBy: ctx.account.id };
  await writeLetter(ctx, letter, 'finish', { state: 'ready', ...frozen });
}

/** A letter's content as it is today, with its hash. */
export function frozenAs(
  ctx: Pick<CommandContext, 'settings' | 'reference' | 'today'> & { account: { displayName: string } },
  letter: Letter,
  found: LetterMaterial,
): { content: LetterContent; hash: string } {
  const content: LetterContent = {
    language: letter.language,
    officeName: ctx.settings.officeName,
    letterhead: ctx.settings.letterhead,
    caseNumber: found.referral.caseNumber,
    letterDay: ctx.today,
    receiver: letter.receiver,
    ...finalWords(ctx, letter, found, 'paper'),
    signer: signerOf(letter.kind, ctx.account),
  };
  return { content, hash: contentHash(content) };
}

/** Refuses with RULE what lacks something or is held back for want of consent. */
export function refuseHeldBack(ctx: CommandContext, letter: Letter, found: LetterMaterial): void {
  const { lacks, stop } = letterStanding(ctx, letter, found);
  refuseBroken({ ...(lacksNothing(lacks) ? {} : { body: 'lacks' }), ...(stop ? { consent: stop.status } : {}) });
}

/** Marks a letter as sent, and takes the step in the case that goes with it, unless the case has taken it already. */
export async function sendLetter(
  ctx: CommandContext,
  target: Target,
  { sentOn, how }: { sentOn: Day; how: SendingWay },
): Promise<void> {
  const letter = await readLetter(ctx, target, 'send');
  const found = await readMaterial(ctx, letter.referralId);
  refuseHeldBack(ctx, letter, found);
  const finishedOn = (letter.finishedAt ?? '').slice(0, 10);
  if (sentOn > ctx.today) refuseBroken({ sentOn: 'inFuture' });
  if (sentOn < finishedOn) refuseBroken({ sentOn: 'beforeFinished' });
  const sentEventId = await stepOfSending(ctx, letter, found, sentOn);
  const values = { state: 'sent', sentOn, sentBy: ctx.account.id, sentHow: how, sentEventId } as const;
  await writeLetter(ctx, letter, 'send', values);
}

/** Takes the sending back, with the step in the case; refuses with NOTHING_TO_UNDO where the case has gone on. */
export async function undoSending(ctx: CommandContext, target: Target): Promise<{ version: number }> {
  const letter = await readLetter(ctx, target, 'undoSending');
  if (letter.sentEventId === null) return writeLetter(ctx, letter, 'undoSending', notSent);
  const referral = await findReferral(ctx.db, letter.referralId);
  if (!referral) throw new Refusal('NOT_FOUND');
  // The case's own undo brings the letter back with it.
  await undoStep(ctx, { id: referral.id, version: referral.version, eventId: letter.sentEventId });
  return { version: letter.version + 1 };
}

/** A new draft with the words of a finished letter, in its place. */
export async function correctLetter(ctx: CommandContext, target: Target): Promise<{ id: string }> {
  const letter = await readLetter(ctx, target, 'correct');
  const found = await readMaterial(ctx, letter.referralId);
  const { kind, language, receiverId, receiver, service, subject, body, templateVersion } = letter;
  const own = { kind, language, receiverId, receiver, service, subject, body, templateVersion, correctsId: letter.id };
  const row = draftRow(ctx, found, own);
  await addDraft(ctx, row);
  return { id: row.id };
}
