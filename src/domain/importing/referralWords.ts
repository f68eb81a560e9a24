import type { Channel, Need, Outcome, Specialty } from '../referral/codes.ts';
import { words, type WordsFor } from './wordList.ts';

/* What lists write about the melding and its decision. In bokmål, nynorsk and short; compared without case, spaces and signs. */

export const needWords: WordsFor<Need> = {
  ipWithCoordinator: words(`
    IP | individuell plan | IP + koordinator | IP og koordinator | IP m/koordinator | IP med koordinator | IP inkl.
    koordinator | individuell plan og koordinator | individuell plan med koordinator | koordinator og IP |
    koordinator + IP | IP/koordinator | IP/koord | IP + koord | IP og koord | individuell plan inkl. koordinator |
    behov for IP | både IP og koordinator
  `),
  coordinatorOnly: words(`
    koordinator | kun koordinator | bare koordinator | koordinator uten IP | koordinator utan IP | koord. | kun
    koord | K | KO | behov for koordinator | berre koordinator | kun koordinator (ikke IP) | koordinator, ikke IP
  `),
  childCoordinator: words(`
    barnekoordinator | BK | barnekoord | barnekoord. | b.koord | barne-koordinator | koordinator barn |
    barnekoordinator § 7-2 a
  `),
  rehabilitationOnly: words(`
    kun re-/habilitering | rehabilitering | habilitering | re-/habilitering | rehab | hab | hab/rehab | kun
    rehabilitering | kun habilitering | bare rehabilitering | berre rehabilitering | habilitering/rehabilitering |
    kun rehab | kun hab/rehab | rehabilitering uten koordinator
  `),
};

export const outcomeWords: WordsFor<Outcome | 'granted'> = {
  grantedPlanWithCoordinator: words(`
    innvilget IP | innvilget IP og koordinator | innvilget IP med koordinator | innvilga IP | innvilga IP og
    koordinator | innvilget IP + koordinator | innvilget individuell plan | innvilget individuell plan med
    koordinator | IP innvilget | ja IP | IP og koordinator | innvilget individuell plan og koordinator | IP +
    koordinator | innvilga individuell plan | innvilget IP m/koordinator | IP med koordinator
  `),
  grantedCoordinator: words(`
    innvilget koordinator | innvilga koordinator | innvilget kun koordinator | koordinator innvilget | kun
    koordinator | koordinator | innvilga berre koordinator | innvilget koordinator uten IP
  `),
  grantedChildCoordinator: words(`
    innvilget barnekoordinator | innvilga barnekoordinator | barnekoordinator innvilget | innvilget BK |
    barnekoordinator | BK | innvilget barnekoord
  `),
  refused: words(`
    avslag | avslått | avslege | ikke innvilget | ikkje innvilga | fyller ikke vilkårene | fyller ikke vilkår | nei
    | avvist | ikke rett
  `),
  declinedByPerson: words(`
    ønsker ikke | ønskjer ikkje | takket nei | takka nei | ønsker ikke likevel | bruker ønsker ikke | pasienten
    ønsker ikke | trukket | trekt | søknad trukket | ønsker ikke IP | ønsker ikke koordinator | ikke samtykke |
    takker nei | sagt nei | frafalt | vil ikke
  `),
  forwarded: words(`
    videresendt | vidaresendt | sendt videre | sendt vidare | oversendt | oversendt annen kommune | annen kommune |
    videreformidlet | oversendt kommunen | videresendt kommunen | sendt kommunen
  `),
  // «innvilget» alone: what was granted follows from the need.
  granted: words('innvilget | innvilga | ja | godkjent | godkjend | innv | tildelt | positivt'),
  duplicateOrError: words(`
    duplikat | dobbelt | dobbeltregistrert | feilregistrert | feil | feilsendt | dublett | duplikat/feil | duplikat
    eller feil
  `),
};

/** What was granted where the list only says «innvilget». */
export const grantedByNeed: Readonly<Record<Need, Outcome | null>> = {
  ipWithCoordinator: 'grantedPlanWithCoordinator',
  coordinatorOnly: 'grantedCoordinator',
  childCoordinator: 'grantedChildCoordinator',
  rehabilitationOnly: null,
};

export const channelWords: WordsFor<Channel> = {
  ploMessage: words(`
    PLO | PLO-melding | PLO melding | e-melding | elektronisk melding | PLO-meldingsutveksling | pleie- og
    omsorgsmelding
  `),
  dialogMessage: words('dialogmelding | dialog | dialogmld | dialogmelding fra fastlege'),
  interdisciplinaryReport: words(`
    tverrfaglig rapport | tverrfagleg rapport | tverrfaglig epikrise | rapport | epikrise
  `),
  municipalForm: words(`
    meldeskjema | kommunens meldeskjema | skjema | meldingsskjema | kommunen sitt meldeskjema | kommunens skjema
  `),
  application: words(`
    søknad | søknadsskjema | digital søknad | søknad papir | papirsøknad | søknad (papir) | søknad (digital) |
    skriftlig søknad | brev | post
  `),
  phoneOrOral: words(`
    telefon | tlf | tlf. | muntlig | munnleg | telefon/muntlig | muntlig henvendelse | oppringning
  `),
  meeting: words(`
    møte | i møte | samarbeidsmøte | nettverksmøte | ansvarsgruppemøte | utskrivningsmøte | dialogmøte
  `),
  ownInitiative: words(`
    eget initiativ | eige initiativ | kommunens eget initiativ | intern | internt | kommunen selv | kommunen
  `),
};

export const specialtyWords: WordsFor<Specialty> = {
  somatic: words('somatikk | somatisk | som | soma'),
  mentalHealth: words(`
    psykisk helse | psykisk helsevern | psykisk helsevern voksne | psykiatri | PHV | VOP | psykisk | DPS | psyk |
    voksenpsykiatri | psykisk helsevern vaksne
  `),
  childAndYouth: words(`
    barn og unge | BUP | barn/unge | barn | psykisk helsevern barn og unge | barn og ungdom | PHBU | barn og unge
    (BUP)
  `),
  substance: words(`
    rus | TSB | rusbehandling | rus/TSB | avhengighet | rus og avhengighet | tverrfaglig spesialisert rusbehandling
  `),
  rehabilitation: words(`
    rehabilitering | habilitering | hab/rehab | rehab | hab | habilitering/rehabilitering | re-/habilitering |
    habilitering og rehabilitering
  `),
  unknown: words('ukjent | ukjend | uoppgitt | ikke oppgitt | annet | ikkje oppgitt'),
};
