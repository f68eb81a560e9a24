export const fadderCode = {
  fadderEndReason: {
    fadderLeft: 'Fadderen sluttet',
    fadderAway: 'Fadderen er borte',
    coordinatorWishes: 'Koordinatoren ønsket det',
    evenedOut: 'Gruppene ble jevnet ut',
    registeredInError: 'Registrert ved en feil',
    other: 'Annet',
  },
} as const;
