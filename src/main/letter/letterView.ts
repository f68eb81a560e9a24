import type { LetterRow } from '../../contract/letter.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { LetterContent } from '../../domain/letter/letterContent.ts';
import { letterRules } from '../../domain/letter/letterKind.ts';
import { maskNationalId } from '../../domain/person/nationalId.ts';
import { mayTake } from '../../domain/referral/state.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { contentHash } from '../planContent/contentHash.ts';
import { listEvents } from '../referral/eventRepo.ts';
import { type LetterMaterial, readMaterial } from './letterMaterial.ts';
import { type ListedLetter, listedLetters } from './letterListRepo.ts';
import { findLetter, type Letter } from './letterRepo.ts';
import { sheetOf } from './letterSheet.ts';
import { letterStanding } from './letterStanding.ts';
import { draftWords, finalWords, signerOf } from './letterWords.ts';

const dayOf = (moment: string | null): string | null => moment && moment.slice(0, 10);

/** A letter as a line of a list, with what keeps it from leaving. */
function letterRow(
  ctx: QueryContext,
  { letter, person, caseNumber }: ListedLetter,
  found: LetterMaterial,
  nameOf: (id: string | null) => string,
): LetterRow {
  const { id, version, kind, state, referralId, receiver, sentOn } = letter;
  const { lacks, stop } = letterStanding(ctx, letter, found);
  return {
    id,
    version,
    kind,
    state,
    referralId,
    caseNumber,
    person,
    receiver: receiver[0] ?? '',
    createdOn: letter.createdAt.slice(0, 10),
    finishedOn: dayOf(letter.finishedAt),
    sentOn,
    by: nameOf(letter.accountId),
    lacks: [...lacks.fields, ...lacks.unknown],
    stop,
  };
}

/** Letters as lines. Each case is read once. */
export async function letterRows(ctx: QueryContext, listed: readonly ListedLetter[]): Promise<LetterRow[]> {
  const names = await accountNames(ctx.db);
  const cases = new Map<string, LetterMaterial>();
  const rows: LetterRow[] = [];
  for (const one of listed) {
    const { referralId } = one.letter;
    const found = cases.get(referralId) ?? (await readMaterial(ctx, referralId));
    cases.set(referralId, found);
    rows.push(letterRow(ctx, one, found, (id) => (id === null ? '' : (names.get(id) ?? ''))));
  }
  return rows;
}

/** One letter as it stands on paper and what may be done with it. Leaves an audit line. */
export async function viewLetter(ctx: QueryContext, id: string) {
  const { db } = ctx;
  const [listed] = await listedLetters(db, [id]);
  if (!listed) throw new Refusal('NOT_FOUND');
  const { letter } = listed;
  await ctx.audit.read(letter.personId, 'letter');
  const found = await readMaterial(ctx, letter.referralId);
  const names = await accountNames(db);
  const nameOf = (accountId: string | null) => (accountId === null ? null : (names.get(accountId) ?? ''));
  const corrects = letter.correctsId === null ? undefined : await findLetter(db, letter.correctsId);
  return {
    ...letterRow(ctx, listed, found, (accountId) => nameOf(accountId) ?? ''),
    sheet: await sheetOf(db, masked(contentOf(ctx, letter, found), found)),
    receiverKind: letterRules[letter.kind].receiver,
    draft: draftWords(ctx, letter, found),
    unknownWords: [...letterStanding(ctx, letter, found).lacks.unknown],
    finishedBy: nameOf(letter.finishedBy),
    sentBy: nameOf(letter.sentBy),
    sentHow: letter.sentHow,
    isIntact: letter.content === null ? null : contentHash(letter.content) === letter.hash,
    hash: letter.hash,
    answer: letter.kind === 'feedbackForm' ? await answerTo(ctx, letter, found) : null,
    corrects: corrects ? { id: corrects.id, createdOn: corrects.createdAt.slice(0, 10) } : null,
    onSent: letterRules[letter.kind].onSent,
  };
}

/** When a form that was sent was answered, or whether the answer can be registered now. */
async function answerTo(
  { db, settings }: QueryContext,
  { id, state }: Letter,
  { referral }: LetterMaterial,
): Promise<{ onDay: Day | null; canRegister: boolean }> {
  const events = await listEvents(db, referral.id);
  const told = events.findLast(({ facts, undoneAt }) => facts?.formId === id && undoneAt === null);
  const canRegister = state === 'sent' && mayTake('registerMunicipalityAnswer', referral.state, settings.officeType);
  return { onDay: told?.onDay ?? null, canRegister };
}

/** The frozen content; a draft as it would be today. */
function contentOf(ctx: QueryContext, letter: Letter, found: LetterMaterial): LetterContent {
  if (letter.content !== null) return letter.content;
  const { settings, today, account } = ctx;
  return {
    language: letter.language,
    officeName: settings.officeName,
    letterhead: settings.letterhead,
    caseNumber: found.referral.caseNumber,
    letterDay: today,
    receiver: letter.receiver,
    ...finalWords(ctx, letter, found, 'screen'),
    signer: signerOf(letter.kind, account),
  };
}

/** On the screen the number stays masked, also where it stands whole on the paper. */
function masked(content: LetterContent, { person: { nationalId } }: LetterMaterial): LetterContent {
  if (nationalId === null) return content;
  const hide = (text: string) => text.replaceAll(nationalId, maskNationalId(nationalId));
  return { ...content, subject: hide(content.subject), body: hide(content.body) };
}
