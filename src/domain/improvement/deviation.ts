import type { Day } from '../calendar/day.ts';

/** What is written of a deviation (avvik): something that did not go as the routine says. Never about a person. */
export interface DeviationValues {
  readonly occurredOn: Day;
  readonly what: string;
  readonly followUp: string | null;
  readonly responsible: string | null;
  readonly closedOn: Day | null;
}

/** What rules it breaks: it has happened, and is closed the same day or later, not ahead, and not without follow-up. */
export function brokenDeviationRules(
  { occurredOn, closedOn, followUp }: DeviationValues,
  today: Day,
): Record<string, string> {
  const broken: Record<string, string> = {};
  if (occurredOn > today) broken['occurredOn'] = 'future';
  if (closedOn === null) return broken;
  if (closedOn > today) broken['closedOn'] = 'future';
  else if (closedOn < occurredOn) broken['closedOn'] = 'beforeOccurred';
  if (followUp === null) broken['followUp'] = 'required';
  return broken;
}
