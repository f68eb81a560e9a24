import type { planCode as nb } from '../../nb/code/plan.ts';
import type { Texts } from '../../textTypes.ts';

export const planCode: Texts<typeof nb> = {
  planState: {
    notWanted: 'Ønskjer ikkje plan',
    consentPending: 'Ventar på samtykke',
    inProgress: 'Under arbeid',
    active: 'Verksam plan',
    underRevision: 'Under revisjon',
    closed: 'Avslutta',
    consentWithdrawn: 'Samtykket trekt',
  },
  planSystem: {
    visma: 'Visma Flyt Samspill',
    dips: 'DIPS Samspill',
    paper: 'På papir',
    koordinat: 'Dette registeret',
    other: 'Ein annan stad',
  },
  noPlanReason: {
    doesNotWant: 'Ønskjer ikkje plan',
    coordinatorIsEnough: 'Koordinator er nok',
    otherPlanCovers: 'Ein annan plan dekkjer behovet',
    noConsent: 'Manglar samtykke',
    tooIll: 'For sjuk no',
    notStarted: 'Ikkje byrja',
    other: 'Anna',
  },
  planContent: {
    goalsResourcesNeeds: 'Mål, ressursar og behov',
    participants: 'Kven som er med i arbeidet',
    responsible: 'Kven som lagar, samordnar og driv planen',
    contributions: 'Kva personen, tenestene og pårørande bidreg med',
    servicesAndMeasures: 'Tenester og tiltak: kva, kor mykje, kven',
    howCarriedOut: 'Korleis tiltaka blir gjennomførte',
    coordinatorOffered: 'Koordinator eller kontaktlege er tilbydd',
    periodAndRevision: 'Planperiode og tid for revisjon',
    consent: 'Samtykke til planen og til å dele opplysningar',
    cooperation: 'Samarbeid med andre',
    childParticipation: 'Korleis barnet har medverka',
  },
  planReviewKind: { evaluation: 'Evaluering', followUp: 'Enkel oppfølging' },
};
