import type { Need } from '../referral/codes.ts';
import type { Rows } from './cell.ts';
import { type ComplaintField, complaintImportRules } from './complaintFields.ts';
import { type CoordinatorField, coordinatorRules } from './coordinatorFields.ts';
import type { RowOptions } from './fieldReader.ts';
import { inspectPerson } from './personOfRow.ts';
import { readRows, type ReadRows, type RowInspector } from './readRows.ts';
import type { RecognisedHeader } from './recogniseHeader.ts';
import { type ReferralField, referralRules } from './referralFields.ts';
import { type TrainingField, trainingRules } from './trainingFields.ts';
import { type SupervisionField, supervisionRules } from './supervisionFields.ts';
import { grantedByNeed } from './referralWords.ts';

/** `name` is always «given family»; «innvilget» alone becomes what the row asks for; the number fills in birth date and gender. */
const referralInspector: RowInspector<ReferralField> = {
  inspect(values, say) {
    inspectPerson(values, say);
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

/** Reads a list of complaints. */
export function readComplaintRows(rows: Rows, header: RecognisedHeader, options: RowOptions): ReadRows<ComplaintField> {
  return readRows(rows, header, complaintImportRules, options, { inspect: inspectPerson });
}
