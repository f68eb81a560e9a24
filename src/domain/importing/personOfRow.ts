import type { CellValue } from './cellReading.ts';
import { checkOnce } from './nationalIdCell.ts';
import type { personFields } from './personFields.ts';
import type { RowProblems } from './readRows.ts';

type PersonField = (typeof personFields)[number]['field'];
type Values = Partial<Record<PersonField, CellValue>>;

/** The person of a row: `name` becomes «given family», and the number fills in birth date and gender. */
export function inspectPerson(values: Values, say: RowProblems<PersonField>): void {
  joinName(values);
  compareWithNumber(values, say);
}

/** «Hansen, Ola» and two columns both become «Ola Hansen». */
function joinName(values: Values): void {
  const { name, givenName, familyName } = values;
  if (name === undefined) {
    if (givenName !== undefined && familyName !== undefined) values.name = `${givenName} ${familyName}`;
    return;
  }
  const parts = String(name).split(',');
  const family = parts[0]?.trim() ?? '';
  const given = parts[1]?.trim() ?? '';
  if (parts.length === 2 && family !== '' && given !== '') values.name = `${given} ${family}`;
}

/** The number tells birth date and gender: it fills what is empty, settles a century, and says where the list differs. */
function compareWithNumber(values: Values, say: RowProblems<PersonField>): void {
  if (typeof values.nationalId !== 'string') return;
  const { birthDate, gender } = checkOnce(values.nationalId);
  if (birthDate !== null) {
    const stated = values.birthDate;
    if (typeof stated === 'string' && stated !== birthDate && stated.slice(2) !== birthDate.slice(2))
      say.warning('birthDate', 'BIRTH_DATE_DIFFERS');
    else values.birthDate = birthDate;
  }
  if (gender !== null) {
    const stated = values.gender;
    if (stated === undefined || stated === 'unknown') values.gender = gender;
    else if (stated !== gender && stated !== 'other') say.warning('gender', 'GENDER_DIFFERS');
  }
}
