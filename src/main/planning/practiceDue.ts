import { isOpen } from '../../domain/improvement/improvement.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { PracticeTaskKind } from '../../domain/worklist/taskKind.ts';
import type { QueryContext } from '../api/context.ts';
import { bodyNames } from '../directory/bodyNames.ts';
import { agreementStore, procedureStore } from '../directory/directoryRepo.ts';
import { openImprovementsDue } from '../improvement/improvementRepo.ts';
import { rehabilitationMeasureStore, rehabilitationPlanStore } from './planningRepo.ts';

/** Something of the office's own work that is due on a day. */
export interface PracticeDue {
  readonly id: string;
  readonly version: number;
  readonly kind: PracticeTaskKind;
  readonly dueOn: Day;
  readonly title: string;
  readonly withName: string | null;
  readonly responsible: string | null;
}

/** Improvements, renewals, revisions and measures of the plan that are due up to and with a day, those that are late too. */
export async function practiceDue(ctx: Pick<QueryContext, 'db' | 'reference'>, until: Day): Promise<PracticeDue[]> {
  const { db } = ctx;
  const nameOf = await bodyNames(ctx);
  const found: (Omit<PracticeDue, 'dueOn'> & { dueOn: Day | null })[] = [
    ...(await openImprovementsDue(db, until)).map(({ id, version, title, dueOn, responsible }) => ({
      id,
      version,
      title,
      dueOn,
      responsible,
      kind: 'improvement' as const,
      withName: null,
    })),
    ...(await agreementStore.list(db)).map(({ id, version, title, renewOn, responsible, ...body }) => ({
      id,
      version,
      title,
      dueOn: renewOn,
      responsible,
      kind: 'agreement' as const,
      withName: nameOf(body.placeId ?? body.partnerId) ?? body.counterpart,
    })),
    ...(await procedureStore.list(db)).map(({ id, version, title, reviseOn, owner }) => ({
      id,
      version,
      title,
      dueOn: reviseOn,
      responsible: owner,
      kind: 'procedure' as const,
      withName: null,
    })),
    ...(await openMeasures(ctx)).map(({ id, version, title, dueOn, responsible }) => ({
      id,
      version,
      title,
      dueOn,
      responsible,
      kind: 'rehabilitationMeasure' as const,
      withName: null,
    })),
  ];
  return found.flatMap(({ dueOn, ...due }) => (dueOn !== null && dueOn <= until ? [{ ...due, dueOn }] : []));
}

/** Measures that somebody still has work with, of plans that are in their list. */
async function openMeasures({ db }: Pick<QueryContext, 'db'>) {
  const plans = new Set((await rehabilitationPlanStore.list(db)).map(({ id }) => id));
  return (await rehabilitationMeasureStore.list(db)).filter(({ planId, state }) => plans.has(planId) && isOpen(state));
}
