import type { z } from 'zod';

import type { ImprovementFrom, improvementRoutes } from '../../contract/improvement.ts';
import { yearOfEdition } from '../../domain/survey/edition.ts';
import type { QueryContext } from '../api/context.ts';
import { findComplaint } from '../complaint/complaintRepo.ts';
import { criteriaIn } from '../criterion/criteriaOfYear.ts';
import { findEdition } from '../survey/editionRepo.ts';
import { findSurvey } from '../survey/surveyRepo.ts';
import { findPanelMeeting, listPanels } from '../userPanel/panelRepo.ts';
import { findDeviation } from './deviationRepo.ts';
import { fromNowhere, type Improvement } from './improvementRepo.ts';

type ImprovementView = z.input<typeof improvementRoutes.get.output>;

/** What is stored of where an improvement comes from. */
export function idsOf(from: ImprovementFrom) {
  switch (from.kind) {
    case 'criterion':
      return { ...fromNowhere, criterionKey: from.key, criterionYear: from.year };
    case 'complaint':
      return { ...fromNowhere, complaintId: from.complaintId };
    case 'survey':
      return { ...fromNowhere, surveyEditionId: from.editionId, surveyQuestionId: from.questionId };
    case 'userPanel':
      return { ...fromNowhere, panelMeetingId: from.meetingId, panelThemeId: from.themeId };
    case 'deviation':
      return { ...fromNowhere, deviationId: from.deviationId };
    case 'free':
      return fromNowhere;
  }
}

/** Whether what it is said to come from is in the register. */
export async function isThere({ db, reference }: QueryContext, from: ImprovementFrom): Promise<boolean> {
  switch (from.kind) {
    case 'criterion':
      return (await criteriaIn(db, reference, from.year)).some(({ key }) => key === from.key);
    case 'complaint':
      return (await findComplaint(db, from.complaintId)) !== undefined;
    case 'survey':
      return (await findEdition(db, from.editionId))?.questions.some(({ id }) => id === from.questionId) ?? false;
    case 'userPanel':
      return (await findPanelMeeting(db, from.meetingId))?.themes.some(({ id }) => id === from.themeId) ?? false;
    case 'deviation':
      return (await findDeviation(db, from.deviationId)) !== undefined;
    case 'free':
      return true;
  }
}

/** Where an improvement comes from, as its page tells it. */
export async function originOf({ db, reference }: QueryContext, stored: Improvement): Promise<ImprovementView['from']> {
  const { origin, criterionKey, criterionYear, complaintId, deviationId } = stored;
  if (origin === 'criterion' && criterionYear !== null) {
    const criterion = (await criteriaIn(db, reference, criterionYear)).find(({ key }) => key === criterionKey);
    if (criterion) {
      const { number, theme, nb, nn } = criterion;
      return { kind: 'criterion', year: criterionYear, number, theme, nb, nn };
    }
  }
  // The complaint is told of by its day alone: who complained stands on its own page, where reading is logged.
  const found = complaintId === null ? undefined : await findComplaint(db, complaintId);
  if (found) return { kind: 'complaint', complaintId: found.complaint.id, receivedOn: found.complaint.receivedOn };
  const asked = await surveyQuestionOf(db, stored);
  if (asked) return asked;
  const takenUp = await panelThemeOf(db, stored);
  if (takenUp) return takenUp;
  const deviation = deviationId === null ? undefined : await findDeviation(db, deviationId);
  if (deviation) {
    const { id, occurredOn, what } = deviation;
    return { kind: 'deviation', deviationId: id, occurredOn, what };
  }
  return { kind: 'free' };
}

async function surveyQuestionOf(
  db: QueryContext['db'],
  { surveyEditionId, surveyQuestionId }: Improvement,
): Promise<Extract<ImprovementView['from'], { kind: 'survey' }> | null> {
  const edition = surveyEditionId === null ? undefined : await findEdition(db, surveyEditionId);
  const survey = edition && (await findSurvey(db, edition.surveyId));
  if (!survey) return null;
  const question = edition.questions.find(({ id }) => id === surveyQuestionId)?.text ?? '';
  const { id: surveyId, title } = survey;
  return { kind: 'survey', surveyId, editionId: edition.id, year: yearOfEdition(edition), title, question };
}

async function panelThemeOf(
  db: QueryContext['db'],
  { panelMeetingId, panelThemeId }: Improvement,
): Promise<Extract<ImprovementView['from'], { kind: 'userPanel' }> | null> {
  const meeting = panelMeetingId === null ? undefined : await findPanelMeeting(db, panelMeetingId);
  if (!meeting) return null;
  const panel = (await listPanels(db)).find(({ id }) => id === meeting.panelId)?.name ?? '';
  const theme = meeting.themes.find(({ id }) => id === panelThemeId)?.title ?? '';
  return { kind: 'userPanel', panel, heldOn: meeting.heldOn, theme };
}
