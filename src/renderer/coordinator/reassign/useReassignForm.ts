import { z } from 'zod';

import { ApiError } from '../../api/apiError.ts';
import { useTexts } from '../../app/language.tsx';
import { useSession, useToday } from '../../app/session.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { dayField, idField } from '../../../contract/fields.ts';
import type { CoordinatorRow } from '../../../contract/coordinator.ts';
import { addDays, type Day } from '../../../domain/calendar/day.ts';
import type { AssignmentEndReason } from '../../../domain/coordinator/codes.ts';
import { useBrokenText } from '../brokenText.ts';
import type { CoordinatorView, Served } from '../servedPersons.ts';
import { resumed, type StoredDraft } from '../../form/kept/storedDraft.ts';
import { type Moves, suggestedMoves } from './suggestedMoves.ts';

/** Why a person may get another coordinator while the need goes on. */
export const moveReasons = [
  'coordinatorLeft',
  'coordinatorChanged',
  'personWishes',
  'other',
] as const satisfies readonly AssignmentEndReason[];

const schema = z.object({
  chosen: z.array(idField),
  moves: z.record(z.string(), idField.nullable()),
  fromDay: dayField,
  reason: z.enum(moveReasons),
  note: z.string().trim().max(10_000),
  tellPartners: z.boolean(),
});

interface ReassignFacts {
  coordinator: CoordinatorView;
  assignments: readonly Served[];
  others: readonly CoordinatorRow[];
  stored: StoredDraft;
}

/** The form of a bulk change of coordinator, with a suggestion for everybody from the start. */
export function useReassignForm({ coordinator, assignments, others, stored }: ReassignFacts) {
  const t = useTexts('coordinator');
  const letter = useTexts('letter');
  const today = useToday();
  const { office } = useSession();
  const brokenText = useBrokenText();
  const { activeTo, unitId } = coordinator;
  const isLeaving = activeTo !== null;
  const moves = suggestedMoves(assignments, others, { officeType: office.officeType, unitId });
  const start = {
    moves: moves as Moves,
    chosen: assignments.map(({ id }) => id).filter((id) => moves[id] !== null),
    fromDay: (isLeaving && activeTo >= today ? addDays(activeTo, 1) : today) as Day | null,
    reason: (isLeaving ? 'coordinatorLeft' : 'coordinatorChanged') as (typeof moveReasons)[number] | null,
    note: '',
    tellPartners: true,
  };
  const form = useAppForm({
    initialValues: stillServed(resumed(start, stored), start),
    schema,
    labels: {
      chosen: t('reassign.to'),
      moves: t('reassign.to'),
      fromDay: t('reassign.from'),
      reason: t('reassign.reason'),
      note: t('reassign.note'),
      tellPartners: letter('partners.tell'),
    },
    optional: ['note'],
    rules: ({ chosen, moves: to }) => ({
      chosen: chosen.length === 0 ? t('reassign.nobody') : chosen.some((id) => !to[id]) ? t('reassign.missing') : null,
    }),
    refused: (_, rule) => brokenText(rule),
  });
  // The register refuses a coordinator, who stands in the table.
  const showRefusal = (error: unknown): boolean => {
    const rule = error instanceof ApiError ? error.fields['coordinatorId'] : undefined;
    const text = brokenText(rule);
    if (text === null) return form.showRefusal(error);
    form.showErrors({ chosen: text });
    return true;
  };
  return { form: { ...form, showRefusal }, start };
}

/** A draft may be older than the list: whoever is served no longer is left out, and everybody new has a suggestion. */
function stillServed<Typed extends { moves: Moves; chosen: string[] }>(typed: Typed, start: Typed): Typed {
  const ids = Object.keys(start.moves);
  return {
    ...typed,
    moves: Object.fromEntries(ids.map((id) => [id, typed.moves[id] ?? start.moves[id] ?? null])),
    chosen: typed.chosen.filter((id) => ids.includes(id)),
  };
}
