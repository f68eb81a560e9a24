import { addDays, addMonths, type Day } from '../calendar/day.ts';

/** What kind of agreement it is: the overall one and its parts (hol § 6-1), or one of the office's own (R 9). */
export const agreementKinds = ['overall', 'part', 'local', 'other'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** The period of an agreement, and the day by which renewing it is to be taken up. */
export interface AgreementPeriod {
  readonly fromDay: Day;
  /** Its last day; null: until it is ended. */
  readonly toDay: Day | null;
  readonly renewOn: Day | null;
}

export const agreementStates = ['coming', 'running', 'toRenew', 'expired'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** How it stands on a day. On its last day it still runs. */
export function agreementState({ fromDay, toDay, renewOn }: AgreementPeriod, today: Day): AgreementState {
  if (toDay !== null && toDay < today) return 'expired';
  if (fromDay > today) return 'coming';
  return renewOn !== null && renewOn <= today ? 'toRenew' : 'running';
}

/** It ran on some day from–to, both counted in. */
export const ranIn = ({ fromDay, toDay }: AgreementPeriod, from: Day, to: Day): boolean =>
  fromDay <= to && (toDay === null || toDay >= from);

/** Three months before the last day: what the office is offered, and may change. */
export const usualRenewal = (toDay: Day): Day => addMonths(toDay, -3);

/** The same agreement for another period as long, from the day after the last. */
export function renewedPeriod({ fromDay, toDay }: AgreementPeriod): AgreementPeriod | null {
  if (toDay === null) return null;
  const from = addDays(toDay, 1);
  const months = Math.max(1, monthsBetween(fromDay, from));
  const to = addDays(addMonths(from, months), -1);
  return { fromDay: from, toDay: to, renewOn: usualRenewal(to) };
}

const monthsBetween = (from: Day, to: Day): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** What rules it breaks: it ends after it begins, and is renewed before it has ended. */
export function brokenAgreementRules({ fromDay, toDay, renewOn }: AgreementPeriod): Record<string, string> {
  const broken: Record<string, string> = {};
  if (toDay !== null && toDay < fromDay) broken['toDay'] = 'beforeFrom';
  if (renewOn !== null && renewOn < fromDay) broken['renewOn'] = 'beforeFrom';
  else if (renewOn !== null && toDay !== null && renewOn > toDay) broken['renewOn'] = 'afterTo';
  return broken;
}
