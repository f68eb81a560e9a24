import type { planning as nb } from '../nb/planning.ts';
import type { Texts } from '../textTypes.ts';

/** The plan for habilitering and rehabilitering, information work, what planners need, and the tasks of the KE. */
export const planning: Texts<typeof nb> = {
  information: {
    title: 'Informasjonsarbeid',
    noun: 'oppføringar',
    new: 'Før opp informasjon',
    edit: 'Endre oppføringa',
    field: {
      day: 'Dag',
      what: 'Kva det vart informert om',
      audience: 'Til kven',
      way: 'Korleis',
      reached: 'Om lag kor mange',
      by: 'Kven frå oss',
      note: 'Merknad',
    },
    empty: {
      title: 'Kven har de fortalt det til?',
      text: 'Informasjon til innbyggjarar, brukarorganisasjonar, partnarar og tilsette. Kapittelet om samarbeid i årsrapporten blir henta herifrå.',
      newText: 'Skriv kva, til kven og når',
    },
  },
  plan: {
    title: {
      municipality: 'Planen til kommunen for habilitering og rehabilitering',
      healthTrust: 'Plan for habilitering og rehabilitering',
    },
    new: 'Ny plan',
    edit: 'Endre planen',
    about: 'Om planen',
    earlier: 'Andre planar',
    aims: 'Det planen vil',
    field: {
      title: 'Namn på planen',
      fromDay: 'Frå',
      toDay: 'Til og med',
      adoptedOn: 'Vedteken',
      adoptedBy: 'Av kven',
      aims: 'Kva planen vil',
      responsible: 'Ansvarleg',
      period: 'Gjeld',
    },
    beforeFrom: 'Før planen tek til',
    measures: 'Tiltak',
    noMeasures: 'Ingen tiltak er skrivne inn enno.',
    measureCount: '{{done}} av {{all}} ferdige, {{late}} over fristen',
    newMeasure: 'Nytt tiltak',
    editMeasure: 'Endre tiltaket',
    measure: {
      title: 'Tiltak',
      responsible: 'Ansvarleg',
      dueOn: 'Frist',
      state: 'Status',
      standing: 'Kor langt det har kome',
    },
    overdue: 'Over fristen',
    empty: {
      title: 'Planen for habilitering og rehabilitering høyrer til her',
      text: 'Skriv inn planen og tiltaka, så følgjer de dei her. Tiltak med frist står i «Kva ventar» og i kalenderen, og årsrapporten fortel korleis det går.',
      newText: 'Namn, år og kven som står for han',
    },
  },
  tasks: {
    title: 'Oppgåvene til koordinerande eining',
    intro: 'Etter rettleiaren til Helsedirektoratet, punkt 12.3. Kvar oppgåve har sin plass her.',
    text: {
      rehabilitationPlan: 'Planen, tiltaka og korleis det går med dei.',
      userParticipation: 'Kriteria om medverknad, og tiltaka som følgjer av dei.',
      serviceOverview: 'Kva som finst av habilitering og rehabilitering, og kven som gir det.',
      meldinger: 'Alle meldingar, frå mottak til koordinator.',
      routines: 'Prosedyrar og rutinar med eigar og revisjon.',
      appointment: 'Koordinatorane, plassane deira og kven som manglar koordinator.',
      competence: 'Program og kurs, og kven som har gjort kva.',
      trainingAndSupervision: 'Fadderar, rettleiing og oppmøte.',
      cooperation: 'Kommunar, partnarar og avtalar.',
      family: 'Personane, med familien og kven som samordnar for han.',
      information: 'Kva de har fortalt, til kven og når.',
      possibleRehabilitation: 'Meldingane som berre gjeld habilitering eller rehabilitering.',
    },
  },
};
