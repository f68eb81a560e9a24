import type { FadderEndReason } from '../../../domain/fadder/codes.ts';
import { count, day, id, index, json, moment, ref, table, textColumn } from '../columns.ts';
import { coordinator, unit } from './coordinator.ts';

/** Somebody who supervises coordinators: a coordinator too, or another employee named here. */
export const fadder = table(
  'fadder',
  {
    id: id(),
    version: count().notNull(),
    /** Name and unit are the coordinator's where there is one. */
    coordinatorId: ref().references(() => coordinator.id),
    name: textColumn(),
    unitId: ref().references(() => unit.id),
    activeFrom: day().notNull(),
    activeTo: day(),
    maxCoordinators: count().notNull(),
    phone: textColumn(),
    email: textColumn(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [index('fadder_coordinator').on(t.coordinatorId)],
);

/** When a fadder is away, from–to inclusive. One who is a coordinator is away as a coordinator too. */
export const fadderAbsence = table(
  'fadder_absence',
  {
    id: id(),
    fadderId: ref()
      .notNull()
      .references(() => fadder.id),
    fromDay: day().notNull(),
    toDay: day(),
    note: textColumn(),
  },
  (t) => [index('fadder_absence_fadder').on(t.fadderId, t.fromDay, t.toDay)],
);

/** A coordinator's fadder, from–to, both days inclusive. */
export const fadderAssignment = table(
  'fadder_assignment',
  {
    id: id(),
    version: count().notNull(),
    coordinatorId: ref()
      .notNull()
      .references(() => coordinator.id),
    fadderId: ref()
      .notNull()
      .references(() => fadder.id),
    fromDay: day().notNull(),
    toDay: day(),
    endReason: textColumn<FadderEndReason>(),
    note: textColumn(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
  },
  (t) => [
    index('fadder_assignment_coordinator').on(t.coordinatorId, t.fromDay, t.toDay, t.fadderId),
    index('fadder_assignment_fadder').on(t.fadderId, t.fromDay, t.toDay, t.coordinatorId),
    index('fadder_assignment_days').on(t.fromDay, t.toDay, t.coordinatorId, t.fadderId),
    index('fadder_assignment_import').on(t.importBatchId),
  ],
);

/** What taking a change of faddere back needs: rows made, and rows as they were. */
export interface FadderUndo {
  made: string[];
  former: { id: string; toDay: string | null; endReason: FadderEndReason | null; version: number }[];
  fadder: { id: string; activeTo: string | null; version: number } | null;
}

/** One change of faddere for one or many coordinators, which can be taken back whole. */
export const fadderChange = table('fadder_change', {
  id: id(),
  at: moment().notNull(),
  accountId: ref().notNull(),
  undo: json<FadderUndo>().notNull(),
  undoneAt: moment(),
});
