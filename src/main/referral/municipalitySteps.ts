import type { Step } from './besideCase.ts';
import type { StepToTake } from './caseSteps.ts';

/** The hospital tells the kommune's koordinerende enhet (hpl § 38 a): the step, by hand or by letter. */
export const municipalityNotified = ({
  id,
  municipalityNumber,
  ...step
}: Step & { municipalityNumber: string }): StepToTake => ({
  ...step,
  referralId: id,
  step: 'notifyMunicipality',
  changes: { municipalityNotifiedOn: step.onDay, municipalityNumber },
  facts: { municipalityNumber },
});

/** The hospital asks again. */
export const municipalityReminded = ({ id, ...step }: Step): StepToTake => ({
  ...step,
  referralId: id,
  step: 'remindMunicipality',
  changes: { municipalityRemindedOn: step.onDay },
});
