import { caseFields } from './caseFields.ts';
import { followUpFields } from './followUpFields.ts';
import type { ImportKindRules } from './importField.ts';
import { personFields } from './personFields.ts';

const fields = [...personFields, ...caseFields, ...followUpFields];

/** What a row of a list of persons and meldinger can tell. */
export type ReferralField = (typeof fields)[number]['field'];

/** A list of persons and meldinger: one row a person or a melding. */
export const referralRules: ImportKindRules<ReferralField> = {
  fields,
  dateOrders: [
    { earlier: 'sentOn', later: 'receivedOn', code: 'RECEIVED_BEFORE_SENT' },
    { earlier: 'receivedOn', later: 'decidedOn', code: 'DECIDED_BEFORE_RECEIVED' },
    { earlier: 'coordinatorFrom', later: 'coordinatorTo', code: 'TO_BEFORE_FROM' },
    { earlier: 'planFrom', later: 'planTo', code: 'TO_BEFORE_FROM' },
    { earlier: 'receivedOn', later: 'preliminaryAnswerOn', code: 'ANSWERED_BEFORE_RECEIVED' },
    { earlier: 'receivedOn', later: 'feedbackSentOn', code: 'ANSWERED_BEFORE_RECEIVED' },
    { earlier: 'receivedOn', later: 'closedOn', code: 'CLOSED_BEFORE_RECEIVED' },
  ],
  identifiedBy: [['nationalId'], ['name'], ['givenName', 'familyName']],
};
