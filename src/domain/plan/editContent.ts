import type { Measure, PlanContentBody, PlanMember, Subgoal } from './planContent.ts';

/** Puts a piece in the place of the one with its id, or last where it is new. */
function put<Piece extends { readonly id: string }>(pieces: readonly Piece[], piece: Piece): Piece[] {
  return pieces.some(({ id }) => id === piece.id)
    ? pieces.map((one) => (one.id === piece.id ? piece : one))
    : [...pieces, piece];
}

export const withSubgoal = (body: PlanContentBody, subgoal: Subgoal): PlanContentBody => ({
  ...body,
  subgoals: put(body.subgoals, subgoal),
});

/** Takes a subgoal out, with the measures that serve it: undo brings them all back. */
export const withoutSubgoal = (body: PlanContentBody, id: string): PlanContentBody => ({
  ...body,
  subgoals: body.subgoals.filter((subgoal) => subgoal.id !== id),
  measures: body.measures.filter(({ subgoalId }) => subgoalId !== id),
});

export const withMeasure = (body: PlanContentBody, measure: Measure): PlanContentBody => ({
  ...body,
  measures: put(body.measures, measure),
});

export const withoutMeasure = (body: PlanContentBody, id: string): PlanContentBody => ({
  ...body,
  measures: body.measures.filter((measure) => measure.id !== id),
});

export const withMember = (body: PlanContentBody, member: PlanMember): PlanContentBody => ({
  ...body,
  members: put(body.members, member),
});

/** Takes a member out; measures stay, without that one responsible. */
export const withoutMember = (body: PlanContentBody, id: string): PlanContentBody => ({
  ...body,
  members: body.members.filter((member) => member.id !== id),
  measures: body.measures.map((measure) => ({ ...measure, memberIds: measure.memberIds.filter((one) => one !== id) })),
});

/** The measures of a subgoal, in their order. */
export const measuresOf = ({ measures }: Pick<PlanContentBody, 'measures'>, subgoalId: string): Measure[] =>
  measures.filter((measure) => measure.subgoalId === subgoalId);

/**
 * Moves a measure one step up or down: within its subgoal, and from its first or last place over into the subgoal before
 * or after. Nothing moves past the first and the last.
 */
export function moveMeasure(body: PlanContentBody, id: string, step: -1 | 1): PlanContentBody {
  const moved = body.measures.find((measure) => measure.id === id);
  if (!moved) return body;
  const order = body.subgoals.flatMap((subgoal) => measuresOf(body, subgoal.id));
  const siblings = measuresOf(body, moved.subgoalId);
  const neighbour = siblings[siblings.findIndex((measure) => measure.id === id) + step];
  if (neighbour) {
    const swapped = order.map((measure) =>
      measure.id === id ? neighbour : measure.id === neighbour.id ? moved : measure,
    );
    return { ...body, measures: swapped };
  }
  const subgoal = body.subgoals[body.subgoals.findIndex((one) => one.id === moved.subgoalId) + step];
  if (!subgoal) return body;
  const others = order.filter((measure) => measure.id !== id);
  const placed = { ...moved, subgoalId: subgoal.id };
  return { ...body, measures: step === 1 ? [placed, ...others] : [...others, placed] };
}

/** Moves a subgoal with its measures one step up or down. */
export function moveSubgoal(body: PlanContentBody, id: string, step: -1 | 1): PlanContentBody {
  const from = body.subgoals.findIndex((subgoal) => subgoal.id === id);
  const [moved, other] = [body.subgoals[from], body.subgoals[from + step]];
  if (!moved || !other) return body;
  return {
    ...body,
    subgoals: body.subgoals.map((one) => (one.id === id ? other : one.id === other.id ? moved : one)),
  };
}
