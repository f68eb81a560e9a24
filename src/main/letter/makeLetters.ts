import { fillIn } from '../../domain/letter/fillTemplate.ts';
import type { LetterKind } from '../../domain/letter/letterKind.ts';
import { possibleLetters } from '../../domain/letter/suggestLetters.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { runningGrantOf } from '../assignment/assignmentRepo.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { letterCase, type LetterMaterial, readMaterial } from './letterMaterial.ts';
import { insertLetter, type Letter, notSent } from './letterRepo.ts';
import { mergeValues } from './mergeValues.ts';
import { type Receiver, receiversOf } from './receivers.ts';
import { currentTemplate } from './template.ts';

interface Order {
  readonly referralId: string;
  readonly kind: LetterKind;
  /** Null: the receiver's own. */
  readonly language: LetterLanguage | null;
}

/**
 * Makes drafts of one kind in a case, from the template in use and what is known. Refuses with NOT_FOUND, or with
 * STEP_NOT_ALLOWED where the case has nothing to tell by such a letter.
 */
export async function makeLetters(ctx: CommandContext, { referralId, kind, language }: Order): Promise<string[]> {
  const found = await readMaterial(ctx, referralId);
  if (!possibleLetters(letterCase(ctx, found)).includes(kind))
    throw new Refusal('STEP_NOT_ALLOWED', { letter: kind, state: found.referral.state });
  const receivers = receiversOf(ctx, kind, found);
  if (receivers.length === 0) refuseBroken({ kind: 'noReceiver' });
  const ids: string[] = [];
  for (const receiver of receivers) ids.push(await makeDraft(ctx, found, kind, receiver, language));
  return ids;
}

async function makeDraft(
  ctx: CommandContext,
  found: LetterMaterial,
  kind: LetterKind,
  receiver: Receiver,
  wanted: LetterLanguage | null,
): Promise<string> {
  const row = draftRow(ctx, found, await composed(ctx, found, kind, receiver, wanted));
  await addDraft(ctx, row);
  return row.id;
}

/** The words of a new letter, from the template in use and what is known. */
export async function composed(
  ctx: Pick<CommandContext, 'db' | 'settings' | 'reference' | 'today'>,
  found: LetterMaterial,
  kind: LetterKind,
  receiver: Receiver,
  wanted: LetterLanguage | null,
): Promise<OwnPart> {
  const language = wanted ?? receiver.language;
  const template = await currentTemplate(ctx, kind, language);
  const values = mergeValues(ctx, found, { language, receiverId: receiver.id, number: 'apart' });
  return {
    kind,
    language,
    receiverId: receiver.id,
    receiver: receiver.lines(language),
    service: receiver.service,
    subject: fillIn(template.subject, values),
    body: fillIn(template.body, values),
    templateVersion: template.version,
    correctsId: null,
  };
}

type OwnPart = Pick<
  Letter,
  'kind' | 'language' | 'receiverId' | 'receiver' | 'service' | 'subject' | 'body' | 'templateVersion' | 'correctsId'
>;

/** A new draft's row in the case. */
export function draftRow(
  { now, account }: { now: string; account: { id: string } },
  { referral, person }: Pick<LetterMaterial, 'referral' | 'person'>,
  own: OwnPart,
  id: string = newId(),
): Letter {
  return {
    ...own,
    ...notSent,
    id,
    version: 1,
    referralId: referral.id,
    personId: person.id,
    state: 'draft',
    createdAt: now,
    accountId: account.id,
    updatedAt: now,
    finishedAt: null,
    finishedBy: null,
    content: null,
    hash: null,
    discardedFrom: null,
  };
}

/** Writes a new draft, with its line in the log. */
export async function addDraft({ db, audit }: CommandContext, row: Letter): Promise<void> {
  await insertLetter(db, row);
  const detail = { kind: row.kind, language: row.language };
  await audit.write({ action: 'create', entity: 'letter', entityId: row.id, personId: row.personId, detail });
}

/**
 * Drafts to everybody in the plans of these persons that the coordinator is another. Persons without a running case,
 * without a coordinator or without anybody to tell are left out.
 */
export async function tellPartners(
  ctx: CommandContext,
  personIds: readonly string[],
): Promise<{ letters: number; persons: number }> {
  let [letters, persons] = [0, 0];
  for (const personId of new Set(personIds)) {
    const referral = await runningGrantOf(ctx.db, personId);
    if (!referral) continue;
    const found = await readMaterial(ctx, referral.id);
    if (!possibleLetters(letterCase(ctx, found)).includes('changedCoordinator')) continue;
    for (const receiver of receiversOf(ctx, 'changedCoordinator', found)) {
      await makeDraft(ctx, found, 'changedCoordinator', receiver, null);
      letters += 1;
    }
    persons += 1;
    ctx.job.progress(persons, personIds.length, 'letters');
  }
  // Also where nobody was written to, the order leaves its line.
  await ctx.audit.write({ action: 'create', entity: 'letterBatch', detail: { letters, persons } });
  return { letters, persons };
}
