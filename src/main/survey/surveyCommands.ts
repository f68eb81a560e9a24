import type { surveyRoutes } from '../../contract/survey.ts';
import { usedIn } from '../../domain/survey/answer.ts';
import { brokenEditionRules, type EditionValues } from '../../domain/survey/edition.ts';
import { brokenByAnswers, brokenQuestionRules } from '../../domain/survey/questionRules.ts';
import type { CommandContext } from '../api/context.ts';
import type { Handler } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { insertEdition, type SurveyEdition, updateEdition, valuesOf } from './editionRepo.ts';
import { answersOf } from './responseRepo.ts';
import { findSurvey, insertSurvey, updateSurvey } from './surveyRepo.ts';
import { knownEdition } from './surveyViews.ts';

type Routes = typeof surveyRoutes;

export const createSurvey: Handler<Routes['create']> = async (ctx, { survey, edition }) => {
  const { db, now, account, audit } = ctx;
  const id = newId();
  await insertSurvey(db, { id, version: 1, ...survey, createdAt: now, updatedAt: now, accountId: account.id });
  await audit.write({ action: 'create', entity: 'survey', entityId: id, detail: { kind: survey.kind } });
  return { id, editionId: await holdAgain(ctx, id, { ...edition, questions: [] }) };
};

export const changeSurvey: Handler<Routes['change']> = async (ctx, { id, version, fields }) => {
  const { db, now, account, audit } = ctx;
  const stored = await findSurvey(db, id);
  if (!stored) throw new Refusal('NOT_FOUND');
  const values = { ...fields, updatedAt: now, accountId: account.id };
  if (!(await updateSurvey(db, id, version, values))) throw new Refusal('CONFLICT');
  const detail = { before: { title: stored.title, kind: stored.kind } };
  await audit.write({ action: 'change', entity: 'survey', entityId: id, detail });
  return { version: version + 1 };
};

export const addEdition: Handler<Routes['addEdition']> = async (ctx, { surveyId, fields, questionsFrom }) => {
  if (!(await findSurvey(ctx.db, surveyId))) throw new Refusal('NOT_FOUND');
  const before = questionsFrom === null ? null : await knownEdition(ctx.db, questionsFrom);
  if (before && before.surveyId !== surveyId) throw new Refusal('NOT_FOUND');
  return { id: await holdAgain(ctx, surveyId, { ...fields, questions: before?.questions ?? [] }) };
};

async function holdAgain(ctx: CommandContext, surveyId: string, values: EditionValues): Promise<string> {
  const { db, now, account, audit } = ctx;
  refuseBroken(brokenEditionRules(values));
  const id = newId();
  const times = { createdAt: now, updatedAt: now, accountId: account.id };
  await insertEdition(db, { id, version: 1, surveyId, ...values, earlier: [], ...times });
  const detail = { surveyId, questions: values.questions.length };
  await audit.write({ action: 'create', entity: 'surveyEdition', entityId: id, detail });
  return id;
}

export const changeEdition: Handler<Routes['changeEdition']> = async (ctx, { id, version, fields }) => {
  refuseBroken(brokenEditionRules(fields));
  const stored = await knownEdition(ctx.db, id);
  return saveEdition(ctx, stored, version, { ...valuesOf(stored), ...fields });
};

export const saveQuestions: Handler<Routes['saveQuestions']> = async (ctx, { id, version, questions }) => {
  const stored = await knownEdition(ctx.db, id);
  return saveEdition(ctx, stored, version, { ...valuesOf(stored), questions });
};

export const undoEdition: Handler<Routes['undo']> = async (ctx, { id, version }) => {
  const stored = await knownEdition(ctx.db, id);
  const before = stored.earlier.at(-1);
  if (!before) throw new Refusal('NOTHING_TO_UNDO');
  return saveEdition(ctx, stored, version, valuesOf(before));
};

/** Saves what is written of an edition, where it breaks no rule and takes nothing from answers that are there. */
export async function saveEdition(
  ctx: CommandContext,
  stored: SurveyEdition,
  version: number,
  values: EditionValues,
): Promise<{ version: number }> {
  const { db, now, account, audit } = ctx;
  refuseBroken(brokenQuestionRules(values.questions));
  refuseBroken(brokenByAnswers(stored.questions, values.questions, usedIn(await answersOf(db, stored.id))));
  const by = { accountId: account.id, at: now };
  if (!(await updateEdition(db, stored, version, values, by))) throw new Refusal('CONFLICT');
  const detail = { questions: values.questions.length, questionsBefore: stored.questions.length };
  await audit.write({ action: 'change', entity: 'surveyEdition', entityId: stored.id, detail });
  return { version: version + 1 };
}
