import type { z } from 'zod';

import type { ImprovementRow, improvementRoutes } from '../../contract/improvement.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { isOverdue } from '../../domain/improvement/improvement.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { originOf } from './improvementOrigin.ts';
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
