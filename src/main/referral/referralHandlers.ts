import { previewDeadlines } from '../../domain/deadline/previewDeadlines.ts';
import { findAccount } from '../account/accountRepo.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { oneMore, pageFrom, pageKey } from '../api/pageCursor.ts';
import { Refusal } from '../api/refusal.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { sentFormOf } from '../letter/letterRepo.ts';
import { findPerson } from '../person/personRepo.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { besideCase, type Step } from './besideCase.ts';
import { viewCase } from './caseView.ts';
import { readCase, takeStep, type StepToTake } from './caseSteps.ts';
import { endWithCase } from './closing.ts';
import { correctReferral } from './correct.ts';
import { decideCase } from './decide.ts';
import { municipalityNotified, municipalityReminded } from './municipalitySteps.ts';
import { pauseCase, pausesEnded, resumeCase } from './pausing.ts';
import { printCase } from './printCase.ts';
import { shownRows } from './listedReferrals.ts';
import { addToCase, receiveReferral } from './receive.ts';
import { referralConditions } from './referralFilterSql.ts';
import {
  countReferrals,
  keyLength,
  keyOf,
  referralPlaces,
  referralRows,
  referralsOfPerson,
} from './referralListRepo.ts';
import { casesOf, setResponsible } from './referralRepo.ts';
import { undoStep } from './undo.ts';

const take = (ctx: CommandContext, { id, ...input }: Step, step: Omit<StepToTake, keyof Step | 'referralId'>) =>
  takeStep(ctx, { referralId: id, version: input.version, onDay: input.onDay, note: input.note, ...step });

/** Meldinger and their cases. */
export const referralHandlers: ModuleHandlers<'referral'> = {
  receive: (ctx, input) => receiveReferral(ctx, input),
  addToCase: (ctx, input) => addToCase(ctx, input),
  correct: (ctx, input) => correctReferral(ctx, input),
  async previewDeadlines({ db, settings }, { receivedOn, need }) {
    return previewDeadlines(await listDeadlineRules(db), { receivedOn, need, officeType: settings.officeType });
  },
  async get(ctx, { id }) {
    const found = await viewCase(ctx, id);
    await ctx.audit.read(found.personId, 'referral');
    return found;
  },
  print: (ctx, input) => printCase(ctx, input),
  async ofPerson({ db, audit, today }, { personId }) {
    const person = await findPerson(db, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    const rows = await referralsOfPerson(db, person.id);
    await audit.read(person.id, 'referralList');
    return shownRows({ db, today }, rows);
  },
  async list({ db, audit, today, hiddenPersons }, { filter, sort, descending, after, limit }) {
    const shown = withoutHidden.referrals(hiddenPersons);
    const conditions = [...shown, ...referralConditions(db, filter, today)];
    const found = await referralPlaces(db, {
      conditions,
      sort,
      descending,
      after: pageKey(after, keyLength(sort)),
      limit: oneMore(limit),
    });
    const { rows: places, next } = pageFrom(found, limit, (place) => keyOf(sort, place));
    const rows = await referralRows(
      db,
      places.map((place) => place.id),
    );
    const total = await countReferrals(db, conditions);
    const all = await countReferrals(db, shown);
    await audit.note({ action: 'read', entity: 'referralList', detail: { rows: rows.length, total } });
    return { rows: await shownRows({ db, today }, rows), next, total, all };
  },

  askForInformation: (ctx, input) =>
    take(ctx, input, {
      step: 'askForInformation',
      changes: { missing: input.missing },
      facts: { missing: input.missing },
    }),
  startAssessment: (ctx, input) => take(ctx, input, { step: 'startAssessment', changes: { missing: null } }),
  pause: (ctx, input) => pauseCase(ctx, input),
  resume: (ctx, input) => resumeCase(ctx, input),
  sendPreliminaryAnswer: (ctx, input) =>
    besideCase(ctx, input, 'preliminaryAnswer', { preliminaryAnswerOn: input.onDay }),
  decide: (ctx, input) => decideCase(ctx, input),
  followUp: (ctx, input) => take(ctx, input, { step: 'followUp' }),
  sendFeedback: (ctx, input) => besideCase(ctx, input, 'feedback', { feedbackSentOn: input.onDay }),
  async close(ctx, input) {
    const found = await readCase(ctx, input.id, input.version);
    const undo = await endWithCase(ctx, found, input.onDay, input.reason);
    return take(ctx, input, {
      step: 'close',
      changes: { closedOn: input.onDay, closeReason: input.reason, ...pausesEnded(found, input.onDay) },
      facts: { reason: input.reason },
      undo,
    });
  },
  reopen: (ctx, input) => take(ctx, input, { step: 'reopen', changes: { closedOn: null, closeReason: null } }),
  addNote: (ctx, input) => besideCase(ctx, input, 'note', {}),
  async setResponsible({ db, audit }, { ids, accountId }) {
    if (accountId !== null && !(await findAccount(db, accountId))?.isActive) throw new Refusal('NOT_FOUND');
    for (const { id, personId } of await casesOf(db, ids)) {
      await audit.write({
        action: 'change',
        entity: 'referral',
        entityId: id,
        personId,
        detail: { fields: ['responsible'] },
      });
    }
    const changed = await setResponsible(db, ids, accountId);
    if (changed === 0) throw new Refusal('NOT_FOUND');
    return { changed };
  },

  assess: (ctx, input) => take(ctx, input, { step: 'assess', changes: { missing: null } }),
  notifyMunicipality: (ctx, { id, version, onDay, note, municipalityNumber }) =>
    takeStep(ctx, municipalityNotified({ id, version, onDay, note, municipalityNumber })),
  remindMunicipality: (ctx, { id, version, onDay, note }) =>
    takeStep(ctx, municipalityReminded({ id, version, onDay, note })),
  registerMunicipalityAnswer: async (ctx, input) =>
    take(ctx, input, {
      // The form it most likely came on, so that the one leads to the other.
      facts: { formId: await sentFormOf(ctx.db, input.id) },
      step: 'registerMunicipalityAnswer',
      changes: { municipalityAnsweredOn: input.onDay, municipalityCoordinator: input.coordinatorName },
    }),

  undo: (ctx, input) => undoStep(ctx, input),
};
