import type { fadderCode as nb } from '../../nb/code/fadder.ts';
import type { Texts } from '../../textTypes.ts';

export const fadderCode: Texts<typeof nb> = {
  fadderEndReason: {
    fadderLeft: 'Fadderen slutta',
    fadderAway: 'Fadderen er borte',
    coordinatorWishes: 'Koordinatoren ville det',
    evenedOut: 'Gruppene vart jamna ut',
    registeredInError: 'Registrert ved ein feil',
    other: 'Anna',
  },
};
