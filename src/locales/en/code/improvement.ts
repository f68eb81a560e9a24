import type { improvementCode as nb } from '../../nb/code/improvement.ts';
import type { Texts } from '../../textTypes.ts';

export const improvementCode: Texts<typeof nb> = {
  improvementOrigin: {
    criterion: 'Criterion',
    complaint: 'Complaint',
    survey: 'Survey',
    userPanel: 'User panel',
    deviation: 'Deviation',
    free: 'Other',
  },
  improvementState: {
    planned: 'Planned',
    underWay: 'Under way',
    done: 'Done',
    dropped: 'Dropped',
  },
};
