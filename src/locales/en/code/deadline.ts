import type { deadlineCode as nb } from '../../nb/code/deadline.ts';
import type { Texts } from '../../textTypes.ts';

export const deadlineCode: Texts<typeof nb> = {
  deadlineKind: {
    preliminaryAnswer: 'Preliminary answer',
    decision: 'Decision',
    coordinator: 'Coordinator in place',
    requestAnswer: 'Answer from the unit',
    feedback: 'Feedback to the referrer',
    planDraft: 'Plan drafted',
    planEvaluation: 'Evaluation of the plan',
    childHandover: 'Handover before 18',
    consent: 'Consent',
    contact: 'Contact with the person',
    discharge: 'Discharge from hospital',
    moving: 'Move to another municipality',
    municipalityAnswer: 'Answer from the municipality',
    contactPhysician: 'Contact physician',
    participation: 'Participation agreement',
    complaint: 'Handling of a complaint',
    complaintTermHealth: 'Term to complain: health and care',
    complaintTermNav: 'Term to complain: NAV',
    complaintTermChildWelfare: 'Term to complain: child welfare',
  },
  pauseReason: { information: 'information', consent: 'consent' },
  deadlineWeight: { law: 'deadline by law', practice: 'usual practice', localGoal: 'local goal' },
  worklistGroup: {
    overdue: 'Overdue',
    thisWeek: 'This week',
    nextWeek: 'Next week',
    later: 'Later',
    paused: 'On hold',
  },
};
