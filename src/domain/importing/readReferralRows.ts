import type { Need } from '../referral/codes.ts';
import type { Rows } from './cell.ts';
import type { CellValue } from './cellReading.ts';
import { type CoordinatorField, coordinatorRules } from './coordinatorFields.ts';
import type { RowOptions } from './fieldReader.ts';
import { checkOnce } from './nationalIdCell.ts';
import { readRows, type ReadRows, type RowInspector, type RowProblems } from './readRows.ts';
import type { RecognisedHeader } from './recogniseHeader.ts';
import { type ReferralField, referralRules } from './referralFields.ts';
import { type TrainingField, trainingRules } from './trainingFields.ts';
import { type SupervisionField, supervisionRules } from './supervisionFields.ts';
import { grantedByNeed } from './referralWords.ts';

type Values = Partial<Record<ReferralField, CellValue>>;

/** `name` is always «given family»; «innvilget» alone becomes what the row asks for; the number fills in birth date and gender. */
const referralInspector: RowInspector<ReferralField> = {
  inspect(values, say) {
    joinName(values);
    compareWithNumber(values, say);
    const outcome = values.decisionOutcome;
    if (outcome === 'granted') {
      const granted = typeof values.need === 'string' ? grantedByNeed[values.need as Need] : null;
      if (granted === null) say.error('decisionOutcome', 'GRANTED_WITHOUT_NEED');
      else values.decisionOutcome = granted;
    }
  },
};

/** Reads a list of persons and meldinger. Row numbers and headers are those of the file. */
export function readReferralRows(rows: Rows, header: RecognisedHeader, options: RowOptions): ReadRows<ReferralField> {
  return readRows(rows, header, referralRules, options, referralInspector);
}

/** Reads a list of coordinators. */
export function readCoordinatorRows(
  rows: Rows,
  header: RecognisedHeader,
  options: RowOptions,
): ReadRows<CoordinatorField> {
  return readRows(rows, header, coordinatorRules, options);
}

/** Reads a list of training. */
export function readTrainingRows(rows: Rows, header: RecognisedHeader, options: RowOptions): ReadRows<TrainingField> {
  return readRows(rows, header, trainingRules, options);
}

/** Reads a list of supervision. */
export function readSupervisionRows(
  rows: Rows,
  header: RecognisedHeader,
  options: RowOptions,
): ReadRows<SupervisionField> {
  return readRows(rows, header, supervisionRules, options);
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
function compareWithNumber(values: Values, say: RowProblems<ReferralField>): void {
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
