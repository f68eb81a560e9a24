import type { ModuleHandlers } from '../api/handlers.ts';
import { printSurvey } from './printSurvey.ts';
import { addEdition, changeEdition, changeSurvey, createSurvey, saveQuestions, undoEdition } from './surveyCommands.ts';
import { editionView, figuresView, overEditions, surveyList } from './surveyViews.ts';

/** Surveys among users and units, and what they showed (FOR-2016-10-28-1250 § 6 f, § 8 e; R 17). */
export const surveyHandlers: ModuleHandlers<'survey'> = {
  list: (ctx) => surveyList(ctx),
  edition: (ctx, { id }) => editionView(ctx, id),
  create: createSurvey,
  change: changeSurvey,
  addEdition,
  changeEdition,
  saveQuestions,
  undo: undoEdition,
  figures: (ctx, order) => figuresView(ctx, order),
  overEditions: (ctx, { surveyId }) => overEditions(ctx, surveyId),
  print: printSurvey,
};
