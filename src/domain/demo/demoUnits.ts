import type { Competence, Sector } from '../coordinator/codes.ts';

/** A kind of unit that a made-up office asks for coordinators. */
export interface UnitKind {
  sector: Sector;
  name: string;
  /** One in each area of the kommune. */
  perArea?: boolean;
  weight: number;
  professions: readonly (readonly [name: string, isHealthPersonnel: boolean])[];
  competences: readonly Competence[];
  children: boolean;
}

const nurse = ['sykepleier', true] as const;
const socialEducator = ['vernepleier', true] as const;
const occupationalTherapist = ['ergoterapeut', true] as const;
const physiotherapist = ['fysioterapeut', true] as const;
const socialWorker = ['sosionom', false] as const;

export const municipalUnits: readonly UnitKind[] = [
  {
    sector: 'homeCare',
    name: 'Hjemmetjenesten',
    perArea: true,
    weight: 5,
    professions: [nurse, ['helsefagarbeider', true], socialEducator],
    competences: ['dementia', 'aids'],
    children: false,
  },
  {
    sector: 'mentalHealthAndSubstance',
    name: 'Psykisk helse og rus',
    weight: 5,
    professions: [nurse, socialWorker, socialEducator],
    competences: ['mentalHealth', 'substance', 'work'],
    children: false,
  },
  {
    sector: 'rehabilitation',
    name: 'Hverdagsrehabilitering og mestring',
    weight: 3,
    professions: [occupationalTherapist, physiotherapist, nurse],
    competences: ['rehabilitation', 'acquiredBrainInjury', 'aids'],
    children: false,
  },
  {
    sector: 'habilitation',
    name: 'Bo- og miljøtjenesten',
    weight: 4,
    professions: [socialEducator, ['miljøterapeut', false]],
    competences: ['intellectualDisability', 'family'],
    children: true,
  },
  {
    sector: 'healthStation',
    name: 'Helsestasjon og skolehelsetjeneste',
    weight: 4,
    professions: [
      ['helsesykepleier', true],
      ['jordmor', true],
    ],
    competences: ['children', 'family', 'languageAndCulture'],
    children: true,
  },
  {
    sector: 'socialServices',
    name: 'Barn, unge og familie',
    weight: 4,
    professions: [socialEducator, ['familieterapeut', false], ['barnevernspedagog', false]],
    competences: ['children', 'family', 'intellectualDisability'],
    children: true,
  },
  {
    sector: 'nursingHome',
    name: 'Sykehjem og korttidsavdeling',
    weight: 2,
    professions: [nurse],
    competences: ['dementia', 'rehabilitation'],
    children: false,
  },
  {
    sector: 'childWelfare',
    name: 'Barnevernstjenesten',
    weight: 1,
    professions: [['barnevernspedagog', false], socialWorker],
    competences: ['children', 'family'],
    children: true,
  },
  {
    sector: 'ppt',
    name: 'Pedagogisk-psykologisk tjeneste',
    weight: 1,
    professions: [['pedagogisk-psykologisk rådgiver', false]],
    competences: ['children'],
    children: true,
  },
  {
    sector: 'nav',
    name: 'NAV',
    weight: 1,
    professions: [socialWorker],
    competences: ['work', 'substance'],
    children: false,
  },
];

export const hospitalUnits: readonly UnitKind[] = [
  {
    sector: 'hospital',
    name: 'Fysikalsk medisin og rehabilitering',
    weight: 4,
    professions: [nurse, occupationalTherapist, physiotherapist],
    competences: ['rehabilitation', 'acquiredBrainInjury'],
    children: false,
  },
  {
    sector: 'hospital',
    name: 'Distriktspsykiatrisk senter',
    weight: 4,
    professions: [nurse, ['psykologspesialist', true]],
    competences: ['mentalHealth', 'work'],
    children: false,
  },
  {
    sector: 'hospital',
    name: 'Barne- og ungdomspsykiatri',
    weight: 3,
    professions: [nurse, ['psykologspesialist', true]],
    competences: ['children', 'mentalHealth', 'family'],
    children: true,
  },
  {
    sector: 'hospital',
    name: 'Barnehabilitering',
    weight: 3,
    professions: [socialEducator, physiotherapist],
    competences: ['children', 'intellectualDisability'],
    children: true,
  },
  {
    sector: 'hospital',
    name: 'Tverrfaglig spesialisert rusbehandling',
    weight: 2,
    professions: [nurse, ['lege', true]],
    competences: ['substance', 'mentalHealth'],
    children: false,
  },
  {
    sector: 'hospital',
    name: 'Medisinsk avdeling',
    weight: 3,
    professions: [nurse],
    competences: ['aids', 'dementia'],
    children: false,
  },
];
