import type { z } from 'zod';

import type { ImprovementRow, improvementRoutes } from '../../contract/improvement.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { isOverdue } from '../../domain/improvement/improvement.ts';
import { yearOfEdition } from '../../domain/survey/edition.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { findComplaint } from '../complaint/complaintRepo.ts';
import { criteriaIn } from '../criterion/criteriaOfYear.ts';
import { findEdition } from '../survey/editionRepo.ts';
import { findSurvey } from '../survey/surveyRepo.ts';
import { findDeviation } from './deviationRepo.ts';
import { findImprovement, type Improvement, improvementEvents } from './improvementRepo.ts';
import { readIndicator } from './readIndicator.ts';

type ImprovementView = z.input<typeof improvementRoutes.get.output>;

/** An improvement as lists show it. */
export function rowOf(stored: Improvement, today: Day): ImprovementRow {
  const { id, version, origin, title, description, responsible, dueOn, indicatorId, effect } = stored;
  const { state, startedOn, endedOn } = stored;
  const fields = { title, description, responsible, dueOn, indicatorId, effect };
  return { id, version, origin, ...fields, state, startedOn, endedOn, isOverdue: isOverdue(stored, today) };
}

/** One improvement with where it comes from, its story and what its indicator did. */
export async function improvementView(ctx: QueryContext, id: string): Promise<ImprovementView> {
  const { db, today } = ctx;
  const stored = await findImprovement(db, id);
  if (!stored) throw new Refusal('NOT_FOUND');
  const events = await improvementEvents(db, id);
  const names = await accountNames(db);
  const { indicatorId, startedOn, endedOn } = stored;
  return {
    ...rowOf(stored, today),
    from: await originOf(ctx, stored),
    events: events.map(({ id: eventId, kind, state, onDay, note, createdAt, accountId }) => ({
      id: eventId,
      kind,
      state,
      onDay,
      note,
      at: createdAt,
      by: names.get(accountId) ?? '',
    })),
    canUndo: (events.at(-1)?.before ?? null) !== null,
    indicator: indicatorId && {
      start: await readIndicator(db, indicatorId, startedOn, today),
      now: await readIndicator(db, indicatorId, endedOn ?? today, today),
    },
  };
}

async function originOf({ db, reference }: QueryContext, stored: Improvement): Promise<ImprovementView['from']> {
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
