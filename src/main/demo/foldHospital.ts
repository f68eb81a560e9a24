import { addDays, addMonths, type Day, maxDay, minDay } from '../../domain/calendar/day.ts';
import { nextWorkingDay } from '../../domain/calendar/holidays.ts';
import type { DemoPerson } from '../../domain/demo/demoPerson.ts';
import { createRandom, type Random } from '../../domain/demo/random.ts';
import { type HospitalTick, hospitalTicks, type TickNotes } from '../../domain/hospital/hospitalTick.ts';
import { type ParticipationRole, participationRoles } from '../../domain/participation/participation.ts';
import type { PlanSystem } from '../../domain/plan/codes.ts';
import type { ParticipationRow, ReferralRow, StayRow } from './demoRows.ts';
import type { FoldWorld } from './foldWorld.ts';

const expectations: Readonly<Record<'nb' | 'nn', readonly string[]>> = {
  nb: [
    'Møter i ansvarsgruppa hver sjette uke. Sykehuset følger opp treningen.',
    'Ett møte i halvåret. Gir råd om medisiner og hjelpemidler når kommunen spør.',
    'Har ansvar for tiltakene om søvn og skolestart, og skriver om dem i planen.',
  ],
  nn: [
    'Møte i ansvarsgruppa kvar sjette veke. Sjukehuset følgjer opp treninga.',
    'Eitt møte i halvåret. Gir råd om medisinar og hjelpemiddel når kommunen spør.',
    'Har ansvar for tiltaka om søvn og skulestart, og skriv om dei i planen.',
  ],
};

const systems = ['visma', 'visma', 'dips', 'other'] as const satisfies readonly PlanSystem[];

type Referral = Pick<ReferralRow, 'id' | 'receivedOn' | 'admittedNow' | 'plannedDischargeOn' | 'referrerOrganisation'> &
  Pick<ReferralRow, HospitalTick | 'municipalityNumber' | 'municipalityAnsweredOn' | 'municipalityCoordinator'>;

/** What only a helseforetak knows of a person: stays, when things were ticked off, and agreements on taking part. */
export function foldHospital(
  world: FoldWorld,
  person: Pick<DemoPerson, 'id' | 'letterLanguage'>,
  referrals: readonly Referral[],
) {
  // A stream of its own: what is told of it changes nothing of what is told of cases.
  const random = createRandom(`hospital ${person.id}`);
  return {
    stays: referrals.filter(({ admittedNow }) => admittedNow).map((row) => stayOf(world, random, person.id, row)),
    ticks: new Map(referrals.map((row) => [row.id, ticksOf(world, random, row)])),
    participations: referrals.flatMap((row) => agreementsAfter(world, random, person, row)),
  };
}

/** Admitted a few days before the melding; nearly always with a contact physician in time. */
function stayOf({ asOf, names, accountIds }: FoldWorld, random: Random, personId: string, referral: Referral): StayRow {
  const admittedOn = addDays(referral.receivedOn, -random.int(0, 6));
  const planned = referral.plannedDischargeOn ?? null;
  const left = addDays(planned ?? addDays(referral.receivedOn, 18), random.int(0, 2));
  const named = random.chance(0.88) ? nextWorkingDay(addDays(admittedOn, random.int(0, 1))) : addDays(admittedOn, 5);
  const isNamed = random.chance(0.95) && named <= asOf;
  return {
    id: random.id(admittedOn),
    version: 1,
    personId,
    referralId: referral.id,
    ward: referral.referrerOrganisation ?? null,
    admittedOn,
    plannedDischargeOn: planned,
    dischargedOn: left <= asOf ? left : null,
    contactPhysician: isNamed ? names.whole(random, random.chance(0.55) ? 'female' : 'male') : null,
    contactPhysicianOn: isNamed ? named : null,
    updatedAt: random.moment(minDay(named, asOf)),
    accountId: random.pick(accountIds),
  };
}

/** When what is ticked off was done. */
function ticksOf({ asOf }: FoldWorld, random: Random, referral: Referral): TickNotes {
  return Object.fromEntries(
    hospitalTicks
      .filter((tick) => referral[tick])
      .map((tick) => {
        const onDay = minDay(nextWorkingDay(addDays(referral.receivedOn, random.int(0, 14))), asOf);
        const note = tick === 'inEpikrise' && random.chance(0.3) ? 'foreløpig epikrise' : null;
        return [tick, { onDay, note }];
      }),
  );
}

/** Some of those the kommune has given a coordinator have a plan there that the hospital takes part in, half a year at a time. */
function agreementsAfter(
  { asOf, coordinators, accountIds }: FoldWorld,
  random: Random,
  person: Pick<DemoPerson, 'id' | 'letterLanguage'>,
  referral: Referral,
): ParticipationRow[] {
  const { municipalityNumber, municipalityAnsweredOn, municipalityCoordinator } = referral;
  if (!municipalityNumber || !municipalityAnsweredOn || !municipalityCoordinator || !random.chance(0.3)) return [];
  const participant = random.pick([...coordinators.values()].filter(({ isHealthPersonnel }) => isHealthPersonnel));
  const common = {
    version: 1,
    personId: person.id,
    municipalityNumber,
    planSystem: systems[Number(municipalityNumber) % systems.length] ?? null,
    municipalCoordinator: municipalityCoordinator,
    participant: `${participant.givenName} ${participant.familyName}`,
    participantUnit: participant.unit.name,
    role: random.pick<ParticipationRole>(participationRoles),
    expectation: random.pick(expectations[person.letterLanguage]),
    accountId: random.pick(accountIds),
  };
  const rows: ParticipationRow[] = [];
  let fromDay = nextWorkingDay(addDays(municipalityAnsweredOn, random.int(5, 40)));
  while (fromDay <= asOf) {
    const row = rowFrom(fromDay, rows.at(-1)?.id ?? null);
    rows.push(row);
    if (row.toDay > asOf) break;
    if (!random.chance(0.45)) {
      settle(row);
      break;
    }
    row.renewedOn = settledDay(row);
    fromDay = addDays(row.toDay, 1);
  }
  return rows;

  function rowFrom(day: Day, renewsId: string | null): ParticipationRow {
    const at = random.moment(day);
    const journalNotedOn = random.chance(0.8) ? day : null;
    const toDay = addDays(addMonths(day, 6), -1);
    const unsettled = { renewedOn: null, endedOn: null, endReason: null, endNote: null };
    const days = { fromDay: day, toDay, journalNotedOn };
    return { ...common, ...unsettled, ...days, id: random.id(day), renewsId, createdAt: at, updatedAt: at };
  }

  /** The day it was talked over with the kommune: mostly well ahead of the end, as far as the story has come. */
  function settledDay({ fromDay: first, toDay }: ParticipationRow): Day {
    return minDay(asOf, maxDay(first, addDays(toDay, -(random.chance(0.85) ? random.int(15, 40) : random.int(1, 13)))));
  }

  /** Nearly always ended with a word; now and then nobody has settled it. */
  function settle(row: ParticipationRow): void {
    if (!random.chance(0.93) && row.toDay >= addDays(asOf, -60)) return;
    row.endedOn = row.toDay;
    row.updatedAt = random.moment(settledDay(row));
    row.endReason = random.chance(0.7) ? 'needEnded' : 'planEnded';
  }
}
