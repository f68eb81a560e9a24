import type { improvementCode as nb } from '../../nb/code/improvement.ts';
import type { Texts } from '../../textTypes.ts';

export const improvementCode: Texts<typeof nb> = {
  improvementOrigin: {
    criterion: 'Kriterium',
    complaint: 'Klage',
    survey: 'Undersøking',
    userPanel: 'Brukarråd',
    deviation: 'Avvik',
    free: 'Anna',
  },
  improvementState: {
    planned: 'Planlagt',
    underWay: 'I gang',
    done: 'Ferdig',
    dropped: 'Lagt bort',
  },
};
