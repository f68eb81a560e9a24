import { possibleLetters, suggestedLetters } from '../../domain/letter/suggestLetters.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { oneMore, pageFrom, pageKey } from '../api/pageCursor.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { fillMeeting } from './fillMeeting.ts';
import { letterheadHandlers } from './letterheadHandlers.ts';
import { letterCase, readMaterial } from './letterMaterial.ts';
import {
  countLetters,
  letterConditions,
  letterKeyLength,
  letterKeyOf,
  letterPage,
  listedLetters,
} from './letterListRepo.ts';
import { countUnsentLetters } from './letterRepo.ts';
import { correctLetter, finishLetter, readLetter, sendLetter, undoSending, writeLetter } from './letterSteps.ts';
import { letterRows, viewLetter } from './letterView.ts';
import { makeLetters, tellPartners } from './makeLetters.ts';
import { takeOutLetter, takeOutLetters } from './takeOutLetter.ts';
import { templateHandlers } from './templateHandlers.ts';

/** Letters of cases, their templates, and the head of the paper. */
export const letterHandlers: ModuleHandlers<'letter'> = {
  async list(ctx, { filter, sort, after, limit }) {
    const { db, audit, hiddenPersons } = ctx;
    const shown = withoutHidden.letters(hiddenPersons);
    const conditions = [...shown, ...letterConditions(db, filter)];
    const key = pageKey(after, letterKeyLength);
    const found = await letterPage(db, { conditions, sort, after: key, limit: oneMore(limit) });
    const { rows, next } = pageFrom(found, limit, (row) => letterKeyOf(sort, row));
    const total = await countLetters(db, conditions);
    await audit.note({ action: 'read', entity: 'letterList', detail: { rows: rows.length, total } });
    return { rows: await letterRows(ctx, rows), next, total, all: await countLetters(db, shown) };
  },
  async countUnsent({ db, hiddenPersons }) {
    return { unsent: await countUnsentLetters(db, hiddenPersons) };
  },
  async ofCase(ctx, { referralId }) {
    const found = await readMaterial(ctx, referralId);
    await ctx.audit.read(found.person.id, 'letter');
    const listed = await listedLetters(
      ctx.db,
      found.written.map(({ id }) => id),
    );
    const facts = letterCase(ctx, found);
    return {
      letters: await letterRows(ctx, listed),
      possible: possibleLetters(facts),
      suggested: suggestedLetters(facts, ctx.today),
    };
  },
  get: (ctx, { id }) => viewLetter(ctx, id),
  make: async (ctx, order) => ({ ids: await makeLetters(ctx, order) }),
  tellPartners: (ctx, { personIds }) => tellPartners(ctx, personIds),
  async change(ctx, { receiver, subject, body, ...target }) {
    const letter = await readLetter(ctx, target, 'change');
    return writeLetter(ctx, letter, 'change', { receiver, subject, body });
  },
  fillMeeting: (ctx, order) => fillMeeting(ctx, order),
  async finish(ctx, { letters }) {
    for (const target of letters) await finishLetter(ctx, target);
    return {};
  },
  async send(ctx, { letters, ...sending }) {
    for (const target of letters) await sendLetter(ctx, target, sending);
    return {};
  },
  undoSending: (ctx, target) => undoSending(ctx, target),
  correct: (ctx, target) => correctLetter(ctx, target),
  async discard(ctx, target) {
    const letter = await readLetter(ctx, target, 'discard');
    return writeLetter(ctx, letter, 'discard', { state: 'discarded', discardedFrom: letter.state });
  },
  async restore(ctx, target) {
    const letter = await readLetter(ctx, target, 'restore');
    const state = letter.discardedFrom ?? 'draft';
    return writeLetter(ctx, letter, 'restore', { state, discardedFrom: null });
  },
  takeOut: (ctx, order) => takeOutLetter(ctx, order),
  takeOutMany: (ctx, order) => takeOutLetters(ctx, order),
  ...templateHandlers,
  ...letterheadHandlers,
};
