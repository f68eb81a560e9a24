import type { criterionCode as nb } from '../../nb/code/criterion.ts';
import type { Texts } from '../../textTypes.ts';

export const criterionCode: Texts<typeof nb> = {
  criterionTheme: {
    scheme: 'The scheme as a whole',
    organisation: 'Organisation and management',
    userParticipation: 'User participation',
    serviceProviders: 'Service providers and coordinator',
    learning: 'Learning and competence',
    evaluation: 'Follow-up and evaluation',
    authorities: 'To central authorities',
  },
  criterionOutcome: {
    met: 'Met',
    partly: 'Partly',
    notMet: 'Not met',
    notRelevant: 'Not relevant',
  },
};
