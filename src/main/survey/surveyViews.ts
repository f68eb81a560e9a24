import type { z } from 'zod';

import type { SurveyRow, surveyRoutes } from '../../contract/survey.ts';
import { type Answers, usedIn } from '../../domain/survey/answer.ts';
import { distributionOf, groupsBy } from '../../domain/survey/distribution.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import type { ReadDb } from '../db/database.ts';
import { improvementsByQuestion } from '../improvement/improvementRepo.ts';
import { editionsOf, findEdition, listEditions, type SurveyEdition, valuesOf } from './editionRepo.ts';
import { answersOf, responseCounts } from './responseRepo.ts';
import { listSurveys, type Survey } from './surveyRepo.ts';

type Output<R extends keyof typeof surveyRoutes> = z.input<(typeof surveyRoutes)[R]['output']>;

/** Every survey with its editions, the last held first. */
export async function surveyList({ db }: QueryContext): Promise<SurveyRow[]> {
  const editions = Map.groupBy(await listEditions(db), ({ surveyId }) => surveyId);
  const counts = await responseCounts(db);
  return (await listSurveys(db))
    .map((survey) => surveyRow(survey, editions.get(survey.id) ?? [], counts))
    .toSorted((one, other) => lastHeld(other).localeCompare(lastHeld(one)));
}

const lastHeld = ({ editions }: SurveyRow): string => editions[0]?.heldFrom ?? '';

function surveyRow(
  { id, version, title, kind, about }: Survey,
  editions: readonly SurveyEdition[],
  counts: ReadonlyMap<string, number>,
): SurveyRow {
  return {
    id,
    version,
    title,
    kind,
    about,
    editions: editions.map(({ id: editionId, heldFrom, heldTo, invited }) => ({
      id: editionId,
      heldFrom,
      heldTo,
      invited,
      responses: counts.get(editionId) ?? 0,
    })),
  };
}

/** An edition that is there. Refuses with NOT_FOUND. */
export async function knownEdition(db: ReadDb, id: string): Promise<SurveyEdition> {
  const edition = await findEdition(db, id);
  if (!edition) throw new Refusal('NOT_FOUND');
  return edition;
}

export async function editionView(ctx: QueryContext, id: string): Promise<Output<'edition'>> {
  const edition = await knownEdition(ctx.db, id);
  const survey = (await surveyList(ctx)).find((row) => row.id === edition.surveyId);
  if (!survey) throw new Refusal('NOT_FOUND');
  const answers = await answersOf(ctx.db, id);
  return {
    ...valuesOf(edition),
    id,
    version: edition.version,
    survey,
    questions: edition.questions,
    responses: answers.length,
    used: [...usedIn(answers)],
    canUndo: edition.earlier.length > 0,
  };
}

/** How every question was answered, by all and by the groups of a single choice. */
export async function figuresView(
  { db }: QueryContext,
  { editionId, groupBy }: { editionId: string; groupBy: string | null },
): Promise<Output<'figures'>> {
  const { questions } = await knownEdition(db, editionId);
  const all = await answersOf(db, editionId);
  const grouping = questions.find(({ id }) => id === groupBy);
  const distributions = (among: readonly Answers[]) =>
    questions.map((question) => distributionOf(question, questions, among));
  return {
    respondents: all.length,
    distributions: distributions(all),
    groups: (grouping ? groupsBy(grouping, all) : []).map(({ optionId, responses }) => ({
      optionId,
      respondents: responses.length,
      distributions: distributions(responses),
    })),
    improvements: [...(await improvementsByQuestion(db, editionId))].flatMap(([questionId, made]) =>
      made.map(({ id, title, dueOn, state }) => ({ questionId, id, title, dueOn, state })),
    ),
  };
}

/** The questions of a survey in each of its editions, the oldest first. */
export async function overEditions({ db }: QueryContext, surveyId: string): Promise<Output<'overEditions'>> {
  const editions: Output<'overEditions'> = [];
  for (const { id, heldFrom, heldTo, questions } of await editionsOf(db, surveyId)) {
    const answers = await answersOf(db, id);
    editions.push({
      editionId: id,
      heldFrom,
      heldTo,
      questions,
      distributions: questions.map((question) => distributionOf(question, questions, answers)),
    });
  }
  return editions;
}
