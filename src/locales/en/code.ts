import { accountCode } from './code/account.ts';
import { assignmentCode } from './code/assignment.ts';
import { complaintCode } from './code/complaint.ts';
import { consentCode } from './code/consent.ts';
import { coordinatorCode } from './code/coordinator.ts';
import { criterionCode } from './code/criterion.ts';
import { improvementCode } from './code/improvement.ts';
import { directoryCode } from './code/directory.ts';
import { deadlineCode } from './code/deadline.ts';
import { fadderCode } from './code/fadder.ts';
import { hospitalCode } from './code/hospital.ts';
import { officeCode } from './code/office.ts';
import { personCode } from './code/person.ts';
import { planCode } from './code/plan.ts';
import { planContentCode } from './code/planContent.ts';
import { referralCode } from './code/referral.ts';
import { statisticsCode } from './code/statistics.ts';
import { supervisionCode } from './code/supervision.ts';
import { surveyCode } from './code/survey.ts';
import { trainingCode } from './code/training.ts';
import { unitCode } from './code/unit.ts';

/** The texts of every code list in `domain`, under the same identifiers: a file a module. */
export const code = {
  ...officeCode,
  ...accountCode,
  ...personCode,
  ...referralCode,
  ...unitCode,
  ...coordinatorCode,
  ...assignmentCode,
  ...trainingCode,
  ...planCode,
  ...planContentCode,
  ...consentCode,
  ...deadlineCode,
  ...improvementCode,
  ...directoryCode,
  ...criterionCode,
  ...complaintCode,
  ...hospitalCode,
  ...supervisionCode,
  ...surveyCode,
  ...fadderCode,
  ...statisticsCode,
};
