import type { fadderCode as nb } from '../../nb/code/fadder.ts';
import type { Texts } from '../../textTypes.ts';

export const fadderCode: Texts<typeof nb> = {
  fadderEndReason: {
    fadderLeft: 'The fadder left',
    fadderAway: 'The fadder is away',
    coordinatorWishes: 'The coordinator wished it',
    evenedOut: 'The groups were evened out',
    registeredInError: 'Registered in error',
    other: 'Other',
  },
};
