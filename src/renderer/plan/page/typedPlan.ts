import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import { type PlanFields, planFields } from '../../../contract/plan.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { emptyWhereNull, nullWhereEmpty } from '../../form/emptyLines.ts';
import { isRunningPlan } from '../../../domain/plan/planRules.ts';

/** The form: the plan's fields but the ticks of § 9, which stand on the page itself, and the day and words of a change. */
export const planForm = planFields.omit({ contents: true }).extend({
  onDay: dayField,
  eventNote: z.string().trim().max(10_000),
});
type ReadPlan = z.output<typeof planForm>;

const lines = ['contactPhysician', 'note'] as const;

/** The fields as they are typed: lines are never null, and a day may be missing for a while. */
export type TypedPlan = Omit<ReadPlan, (typeof lines)[number] | 'onDay'> & {
  contactPhysician: string;
  note: string;
  onDay: Day | null;
};

/** A new plan, being made. */
export const blankPlan = (today: Day): TypedPlan => ({
  state: 'inProgress',
  noPlanReason: null,
  system: null,
  activeFrom: null,
  activeTo: null,
  nextEvaluationOn: null,
  consentOn: null,
  consentUntil: null,
  consentWithdrawnOn: null,
  contactPhysician: '',
  contactPhysicianOn: null,
  note: '',
  onDay: today,
  eventNote: '',
});

/** A registered plan as it stands in the form. */
export function typedPlanOf({ contents: _ticked, ...fields }: PlanFields, today: Day): TypedPlan {
  return { ...emptyWhereNull(fields, lines), onDay: today, eventNote: '' };
}

/** The plan's fields as they are sent: empty lines say nothing, and a running plan has no reason not to be. */
export function sentPlan(
  { onDay: _on, eventNote: _words, ...read }: ReadPlan,
  contents: PlanFields['contents'],
): PlanFields {
  const fields = nullWhereEmpty(read, lines);
  return { ...fields, noPlanReason: isRunningPlan(fields.state) ? null : fields.noPlanReason, contents };
}
