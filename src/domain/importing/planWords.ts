import type { PlanState, PlanSystem } from '../plan/codes.ts';
import { words, type WordsFor } from './wordList.ts';

/* What lists write about the plan. In bokmål, nynorsk and short; compared without case, spaces and signs. */

export const planStateWords: WordsFor<PlanState> = {
  notWanted: words(`
    ønsker ikke | ønskjer ikkje | ikke ønsket | ikkje ønskt | ønsker ikke IP | takket nei til IP | takket nei |
    takka nei | nei takk | vil ikke ha
  `),
  consentPending: words(`
    venter på samtykke | ventar på samtykke | avventer samtykke | mangler samtykke | samtykke mangler | samtykke
    ikke innhentet | manglar samtykke
  `),
  inProgress: words(`
    under arbeid | under utarbeidelse | under utarbeiding | påbegynt | påbyrja | startet | starta | i arbeid | i
    gang | utarbeides | under oppstart | oppstartet
  `),
  active: words(`
    aktiv | virksom | verksam | ja | x | har IP | gjeldende | gjeldande | i bruk | løpende | opprettet | oppretta |
    aktiv IP | virksom plan | aktiv plan | ferdig utarbeidet
  `),
  underRevision: words(`
    under revisjon | revideres | til revisjon | under revidering | under evaluering | blir revidert | til evaluering
  `),
  closed: words(`
    avsluttet | avslutta | lukket | lukka | opphørt | inaktiv | utgått | ferdig | avsl | avsl. | arkivert
  `),
  consentWithdrawn: words(`
    samtykke trukket | trukket samtykke | samtykke trekt | trekt samtykke | samtykke trukket tilbake | trukket
    tilbake | samtykket er trukket
  `),
};

export const planSystemWords: WordsFor<PlanSystem> = {
  visma: words(`
    Visma | Visma Flyt Samspill | Visma Samspill | Visma Flyt | SamPro | Visma Sampro
  `),
  dips: words('DIPS | DIPS Samspill | DIPS Arena'),
  paper: words('papir | på papir | manuelt | word | manuell | papirplan'),
  koordinat: words('Koordinat | dette registeret | dette registret | i registeret'),
  other: words(`
    annet | anna | andre | annet system | anna system | gerica | profil | acos | cosdoc
  `),
};
