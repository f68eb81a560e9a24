import type { ReferralFields } from '../../contract/referral.ts';
import { brokenReferralRules } from '../../domain/referral/referralRules.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { refreshDeadlines } from '../deadline/refreshDeadlines.ts';
import { removeDraft } from '../draft/draftRepo.ts';
import { findPerson } from '../person/personRepo.ts';
import { writeSearchWords } from '../person/searchWordRepo.ts';
import { changeCase, readCase } from './caseSteps.ts';
import { appendEvent } from './eventRepo.ts';
import { highestCaseNumber, insertReferral, type Referral } from './referralRepo.ts';

interface Received {
  personId: string;
  fields: ReferralFields;
  draftId: string | null;
}

/**
 * Registers a melding and opens its case, numbered in the year it was received, with whoever registers it as responsible
 * until another takes it. The draft it was typed in is thrown away in the same transaction.
 */
export async function receiveReferral(ctx: CommandContext, { personId, fields, draftId }: Received) {
  const { db, account, now, today } = ctx;
  const person = await findPerson(db, personId);
  if (!person) throw new Refusal('NOT_FOUND');
  refuseBroken(brokenReferralRules(fields, { today }));
  const year = fields.receivedOn.slice(0, 4);
  const row: Referral = {
    ...newCase,
    ...fields,
    id: newId(),
    caseNumber: `${year}/${(await highestCaseNumber(db, year)) + 1}`,
    personId: person.id,
    municipalityNumber: person.municipalityNumber,
    area: person.area,
    responsibleAccountId: account.id,
    createdAt: now,
    updatedAt: now,
  };
  await insertReferral(db, row);
  await appendEvent(db, {
    referralId: row.id,
    step: 'register',
    onDay: fields.receivedOn,
    at: now,
    accountId: account.id,
    fromState: null,
    toState: row.state,
    note: null,
    facts: { referrerType: fields.referrerType, need: fields.need },
    before: null,
  });
  await writeSearchWords(db, person.id);
  await refreshDeadlines(ctx, row.id);
  if (draftId !== null) await removeDraft(db, account.id, draftId);
  await ctx.audit.write({ action: 'create', entity: 'referral', entityId: row.id, personId: person.id });
  return { id: row.id, caseNumber: row.caseNumber };
}

/** A case as it begins: everything that only later steps fill in. */
const newCase = {
  version: 1,
  state: 'received',
  missing: null,
  pauses: null,
  tickNotes: null,
  outcome: null,
  decidedOn: null,
  forwardedTo: null,
  preliminaryAnswerOn: null,
  feedbackSentOn: null,
  municipalityNotifiedOn: null,
  municipalityRemindedOn: null,
  municipalityAnsweredOn: null,
  municipalityCoordinator: null,
  closedOn: null,
  closeReason: null,
  importBatchId: null,
} as const;

/** One more melding about somebody whose case is at work: kept in the case's history, with what it said. */
export async function addToCase(
  ctx: CommandContext,
  input: {
    id: string;
    version: number;
    onDay: string;
    note: string | null;
    fields: ReferralFields;
    draftId: string | null;
  },
) {
  const found = await readCase(ctx, input.id, input.version);
  if (found.state === 'closed') throw new Refusal('STEP_NOT_ALLOWED', { step: 'note', state: found.state });
  const { fields } = input;
  refuseBroken(brokenReferralRules(fields, { today: ctx.today }));
  if (input.draftId !== null) await removeDraft(ctx.db, ctx.account.id, input.draftId);
  return changeCase(ctx, found, 'note', {
    onDay: input.onDay,
    note: input.note ?? fields.reason,
    facts: {
      added: 'referral',
      sentOn: fields.sentOn,
      receivedOn: fields.receivedOn,
      channel: fields.channel,
      referrerType: fields.referrerType,
      referrerName: fields.referrerName,
      need: fields.need,
      reason: fields.reason,
    },
  });
}
