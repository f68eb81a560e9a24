/** A helseforetak's agreements on taking part in plans, and how kommuner answer. */
export const hospitalCode = {
  participationRole: {
    groupMember: 'Deltar i ansvarsgruppa',
    measureResponsible: 'Har ansvar for tiltak i planen',
    adviser: 'Gir råd når det trengs',
  },
  participationState: {
    planned: 'Begynner senere',
    running: 'Løper',
    lapsed: 'Utløpt, ikke avklart',
    ended: 'Avsluttet',
  },
  participationEndReason: {
    needEnded: 'Sykehusets oppfølging er slutt',
    planEnded: 'Planen er avsluttet',
    personWishes: 'Personen ønsker det',
    moved: 'Personen har flyttet',
    other: 'Annet',
  },
  answerState: {
    answered: 'Har svart',
    waiting: 'Venter på svar',
    overdue: 'Over fristen',
    neverAnswered: 'Avsluttet uten svar',
  },
} as const;
