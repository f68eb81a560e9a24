import type { Sector } from '../../domain/coordinator/codes.ts';
import type { AgreementKind } from '../../domain/directory/agreement.ts';
import type { LiaisonWay } from '../../domain/directory/liaison.ts';
import type { ProcedureKind } from '../../domain/directory/procedure.ts';
import type { OfferAge, OfferField } from '../../domain/directory/serviceOffer.ts';
import type { ImprovementState } from '../../domain/improvement/improvement.ts';
import type { Audience, InformationWay } from '../../domain/planning/informationWork.ts';

/** What a made-up office writes of whom it works with. Names, numbers and addresses are invented. */
export const contactNames = ['Tone Vik', 'Lars Moen', 'Hilde Berget', 'Ole Nordby', 'Anita Sund', 'Per Lien'] as const;

export const placeServices = [
  'Innsatsteam for hverdagsrehabilitering og ergoterapi. Barnekoordinator på helsestasjonen.',
  'Fysioterapi og ergoterapi, dagtilbud tre dager i uka.',
  'Rehabiliteringsavdeling med seks plasser på helsehuset.',
  null,
] as const;

export const liaisonTalks: readonly { about: string; way: LiaisonWay; outcome: string | null }[] = [
  { about: 'Svar på meldinger og grønt skjema', way: 'meeting', outcome: 'Enige om fast kontakt hver måned.' },
  { about: 'Utskriving og tidlig varsling', way: 'phone', outcome: null },
  { about: 'Nettverksdag for koordinatorer', way: 'course', outcome: 'Åtte koordinatorer meldte seg på.' },
  { about: 'Hvem som er ny kontakt i KE', way: 'email', outcome: null },
  { about: 'Plan i felles verktøy', way: 'visit', outcome: 'Opplæring avtalt til neste halvår.' },
];

export const partnerNames: readonly { name: string; sector: Sector }[] = [
  { name: 'NAV', sector: 'nav' },
  { name: 'Barneverntjenesten', sector: 'childWelfare' },
  { name: 'PP-tjenesten', sector: 'ppt' },
  { name: 'Grunnskolene', sector: 'school' },
  { name: 'Barnehagene', sector: 'kindergarten' },
  { name: 'Eksempelsykehuset, habilitering', sector: 'hospital' },
  { name: 'Brukerorganisasjonenes samarbeidsforum', sector: 'other' },
];

export const offerWords: readonly {
  name: string;
  sector: Sector;
  field: OfferField;
  age: OfferAge;
  access: string;
}[] = [
  {
    name: 'Hverdagsrehabilitering hjemme',
    sector: 'rehabilitation',
    field: 'rehabilitation',
    age: 'adults',
    access: 'Ring enheten, eller be fastlegen melde fra.',
  },
  {
    name: 'Ergoterapi og tilrettelegging',
    sector: 'rehabilitation',
    field: 'both',
    age: 'all',
    access: 'Eget skjema på nettsiden.',
  },
  {
    name: 'Habilitering for barn og unge',
    sector: 'habilitation',
    field: 'habilitation',
    age: 'children',
    access: 'Melding til koordinerende enhet.',
  },
  {
    name: 'Mestringskurs',
    sector: 'healthStation',
    field: 'both',
    age: 'adults',
    access: 'Påmelding i januar og august.',
  },
];

export const agreementWords: readonly {
  title: string;
  kind: AgreementKind;
  about: string;
  /** Months from it began until today, and how many it lasts. */
  age: number;
  months: number;
}[] = [
  {
    title: 'Samarbeidsavtale om helse- og omsorgstjenester',
    kind: 'overall',
    about: 'Ansvar, felles mål og hvordan uenighet løses.',
    age: 34,
    months: 48,
  },
  {
    title: 'Delavtale om habilitering, rehabilitering og lærings- og mestringstilbud',
    kind: 'part',
    about: 'Individuell plan, koordinator og varsling før utskriving.',
    age: 34,
    months: 36,
  },
  {
    title: 'Avtale om felles opplæring av koordinatorer',
    kind: 'local',
    about: 'To samlinger i året, delte utgifter.',
    age: 20,
    months: 18,
  },
];

export const procedureWords: readonly { title: string; kind: ProcedureKind; about: string; age: number }[] = [
  { title: 'Mottak av meldinger', kind: 'procedure', about: 'Fra melding til foreløpig svar.', age: 8 },
  { title: 'Oppnevning av koordinator', kind: 'procedure', about: 'Forespørsel til enheten og svar.', age: 14 },
  { title: 'Skifte av koordinator', kind: 'routine', about: 'Overlapping og beskjed til partene.', age: 22 },
  { title: 'Samtykke og informasjon', kind: 'guideline', about: 'Hvem som samtykker, og til hva.', age: 26 },
  { title: 'Meldeskjema', kind: 'form', about: 'Skjemaet meldere fyller ut.', age: 5 },
];

export const informationWords: readonly { what: string; audience: Audience; way: InformationWay; reached: number }[] = [
  { what: 'Retten til koordinator og individuell plan', audience: 'inhabitants', way: 'website', reached: 900 },
  { what: 'Ny brosjyre om barnekoordinator', audience: 'inhabitants', way: 'brochure', reached: 300 },
  { what: 'Slik melder du behov', audience: 'partners', way: 'meeting', reached: 34 },
  { what: 'Koordinerende enhet: hva vi gjør', audience: 'userOrganisations', way: 'meeting', reached: 18 },
  { what: 'Meldeplikten etter helsepersonelloven', audience: 'employees', way: 'course', reached: 46 },
  { what: 'Årsrapporten på én side', audience: 'leaders', way: 'meeting', reached: 12 },
];

export const measureWords: readonly { title: string; state: ImprovementState; standing: string; due: number }[] = [
  { title: 'Barnekoordinator i hver sone', state: 'done', standing: 'På plass siden våren.', due: -200 },
  { title: 'Ambulant rehabiliteringsteam', state: 'underWay', standing: 'To av fire stillinger er besatt.', due: 120 },
  { title: 'Felles kurs med sykehuset', state: 'underWay', standing: 'Første kurs er holdt.', due: -20 },
  { title: 'Møteplass for pårørende', state: 'planned', standing: 'Lokale er funnet.', due: 300 },
];
