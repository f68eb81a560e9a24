import { type Day, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { deadlineKinds } from '../../domain/deadline/deadlineKind.ts';
import type { DeadlineRule } from '../../domain/deadline/defaultRules.ts';
import type { OfficeType } from '../../domain/office/officeType.ts';
import type { ReadDb } from '../db/database.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { listOfficeMeetings } from '../officeMeeting/officeMeetingRepo.ts';

/** What the office is there for and how it works: told in words and not counted of persons, so nothing of it is hidden. */
export interface MandateYear {
  readonly officeType: OfficeType;
  /** The office's meetings in the year up to the day, and those of them with approved minutes. */
  readonly meetings: number;
  readonly minuted: number;
  /** The deadlines and goals in force on the day, in the usual order. */
  readonly rules: readonly DeadlineRule[];
}

/** The office's mandate in a year up to a day. */
export async function mandateYear(db: ReadDb, officeType: OfficeType, asOf: Day): Promise<MandateYear> {
  const all = await listOfficeMeetings(db, startOfYear(yearOf(asOf)), asOf);
  const meetings = all.filter(({ state }) => state === 'planned');
  const rules = await listDeadlineRules(db);
  const inForce = ({ validFrom, validTo }: DeadlineRule) => validFrom <= asOf && (validTo === null || validTo >= asOf);
  return {
    officeType,
    meetings: meetings.length,
    minuted: meetings.filter(({ recordState }) => recordState === 'approved').length,
    rules: deadlineKinds.flatMap((kind) => rules.find((rule) => rule.kind === kind && inForce(rule)) ?? []),
  };
}
