import type { Day } from '../../domain/calendar/day.ts';
import { grantedByNeed } from '../../domain/importing/referralWords.ts';
import type { Need, Outcome } from '../../domain/referral/codes.ts';
import type { RowVoice } from './importProblems.ts';
import { codeOf, textOf, type RowValues } from './rowValues.ts';

/** What a row tells of a melding and its decision. */
export interface Melding {
  sentOn: Day;
  receivedOn: Day;
  need: Need;
  outcome: Outcome | null;
  decidedOn: Day | null;
  closedOn: Day | null;
}

const tellingFields = ['receivedOn', 'sentOn', 'need', 'decisionOutcome', 'decidedOn', 'closedOn'];

const needByOutcome: Readonly<Partial<Record<Outcome, Need>>> = {
  grantedPlanWithCoordinator: 'ipWithCoordinator',
  grantedCoordinator: 'coordinatorOnly',
  grantedChildCoordinator: 'childCoordinator',
};

/**
 * The melding of a row, or null for a row that only tells of a person (or has an error, which is then said). What has to
 * be taken from elsewhere in the row is said as a warning; nothing is made up where a day or a choice is missing in a
 * column that the list has.
 */
export function meldingOfRow(values: RowValues, say: RowVoice): Melding | null {
  if (tellingFields.every((field) => values[field] === undefined)) return null;
  const outcomeInRow = codeOf<Outcome>(values, 'decisionOutcome');
  const decidedOn = textOf(values, 'decidedOn');
  const receivedOn = receivedOnOf(values, say, decidedOn);
  const need = needOf(values, say, outcomeInRow);
  if (receivedOn === null || need === null) return null;
  return {
    sentOn: textOf(values, 'sentOn') ?? receivedOn,
    receivedOn,
    need,
    outcome: outcomeInRow ?? outcomeFrom(values, say, need, decidedOn),
    decidedOn,
    closedOn: textOf(values, 'closedOn'),
  };
}

function receivedOnOf(values: RowValues, say: RowVoice, decidedOn: Day | null): Day | null {
  const receivedOn = textOf(values, 'receivedOn');
  if (receivedOn !== null) return receivedOn;
  const sentOn = textOf(values, 'sentOn');
  if (sentOn !== null) {
    // A list with one date a melding has that date; only a gap in a list that has both is worth a word.
    if (say.hasColumn('receivedOn')) say.warning('receivedOn', 'RECEIVED_ASSUMED', sentOn);
    return sentOn;
  }
  if (say.hasColumn('receivedOn')) say.error('receivedOn', 'MISSING_VALUE');
  else if (decidedOn === null) say.warning('need', 'NEED_WITHOUT_DATE');
  else {
    say.warning('decidedOn', 'RECEIVED_ASSUMED', decidedOn);
    return decidedOn;
  }
  return null;
}

function needOf(values: RowValues, say: RowVoice, outcome: Outcome | null): Need | null {
  const need = codeOf<Need>(values, 'need') ?? (outcome === null ? null : (needByOutcome[outcome] ?? null));
  if (need !== null) return need;
  if (say.hasColumn('need')) {
    say.error('need', 'MISSING_VALUE');
    return null;
  }
  say.warning('need', 'NEED_ASSUMED');
  return 'ipWithCoordinator';
}

/** A coordinator who is appointed, or a day of decision in a list that has no column for the outcome, means that it was granted. */
function outcomeFrom(values: RowValues, say: RowVoice, need: Need, decidedOn: Day | null): Outcome | null {
  const granted = grantedByNeed[need];
  const hasCoordinator = values.coordinatorName !== undefined;
  if (granted === null || (!hasCoordinator && decidedOn === null)) return null;
  if (!hasCoordinator && say.hasColumn('decisionOutcome')) {
    say.error('decisionOutcome', 'MISSING_VALUE');
    return null;
  }
  say.warning('decisionOutcome', 'OUTCOME_ASSUMED');
  return granted;
}
