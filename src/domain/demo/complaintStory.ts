import type { Day } from '../calendar/day.ts';
import type { Complainant, ComplaintKind, ComplaintOutcome, ComplaintRecordKind } from '../complaint/codes.ts';
import type { ComplaintStep } from '../complaint/complaintState.ts';
import { isGranted, type Outcome } from '../referral/codes.ts';
import type { Random } from './random.ts';
import { later } from './workingDays.ts';

/** One step of a made-up complaint. */
export interface ComplaintStoryStep {
  step: ComplaintStep;
  day: Day;
  note: string | null;
  answerBy: Day | null;
  documents: readonly string[];
  outcome: ComplaintOutcome | null;
}

export interface ComplaintStory {
  recordKind: ComplaintRecordKind;
  kind: ComplaintKind;
  complainant: Complainant;
  isSigned: boolean;
  knownOn: Day | null;
  receivedOn: Day;
  description: string;
  learnt: string | null;
  steps: readonly ComplaintStoryStep[];
}

const said: Record<ComplaintKind, readonly string[]> = {
  noPlanOrCoordinator: ['Mener at behovet er langvarig, og at flere tjenester er inne.', 'Ber om koordinator likevel.'],
  planNotGoodEnough: ['Planen blir ikke fulgt opp av alle tjenestene.', 'Planen mangler tiltak på skolen.'],
  notAllowedToTakePart: ['Fikk ikke være med på møtet der planen ble laget.'],
  delay: ['Har ventet lenge på avgjørelsen.', 'Arbeidet med planen trekker ut.'],
  other: ['Er misfornøyd med hvordan saken er fulgt opp.'],
};
const lessons = [
  'Vi ringer før vi sender et avslag.',
  'Begrunnelsen skal si hvilke tjenester vi har vurdert.',
  'Vi spør på nytt når situasjonen er endret.',
];
const sentAlong = ['Klagen', 'Avgjørelsen', 'Kontorets vurdering'];

/**
 * Whether somebody complains of a case that was decided, and how it went: reconsidered by who decided, upheld and sent on, and
 * answered by Statsforvalteren. More complain of a refusal than of anything else. Null for most.
 */
export function tellComplaint(random: Random, decidedOn: Day, outcome: Outcome): ComplaintStory | null {
  if (!random.chance(isGranted(outcome) ? 0.022 : outcome === 'refused' ? 0.3 : 0.03)) return null;
  const isRequest = random.chance(0.1);
  const kind: ComplaintKind = isGranted(outcome)
    ? random.weighted([
        ['delay', 4],
        ['planNotGoodEnough', 3],
        ['notAllowedToTakePart', 2],
        ['other', 1],
      ])
    : 'noPlanOrCoordinator';
  const knownOn = isGranted(outcome) ? null : later(decidedOn, random.int(2, 5));
  const receivedOn = later(knownOn ?? decidedOn, random.int(6, isGranted(outcome) ? 220 : 32));
  const isSigned = isRequest || random.chance(0.85);
  return {
    recordKind: isRequest ? 'supervisionRequest' : 'complaint',
    kind,
    complainant: random.weighted([
      ['person', 5],
      ['nextOfKin', 4],
      ['representative', 1],
    ]),
    isSigned,
    knownOn,
    receivedOn,
    description: random.pick(said[kind]),
    learnt: random.chance(0.4) ? random.pick(lessons) : null,
    steps: isRequest ? requestSteps(random, receivedOn) : complaintSteps(random, receivedOn, isSigned),
  };
}

const plain = { note: null, answerBy: null, documents: [], outcome: null };

function requestSteps(random: Random, receivedOn: Day): ComplaintStoryStep[] {
  const sent = later(receivedOn, random.lasting(5));
  return [
    { ...plain, step: 'forward', day: sent },
    { ...plain, step: 'close', day: later(sent, random.lasting(70) + 20) },
  ];
}

function complaintSteps(random: Random, receivedOn: Day, isSigned: boolean): ComplaintStoryStep[] {
  const steps: ComplaintStoryStep[] = [];
  let day = later(receivedOn, random.int(1, 4));
  if (!isSigned) {
    steps.push({ ...plain, step: 'askForCompletion', day, note: 'Underskriften mangler.', answerBy: later(day, 21) });
    day = later(day, random.lasting(9) + 1);
    steps.push({ ...plain, step: 'complete', day });
  }
  if (random.chance(0.07)) return [...steps, { ...plain, step: 'withdraw', day: later(day, random.int(2, 20)) }];
  day = later(day, random.lasting(12) + 2);
  if (random.chance(0.2))
    return [...steps, { ...plain, step: 'change', day, note: 'Nye opplysninger endrer vurderingen.' }];
  steps.push({ ...plain, step: 'uphold', day, note: 'Klagen gir ikke grunn til en annen vurdering.' });
  day = later(day, random.int(0, 3));
  steps.push({ ...plain, step: 'forward', day, documents: sentAlong });
  const outcome = random.weighted<ComplaintOutcome>([
    ['upheld', 15],
    ['changed', 9],
    ['annulled', 3],
  ]);
  steps.push({ ...plain, step: 'settle', day: later(day, random.lasting(60) + 25), outcome });
  return steps;
}
