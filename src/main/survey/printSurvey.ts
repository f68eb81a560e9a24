import type { surveyRoutes } from '../../contract/survey.ts';
import { yearOfEdition } from '../../domain/survey/edition.ts';
import { PrintedSurvey } from '../../domain/survey/printedSurvey.ts';
import type { Handler } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { documentFile } from '../document/documentFile.ts';
import { answersOf } from './responseRepo.ts';
import { surveyPaper } from './surveyPaper.ts';
import { findSurvey } from './surveyRepo.ts';
import { knownEdition } from './surveyViews.ts';

/** An edition's figures as a file, small numbers hidden in all of them at once; what people wrote stays in the register. */
export const printSurvey: Handler<(typeof surveyRoutes)['print']> = async (ctx, order) => {
  const { db, settings, reference, today, audit } = ctx;
  const { editionId, groupBy, language, format, ground } = order;
  const edition = await knownEdition(db, editionId);
  const survey = await findSurvey(db, edition.surveyId);
  if (!survey) throw new Refusal('NOT_FOUND');
  const grouping = edition.questions.find(({ id }) => id === groupBy) ?? null;
  const answers = await answersOf(db, editionId);
  const paper = surveyPaper({
    survey,
    edition,
    figures: new PrintedSurvey(edition.questions, answers, settings.suppressBelow, grouping),
    grouping,
    threshold: settings.suppressBelow,
    language,
    officeName: settings.officeName,
    today,
  });
  const detail = { language, format, groupBy };
  await audit.write({ action: 'export', entity: 'survey', entityId: editionId, ground, detail });
  const name = `undersokelse-${yearOfEdition(edition)}-${language}`;
  return documentFile(paper, { name, format, fontFile: reference.fontFile });
};
