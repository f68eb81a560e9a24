import { addDays, addYears, type Day } from '../calendar/day.ts';
import type { Gender, IdentityKind } from './codes.ts';
import { checkNationalId, verdictOnNationalId } from './nationalId.ts';

/** The fields of a person that hang together. */
export interface IdentityFields {
  identityKind: IdentityKind;
  nationalId: string | null;
  givenName: string;
  birthDate: Day | null;
  dueDate: Day | null;
  gender: Gender;
}

/** What the rules need to know of the day and the office. */
export interface PersonRuleFacts {
  today: Day;
  /** Whether made-up numbers are taken: by setting, or in a demo register. */
  allowSynthetic: boolean;
}

const OLDEST_YEARS = 125;
/** A pregnancy lasts at most some 300 days after the due date is known. */
const LATEST_DUE_DAYS = 300;

/**
 * The fields with what follows from the number: eleven digits without spaces, birth date, and gender where none was
 * said. A D-number's birth date only fills an empty field, since its century can be another (individualNumber.ts).
 */
export function completeIdentity<T extends IdentityFields>(fields: T): T {
  if (fields.identityKind !== 'nationalId' || fields.nationalId === null) return fields;
  const check = checkNationalId(fields.nationalId);
  if (!check.valid) return { ...fields, nationalId: check.number };
  const fromNumber = check.kind === 'dnummer' ? (fields.birthDate ?? check.birthDate) : check.birthDate;
  return {
    ...fields,
    nationalId: check.number,
    birthDate: fromNumber ?? fields.birthDate,
    gender: fields.gender === 'unknown' ? (check.gender ?? 'unknown') : fields.gender,
  };
}

/**
 * The rules a person's fields break: a rule key by field, empty where all is well. A number that is not one is refused
 * with what is wrong with it; a person without number has none, and an expected child has a due date and no number.
 */
export function brokenPersonRules(fields: IdentityFields, facts: PersonRuleFacts): Record<string, string> {
  const broken: Record<string, string> = {};
  const number = brokenNumber(fields, facts.allowSynthetic);
  if (number !== null) broken.nationalId = number;
  if (fields.identityKind !== 'expectedChild' && fields.givenName === '') broken.givenName = 'required';
  const birthDate = brokenBirthDate(fields, facts.today);
  if (birthDate !== null) broken.birthDate = birthDate;
  if (fields.identityKind === 'expectedChild') {
    if (fields.dueDate === null) broken.dueDate = 'required';
    else if (fields.dueDate > addDays(facts.today, LATEST_DUE_DAYS)) broken.dueDate = 'tooFarAhead';
  }
  return broken;
}

function brokenNumber({ identityKind, nationalId }: IdentityFields, allowSynthetic: boolean): string | null {
  if (identityKind !== 'nationalId') return nationalId === null ? null : 'mustBeEmpty';
  if (nationalId === null) return 'required';
  const check = checkNationalId(nationalId);
  if (verdictOnNationalId(check, allowSynthetic) !== 'refused') return null;
  return check.problem ?? 'synthetic';
}

function brokenBirthDate({ identityKind, birthDate }: IdentityFields, today: Day): string | null {
  if (birthDate === null) return null;
  if (identityKind === 'expectedChild') return 'mustBeEmpty';
  if (birthDate > today) return 'inFuture';
  return birthDate < addYears(today, -OLDEST_YEARS) ? 'tooLongAgo' : null;
}
