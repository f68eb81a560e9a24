import type { complaintCode as nb } from '../../nb/code/complaint.ts';
import type { Texts } from '../../textTypes.ts';

export const complaintCode: Texts<typeof nb> = {
  complaintRecordKind: { complaint: 'Complaint', supervisionRequest: 'Request for supervision by the authority' },
  complaintKind: {
    noPlanOrCoordinator: 'No plan or coordinator',
    planNotGoodEnough: 'The plan is not good enough',
    notAllowedToTakePart: 'Was not allowed to take part',
    delay: 'It takes too long',
    other: 'Other',
  },
  complainant: {
    person: 'The person',
    nextOfKin: 'Next of kin',
    representative: 'Representative with authority',
  },
  complaintGround: {
    healthServices: 'Health and care services',
    nav: 'NAV',
    childWelfare: 'Child welfare',
  },
  complaintOutcome: {
    upheld: 'Upheld',
    changed: 'Changed',
    annulled: 'Annulled',
    dismissed: 'Dismissed',
    withdrawn: 'Withdrawn',
  },
  complaintState: {
    received: 'Received',
    awaitingCompletion: 'Waiting for what is missing',
    reconsidered: 'Upheld, to be sent on',
    forwarded: 'With Statsforvalteren',
    closed: 'Closed',
  },
  complaintStep: {
    askForCompletion: 'Ask for what is missing',
    complete: 'What was missing has come',
    uphold: 'Uphold the decision',
    change: 'Change the decision',
    forward: 'Send to Statsforvalteren',
    settle: 'Enter Statsforvalteren’s answer',
    dismiss: 'Dismiss the complaint',
    withdraw: 'The complaint is withdrawn',
    close: 'Close',
  },
  /** The same, told afterwards. */
  complaintDone: {
    askForCompletion: 'Asked for what is missing',
    complete: 'What was missing has come',
    uphold: 'The decision was upheld',
    change: 'The decision was changed',
    forward: 'Sent to Statsforvalteren',
    settle: 'Statsforvalteren has answered',
    dismiss: 'The complaint was dismissed',
    withdraw: 'The complaint was withdrawn',
    close: 'Closed',
  },
};
