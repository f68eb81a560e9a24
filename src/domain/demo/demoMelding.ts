import { addDays, type Day, minDay } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/holidays.ts';
import type { OfficeType } from '../office/officeType.ts';
import type { Channel, Need, ReferrerType, Specialty } from '../referral/codes.ts';
import type { DemoNames } from './demoNames.ts';
import { hospitalReferrers, organisations, reasons, referrers, serviceSets, type Life } from './meldingTables.ts';
import type { Random } from './random.ts';
import type { DemoMelding } from './storyStep.ts';

const lifeAt = (age: number | null): Life => (age === null || age < 18 ? 'child' : age < 67 ? 'adult' : 'old');

function needOf(random: Random, life: Life): Need {
  if (life === 'child')
    return random.weighted([
      ['childCoordinator', 6],
      ['ipWithCoordinator', 3],
      ['coordinatorOnly', 0.6],
      ['rehabilitationOnly', 0.4],
    ]);
  return random.weighted([
    ['ipWithCoordinator', 5],
    ['coordinatorOnly', 3.4],
    ['rehabilitationOnly', life === 'old' ? 1.6 : 0.9],
  ]);
}

function specialtyOf(random: Random, referrer: ReferrerType, life: Life): Specialty {
  if (referrer === 'hospitalMentalAdult') return 'mentalHealth';
  if (referrer === 'hospitalMentalChild') return 'childAndYouth';
  if (referrer === 'substanceTreatment') return 'substance';
  if (referrer === 'hospitalRehabilitation') return 'rehabilitation';
  if (random.chance(0.09)) return 'unknown';
  if (life === 'child')
    return random.weighted([
      ['childAndYouth', 5],
      ['somatic', 3],
      ['rehabilitation', 3],
    ]);
  if (life === 'old')
    return random.weighted([
      ['somatic', 7],
      ['rehabilitation', 4],
      ['mentalHealth', 1],
    ]);
  return random.weighted([
    ['somatic', 4],
    ['mentalHealth', 4],
    ['substance', 2],
    ['rehabilitation', 3],
  ]);
}

function channelOf(random: Random, referrer: ReferrerType): Channel {
  if (referrer.startsWith('hospital') || referrer === 'substanceTreatment')
    return random.weighted([
      ['ploMessage', 6],
      ['interdisciplinaryReport', 2],
      ['meeting', 1],
      ['municipalForm', 1],
    ]);
  if (referrer === 'gp')
    return random.weighted([
      ['dialogMessage', 6],
      ['ploMessage', 1],
      ['phoneOrOral', 1],
    ]);
  if (referrer === 'self' || referrer === 'nextOfKin' || referrer === 'guardian')
    return random.weighted([
      ['application', 5],
      ['municipalForm', 3],
      ['phoneOrOral', 3],
    ]);
  return random.weighted([
    ['municipalForm', 6],
    ['meeting', 2],
    ['phoneOrOral', 1],
    ['ownInitiative', 1],
  ]);
}

export interface MeldingAbout {
  receivedOn: Day;
  office: OfficeType;
  /** Whole years; null for an expected child. */
  age: number | null;
  need?: Need;
}

/** A melding as it would come: who sends it, how, about what. */
export function makeMelding(
  random: Random,
  names: DemoNames,
  { receivedOn, office, age, need }: MeldingAbout,
): DemoMelding {
  const life = lifeAt(age);
  const referrerType = random.weighted(office === 'healthTrust' ? hospitalReferrers : referrers[life]);
  const isPrivate = referrerType === 'self';
  const fromHospital = referrerType.startsWith('hospital') || referrerType === 'substanceTreatment';
  const admittedNow = fromHospital && random.chance(office === 'healthTrust' ? 0.6 : 0.3);
  const servicesToday = [...random.pick(serviceSets[life])];
  const consent = random.weighted([
    ['written', 6],
    ['oral', 3],
    ['notObtained', 0.5],
    ['byRepresentative', life === 'adult' ? 0.3 : 0.8],
  ] as const);
  const sentOn = addDays(
    receivedOn,
    -random.weighted([
      [0, 4],
      [1, 3],
      [2, 2],
      [4, 1],
      [7, 1],
    ]),
  );
  return {
    sentOn,
    receivedOn,
    channel: channelOf(random, referrerType),
    referrerType,
    referrerName: isPrivate ? null : names.whole(random, random.chance(0.7) ? 'female' : 'male'),
    referrerOrganisation: random.pick(organisations[referrerType] ?? ['']) || null,
    need: need ?? needOf(random, life),
    specialty: specialtyOf(random, referrerType, life),
    reason: random.pick(reasons[life]),
    servicesToday,
    servicesNeeded: servicesToday.filter(() => random.chance(0.8)),
    expectedDuration: random.weighted([
      ['overOneYear', 5],
      ['lifelong', life === 'child' ? 4 : 2],
      ['sixToTwelveMonths', 2],
      ['unknown', 1],
    ]),
    admittedNow,
    plannedDischargeOn: admittedNow ? nextWorkingDay(addDays(receivedOn, random.int(2, 21))) : null,
    urgency: random.weighted([
      ['normal', 7],
      ['soon', 2],
      ['urgent', 0.7],
    ]),
    consent,
    consentOn: consent === 'notObtained' ? null : minDay(sentOn, addDays(receivedOn, -random.int(0, 3))),
  };
}
