import { answersAsked, type Answers, brokenAnswers } from '../../domain/survey/answer.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { importExport, openExport, tryExport, undoExport } from './exportImport.ts';
import { readTexts } from './freeTexts.ts';
import {
  findResponse,
  insertResponses,
  nextNumber,
  responseCounts,
  responsesBelow,
  type SurveyResponse,
  updateResponse,
} from './responseRepo.ts';
import { knownEdition } from './surveyViews.ts';

/** What respondents answered: typed in one after the other, or taken in from a form tool. */
export const surveyResponseHandlers: ModuleHandlers<'surveyResponse'> = {
  async list({ db }, { editionId, after, limit }) {
    const found = await responsesBelow(db, editionId, after === null ? null : Number(after), limit + 1);
    const rows = found.slice(0, limit);
    const total = (await responseCounts(db)).get(editionId) ?? 0;
    return {
      rows: rows.map((row) => ({
        id: row.id,
        version: row.version,
        number: row.number,
        answers: row.answers,
        unread: row.unread,
        isImported: row.importId !== null,
        at: row.createdAt,
      })),
      next: found.length > limit ? String(rows.at(-1)?.number ?? '') : null,
      total,
      all: total,
    };
  },
  async register(ctx, { editionId, answers }) {
    const { db, now, account, audit } = ctx;
    const kept = await checked(ctx, editionId, answers);
    const row = { id: newId(), number: await nextNumber(db, editionId) };
    const times = { createdAt: now, updatedAt: now, accountId: account.id };
    const beside = { version: 1, unread: [], importId: null, removedAt: null, earlier: [] };
    insertResponses(db, [{ ...row, ...beside, editionId, answers: kept, ...times }]);
    await audit.write({ action: 'create', entity: 'surveyResponse', entityId: row.id, detail: { editionId } });
    return row;
  },
  async change(ctx, { id, version, answers }) {
    const stored = await known(ctx, id);
    const kept = await checked(ctx, stored.editionId, answers);
    const before = { answers: stored.answers, at: stored.updatedAt, accountId: stored.accountId };
    return save(ctx, stored, version, { answers: kept, earlier: [...stored.earlier, before] });
  },
  async remove(ctx, { id, version }) {
    return save(ctx, await known(ctx, id), version, { removedAt: ctx.now });
  },
  async restore(ctx, { id, version }) {
    return save(ctx, await known(ctx, id), version, { removedAt: null });
  },
  texts: (ctx, order) => readTexts(ctx, order),
  openFile: (ctx, order) => openExport(ctx, order),
  trial: (ctx, order) => tryExport(ctx, order),
  importFile: (ctx, order) => importExport(ctx, order),
  undoImport: (ctx, order) => undoExport(ctx, order),
};

async function known({ db }: CommandContext, id: string): Promise<SurveyResponse> {
  const stored = await findResponse(db, id);
  if (!stored) throw new Refusal('NOT_FOUND');
  return stored;
}

/** The answers as they are kept. Refuses what is no answer to its question, and a form with nothing in it. */
async function checked({ db }: CommandContext, editionId: string, answers: Answers): Promise<Answers> {
  const { questions } = await knownEdition(db, editionId);
  refuseBroken(brokenAnswers(questions, answers));
  const kept = answersAsked(questions, answers);
  if (Object.keys(kept).length === 0) refuseBroken({ answers: 'nothing' });
  return kept;
}

async function save(
  { db, now, account, audit }: CommandContext,
  { id, editionId }: SurveyResponse,
  version: number,
  values: Partial<Pick<SurveyResponse, 'answers' | 'removedAt' | 'earlier'>>,
): Promise<{ version: number }> {
  const by = { updatedAt: now, accountId: account.id };
  if (!(await updateResponse(db, id, version, { ...values, ...by }))) throw new Refusal('CONFLICT');
  const detail = { editionId, changed: Object.keys(values).filter((key) => key !== 'earlier') };
  await audit.write({ action: 'change', entity: 'surveyResponse', entityId: id, detail });
  return { version: version + 1 };
}
