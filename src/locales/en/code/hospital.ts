import type { hospitalCode as nb } from '../../nb/code/hospital.ts';
import type { Texts } from '../../textTypes.ts';

export const hospitalCode: Texts<typeof nb> = {
  participationRole: {
    groupMember: 'Takes part in the plan group',
    measureResponsible: 'Is responsible for measures in the plan',
    adviser: 'Gives advice when needed',
  },
  participationState: { planned: 'Begins later', running: 'Running', lapsed: 'Run out, not settled', ended: 'Ended' },
  participationEndReason: {
    needEnded: 'The hospital no longer follows up',
    planEnded: 'The plan has ended',
    personWishes: 'The person wishes it',
    moved: 'The person has moved',
    other: 'Other',
  },
  answerState: {
    answered: 'Has answered',
    waiting: 'Waiting for an answer',
    overdue: 'Past the deadline',
    neverAnswered: 'Closed without an answer',
  },
};
