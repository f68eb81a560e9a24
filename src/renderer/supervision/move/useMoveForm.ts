import { z } from 'zod';

import { ApiError } from '../../api/apiError.ts';
import { useTexts } from '../../app/language.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { resumed, type StoredDraft } from '../../form/kept/storedDraft.ts';
import { dayField, idField } from '../../../contract/fields.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { type FadderEndReason, fadderEndReasons } from '../../../domain/fadder/codes.ts';
import { useBrokenText } from '../supervisionWords.ts';
import { type Moves, stillMoving, type Suggested } from './moves.ts';

const schema = z.object({
  chosen: z.array(idField),
  moves: z.record(z.string(), idField.nullable()),
  fromDay: dayField,
  leaves: z.boolean(),
  reason: z.enum(fadderEndReasons).nullable(),
  note: z.string().trim().max(10_000),
});

interface MoveFormFacts {
  suggestion: Suggested;
  fromDay: Day;
  /** Null where nobody is taken from another: then no reason is asked for. */
  reason: FadderEndReason | null;
  stored: StoredDraft;
}

/** The form of giving coordinators faddere: everybody is chosen with a suggestion from the start. */
export function useMoveForm({ suggestion, fromDay, reason, stored }: MoveFormFacts) {
  const t = useTexts('supervision');
  const brokenText = useBrokenText();
  const { moves } = suggestion;
  const start = {
    moves: moves as Moves,
    chosen: Object.keys(moves).filter((id) => moves[id] !== null),
    fromDay: fromDay as Day | null,
    // Whoever is said to leave, leaves; the box says so and can be unticked.
    leaves: reason === 'fadderLeft',
    reason,
    note: '',
  };
  const form = useAppForm({
    initialValues: stillMoving(resumed(start, stored), start),
    schema,
    labels: {
      chosen: t('choose.to'),
      moves: t('choose.to'),
      fromDay: t(reason === null ? 'choose.from' : 'handOver.from'),
      leaves: t('handOver.leaves', { name: '' }),
      reason: t('handOver.reason'),
      note: t('choose.note'),
    },
    optional: ['note'],
    rules: ({ chosen, moves: to, leaves }) => {
      if (chosen.some((id) => !to[id])) return { chosen: brokenText('fadderMissing') };
      return chosen.length === 0 && !leaves ? { chosen: brokenText('nobodyChosen') } : {};
    },
    refused: (_, rule) => brokenText(rule),
  });
  // The register refuses a fadder or a coordinator, who stand in the table.
  const showRefusal = (error: unknown): boolean => {
    const fields = error instanceof ApiError ? error.fields : {};
    const text = brokenText(fields['fadderId'] ?? fields['coordinatorId']);
    if (text === null) return form.showRefusal(error);
    form.showErrors({ chosen: text });
    return true;
  };
  return { form: { ...form, showRefusal }, start };
}
