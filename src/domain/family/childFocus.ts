import { ageOn } from '../calendar/age.ts';
import { addYears, type Day } from '../calendar/day.ts';

/** Whether somebody is a child on the day: under 18 or not yet born (hol § 7-2 a counts the expected child in). */
export const isChildOn = (
  { birthDate, isExpected }: { birthDate: Day | null; isExpected: boolean },
  day: Day,
): boolean => (birthDate === null ? isExpected : (ageOn(birthDate, day) ?? 0) < 18);

/** The 18th birthday: until then a barnekoordinator, afterwards the grown-up's own rights (hol §§ 7-2, 7-2 a; pbrl §§ 2-5 b–c). */
export const eighteenthBirthday = (birthDate: Day): Day => addYears(birthDate, 18);
