import { codeField, dateField, nameField, textField } from './fieldMaking.ts';
import { planStateWords, planSystemWords } from './planWords.ts';
import { words } from './wordList.ts';

/** No plan, and nothing said about why. */
const nothingPlan = words(`
  nei | ingen | ingen plan | har ikke | har ikkje | ikke IP | ikkje IP | mangler | manglar | ikke aktuelt | ikkje
  aktuelt
`);
/** Nobody appointed: no name. */
const nothingCoordinator = words(`
  ingen | mangler | manglar | ikke oppnevnt | ikkje oppnemnd | venter | ventar | ledig | vakant | ubesatt | ikke
  tildelt | nei | uavklart
`);

/** The columns about coordinator and plan. Headers: the first is the one to show. */
export const followUpFields = [
  nameField(
    'coordinatorName',
    `
    Koordinator | Koordinators navn | Navn koordinator | Koordinator navn | Navn på koordinator | Koord | Koord. |
    Oppnevnt koordinator | Koordinator/barnekoordinator | Barnekoordinator | Namn koordinator | Oppnemnd koordinator
    | Tildelt koordinator | Koordinator (navn) | Namn på koordinator | Ansvarlig koordinator | Personlig koordinator
    | Koordinatornavn
  `,
    nothingCoordinator,
  ),
  textField(
    'coordinatorUnit',
    `
    Enhet | Eining | Koordinators enhet | Enhet koordinator | Koordinators arbeidssted | Arbeidssted | Tjenestested
    | Koordinator enhet | Tjeneste koordinator | Arbeidsstad | Koordinators tjeneste | Virksomhet koordinator |
    Enhet/avdeling | Arbeidssted koordinator | Koordinatorens enhet
  `,
  ),
  dateField(
    'coordinatorFrom',
    'allowed',
    `
    Koordinator fra | Oppnevnt | Oppnevnt dato | Koordinator fra dato | Koordinator frå | Dato oppnevnt | Koord. fra
    | Oppnevnt fra | Koordinator startdato | Koordinator tildelt dato | Oppnemnd | Koordinator oppnevnt | Dato
    koordinator | Tildelt dato | Koordinator start | Koord fra dato | Oppnemnd dato | Dato oppnevnt koordinator |
    Oppnevningsdato | Dato oppnevning | Koordinator fom | Koordinator f.o.m.
  `,
  ),
  dateField(
    'coordinatorTo',
    'allowed',
    `
    Koordinator til | Koordinator til dato | Koord. til | Oppnevnt til | Koordinator sluttdato | Koordinator
    avsluttet | Koordinator slutt | Koord til dato | Koordinator avslutta | Oppnemnd til | Koordinator sluttet |
    Koordinator tom | Koordinator t.o.m.
  `,
  ),
  codeField(
    'planState',
    planStateWords,
    `
    IP-status | IP status | Status IP | Planstatus | Status plan | Har IP | IP | Individuell plan | Aktiv IP | Plan
    | Status individuell plan | Plan status | IP? | Har IP? | Planstatus (IP)
  `,
    nothingPlan,
  ),
  dateField(
    'planFrom',
    'allowed',
    `
    IP fra | IP startdato | IP opprettet | Plan fra | Plan startet | IP start | Dato IP | IP frå | IP fra dato | IP
    oppretta | Plan opprettet | IP virksom fra | Startdato IP | Plan gyldig fra | Plandato | IP dato | Oppstart IP |
    IP fom | IP f.o.m. | IP-dato | Plan frå | IP gyldig fra
  `,
  ),
  dateField(
    'planTo',
    'allowed',
    `
    IP til | IP sluttdato | Plan til | IP avsluttet | Plan avsluttet | IP til dato | Sluttdato IP | Plan gyldig til
    | IP avslutta | IP tom | IP t.o.m. | IP slutt | IP gyldig til
  `,
  ),
  dateField(
    'planEvaluationOn',
    'allowed',
    `
    Neste evaluering | Evaluering | IP evaluering | Evalueringsdato | Neste evaluering av IP | Evaluering dato |
    Evalueres | Dato for evaluering | Evaluering IP | Neste eval | Neste evalueringsdato | Dato neste evaluering |
    Neste revisjon | Eval.dato
  `,
  ),
  codeField(
    'planSystem',
    planSystemWords,
    `
    Plansystem | System | Planverktøy | IP-verktøy | Verktøy | Hvor ligger planen | Kvar ligg planen | IP i system |
    IP-system | Fagsystem
  `,
  ),
] as const;
