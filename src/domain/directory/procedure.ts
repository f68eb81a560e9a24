import type { Day } from '../calendar/day.ts';

/** What the office works by (FOR-2011-12-16-1256 § 6, FOR-2016-10-28-1250 § 7). */
export const procedureKinds = ['procedure', 'routine', 'guideline', 'form'] as const;
export type ProcedureKind = (typeof procedureKinds)[number];

/** When it was last revised, and by when it is to be so again. */
export interface ProcedureDays {
  readonly revisedOn: Day;
  readonly reviseOn: Day | null;
}

/** Its revision is late. What is to be revised today is not. */
export const isRevisionOverdue = ({ reviseOn }: Pick<ProcedureDays, 'reviseOn'>, today: Day): boolean =>
  reviseOn !== null && reviseOn < today;

/** What rules it breaks: revised already, and to be so again later. */
export function brokenProcedureRules({ revisedOn, reviseOn }: ProcedureDays, today: Day): Record<string, string> {
  const broken: Record<string, string> = {};
  if (revisedOn > today) broken['revisedOn'] = 'future';
  if (reviseOn !== null && reviseOn <= revisedOn) broken['reviseOn'] = 'notLater';
  return broken;
}
