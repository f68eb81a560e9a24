import { addDays, type Day } from '../calendar/day.ts';
import type { ProgramRules } from './trainingProgram.ts';

/** All of a programme that past years are counted by. */
export interface DatedRules extends ProgramRules {
  /** The basic training that the office's figures are about. */
  readonly isBasic: boolean;
  readonly isActive: boolean;
}

/** Rules as they are, and as they were before: each up to and with a day, the oldest first. */
export type Timed<Rules extends ProgramRules> = Rules & { readonly former: readonly (Rules & { until: Day })[] };

/** The rules that hold on a day. The oldest hold from the beginning of time: lists of what was done before are read by them. */
export const rulesOn = <Rules extends ProgramRules>(program: Timed<Rules>, day: Day): Rules =>
  program.former.find(({ until }) => day <= until) ?? program;

/** The first days of new rules. */
export const changeDays = ({ former }: Timed<ProgramRules>): Day[] => former.map(({ until }) => addDays(until, 1));

/**
 * The former rules once `after` holds from a day: what was before that day stays as it was. From no day at all it is a correction, and the rules
 * that are corrected never were. `inFuture` and `beforeLastChange` where the day cannot be used.
 */
export function formerAfter(
  before: Timed<DatedRules>,
  after: DatedRules,
  from: Day | null,
  today: Day,
): { former: (DatedRules & { until: Day })[] } | { broken: 'inFuture' | 'beforeLastChange' } {
  const former = [...before.former];
  if (from === null || isSame(before, after)) return { former };
  if (from > today) return { broken: 'inFuture' };
  const until = addDays(from, -1);
  const last = former.at(-1);
  if (last && last.until > until) return { broken: 'beforeLastChange' };
  // Changed twice from the same day: what held for no day at all is not kept.
  if (last?.until === until) return { former };
  const { audience, rule, validMonths, warnMonths, isBasic, isActive } = before;
  return { former: [...former, { audience, rule, validMonths, warnMonths, isBasic, isActive, until }] };
}

const isSame = (one: DatedRules, other: DatedRules): boolean => wordsOf(one) === wordsOf(other);

const wordsOf = ({ audience, rule, validMonths, warnMonths, isBasic, isActive }: DatedRules): string => {
  const { kind, role, afterMonths, since } = audience;
  const demands = rule.map(({ partIds, sharePercent }) => [partIds, sharePercent]);
  return JSON.stringify([kind, role, afterMonths, since, demands, validMonths, warnMonths, isBasic, isActive]);
};
