import type { assignmentCode as nb } from '../../nb/code/assignment.ts';
import type { Texts } from '../../textTypes.ts';

export const assignmentCode: Texts<typeof nb> = {
  requestState: { waiting: 'Awaiting answer', accepted: 'Accepted', declined: 'Declined', withdrawn: 'Withdrawn' },
  declineReason: {
    noCapacity: 'no free capacity',
    noCompetence: 'lacks the competence',
    personUnknownToUnit: 'does not know the person',
    partiality: 'disqualified',
    personWishesOther: 'the person wishes another',
    other: 'other',
  },
  assignmentEndReason: {
    coordinatorLeft: 'The coordinator left',
    coordinatorChanged: 'Changed coordinator',
    personWishes: 'The person wishes it',
    needEnded: 'The need has ended',
    turned18: 'Turned 18',
    moved: 'Moved',
    died: 'Died',
    registeredInError: 'Registered in error',
    other: 'Other',
  },
};
