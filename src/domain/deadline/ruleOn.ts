import type { Day } from '../calendar/day.ts';
import { covers } from '../calendar/reportingPeriod.ts';
import type { RuleKind } from './deadlineKind.ts';
import type { DeadlineRule } from './defaultRules.ts';
import { type DueDate, dueDate, parsePeriod } from './period.ts';

/** The rule of a kind that is in force on the day; the youngest where two overlap, null where none is. */
export function ruleOn(rules: readonly DeadlineRule[], kind: RuleKind, day: Day): DeadlineRule | null {
  const inForce = rules.filter((rule) => rule.kind === kind && covers({ from: rule.validFrom, to: rule.validTo }, day));
  return inForce.reduce<DeadlineRule | null>(
    (best, rule) => (best === null || rule.validFrom > best.validFrom ? rule : best),
    null,
  );
}

/**
 * When a term of the kind that starts on the day is out, by the rule in force on that day (domstolloven §§ 148–149);
 * null where the office has no rule of the kind.
 */
export function dueBy(rules: readonly DeadlineRule[], kind: RuleKind, startsOn: Day): DueDate | null {
  const counted = countedBy.get(rules) ?? new Map<string, DueDate | null>();
  countedBy.set(rules, counted);
  const key = `${kind} ${startsOn}`;
  const before = counted.get(key);
  if (before !== undefined) return before;
  const period = parsePeriod(ruleOn(rules, kind, startsOn)?.period ?? '');
  const due = period && dueDate(startsOn, period);
  counted.set(key, due);
  return due;
}

/** A whole register has the same terms from the same days over and over: each is counted once for a list of rules. */
const countedBy = new WeakMap<readonly DeadlineRule[], Map<string, DueDate | null>>();
