import type { directoryCode as nb } from '../../nb/code/directory.ts';
import type { Texts } from '../../textTypes.ts';

/** Code lists of cooperation and planning. */
export const directoryCode: Texts<typeof nb> = {
  liaisonWay: {
    meeting: 'Møte',
    phone: 'Telefon',
    email: 'E-post',
    visit: 'Besøk',
    course: 'Kurs eller fagdag',
    other: 'Anna',
  },
  offerField: { habilitation: 'Habilitering', rehabilitation: 'Rehabilitering', both: 'Begge delar' },
  offerAge: { children: 'Barn og unge', adults: 'Vaksne', all: 'Alle aldrar' },
  agreementKind: {
    overall: 'Overordna samarbeidsavtale',
    part: 'Delavtale',
    local: 'Lokal avtale',
    other: 'Annan avtale',
  },
  agreementState: { coming: 'Gjeld ikkje enno', running: 'Gjeld', toRenew: 'Skal fornyast', expired: 'Gått ut' },
  procedureKind: { procedure: 'Prosedyre', routine: 'Rutine', guideline: 'Retningslinje', form: 'Skjema eller mal' },
  audience: {
    inhabitants: 'Innbyggjarar',
    userOrganisations: 'Brukarorganisasjonar',
    partners: 'Samarbeidspartnarar',
    employees: 'Tilsette',
    leaders: 'Leiarar og politikarar',
    other: 'Andre',
  },
  informationWay: {
    meeting: 'Møte',
    course: 'Kurs eller fagdag',
    website: 'Nettside',
    brochure: 'Brosjyre',
    media: 'Avis eller sosiale medium',
    letter: 'Brev eller e-post',
    other: 'Anna',
  },
  rehabilitationPlanState: { draft: 'Utkast', coming: 'Gjeld ikkje enno', running: 'Gjeld', expired: 'Gått ut' },
  officeTask: {
    rehabilitationPlan: 'Plan for habilitering og rehabilitering',
    userParticipation: 'Brukarmedverknad',
    serviceOverview: 'Oversyn over tenestene',
    meldinger: 'Meldingar om individuell plan og koordinator',
    routines: 'Rutinar for arbeidet',
    appointment: 'Oppnemning av koordinator',
    competence: 'Kompetanse om individuell plan',
    trainingAndSupervision: 'Opplæring og rettleiing av koordinatorar',
    cooperation: 'Samarbeid på tvers av fag, nivå og sektorar',
    family: 'Det familien og dei pårørande treng',
    information: 'Informasjon til innbyggjarar og samarbeidspartnarar',
    possibleRehabilitation: 'Meldingar om mogleg behov for habilitering og rehabilitering',
  },
};
