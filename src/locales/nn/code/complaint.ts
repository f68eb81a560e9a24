import type { complaintCode as nb } from '../../nb/code/complaint.ts';
import type { Texts } from '../../textTypes.ts';

export const complaintCode: Texts<typeof nb> = {
  complaintRecordKind: { complaint: 'Klage', supervisionRequest: 'Oppmoding om tilsyn' },
  complaintKind: {
    noPlanOrCoordinator: 'Ikkje plan eller koordinator',
    planNotGoodEnough: 'Planen er ikkje god nok',
    notAllowedToTakePart: 'Fekk ikkje medverke',
    delay: 'Det tek for lang tid',
    other: 'Anna',
  },
  complainant: {
    person: 'Personen sjølv',
    nextOfKin: 'Pårørande',
    representative: 'Representant med fullmakt',
  },
  complaintGround: {
    healthServices: 'Helse- og omsorgstenester',
    nav: 'NAV',
    childWelfare: 'Barnevern',
  },
  complaintOutcome: {
    upheld: 'Stadfesta',
    changed: 'Endra',
    annulled: 'Oppheva',
    dismissed: 'Avvist',
    withdrawn: 'Trekt',
  },
  complaintState: {
    received: 'Motteken',
    awaitingCompletion: 'Ventar på det som manglar',
    reconsidered: 'Halden ved lag, skal sendast vidare',
    forwarded: 'Hos Statsforvaltaren',
    closed: 'Avslutta',
  },
  complaintStep: {
    askForCompletion: 'Be om det som manglar',
    complete: 'Det som mangla, er kome',
    uphold: 'Hald ved lag avgjerda',
    change: 'Gjer om avgjerda',
    forward: 'Send til Statsforvaltaren',
    settle: 'Før inn svaret frå Statsforvaltaren',
    dismiss: 'Avvis klaga',
    withdraw: 'Klaga er trekt',
    close: 'Avslutt',
  },
  /** The same, told afterwards. */
  complaintDone: {
    askForCompletion: 'Spurt etter det som manglar',
    complete: 'Det som mangla, er kome',
    uphold: 'Avgjerda står ved lag',
    change: 'Avgjerda er gjord om',
    forward: 'Klaga er send til Statsforvaltaren',
    settle: 'Statsforvaltaren har svara',
    dismiss: 'Klaga er avvist',
    withdraw: 'Klaga er trekt',
    close: 'Avslutta',
  },
};
