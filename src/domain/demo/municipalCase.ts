import { addDays, addYears, type Day, maxDay } from '../calendar/day.ts';
import type { CoordinatorRole } from '../coordinator/codes.ts';
import { type CloseReason, isGranted, type Need, type Outcome } from '../referral/codes.ts';
import { closingOf } from './closing.ts';
import type { CoordinatorPool } from './coordinatorPool.ts';
import type { DemoCoordinator, DemoUnit } from './demoOffice.ts';
import type { DemoPerson } from './demoPerson.ts';
import type { Random } from './random.ts';
import type { DemoMelding, StoryStep } from './storyStep.ts';
import { later } from './workingDays.ts';

/** What a case is told with. */
export interface CaseWorld {
  random: Random;
  pool: CoordinatorPool;
  units: readonly DemoUnit[];
  takesChildren: ReadonlySet<string>;
  /** The story's last day. */
  end: Day;
}

const missingThings = [
  'Samtykke mangler',
  'Opplysninger om tjenestene i dag mangler',
  'Uklart om familien ønsker dette',
  'Epikrise er ikke mottatt',
];
const refusals = [
  'Behovet er ikke langvarig.',
  'Bare én tjeneste er inne. Det er ikke behov for koordinering.',
  'Behovet dekkes av andre tiltak.',
];
const elsewhere = ['en annen kommune', 'Rehabiliteringstjenesten', 'NAV', 'Helseforetakets koordinerende enhet'];

/**
 * The way of a melding through a kommune's office, from received to closed or to the story's end. With `beginsOn`, nobody
 * is appointed before that day: a child coordinator serves until then.
 */
export function tellMunicipalCase(
  world: CaseWorld,
  person: DemoPerson,
  melding: DemoMelding,
  beginsOn: Day | null = null,
): StoryStep[] {
  const { random } = world;
  const steps: StoryStep[] = [{ step: 'register', day: melding.receivedOn }];
  let day = melding.receivedOn;
  const isSlow = random.chance(0.1);
  if (random.chance(0.24)) {
    day = later(day, random.int(1, 7));
    steps.push({ step: 'askForInformation', day, missing: random.pick(missingThings) });
    day = later(day, random.lasting(10));
  } else day = later(day, random.lasting(4));
  steps.push({ step: 'startAssessment', day });
  const decidedOn = later(day, random.lasting(isSlow ? 30 : 9));
  const answeredOn = later(melding.receivedOn, random.lasting(12));
  if (answeredOn < decidedOn && random.chance(0.8)) steps.push({ step: 'preliminaryAnswer', day: answeredOn });
  const birthday18 = person.birthDate === null ? null : addYears(person.birthDate, 18);
  const isGrownUp = birthday18 !== null && birthday18 <= decidedOn;
  const drawn = outcomeOf(random, melding.need);
  const outcome = drawn === 'grantedChildCoordinator' && isGrownUp ? 'grantedCoordinator' : drawn;
  steps.push({
    step: 'decide',
    day: decidedOn,
    outcome,
    reason: outcome === 'refused' ? random.pick(refusals) : null,
    forwardedTo: outcome === 'forwarded' ? random.pick(elsewhere) : null,
  });
  if (!isGranted(outcome)) {
    if (random.chance(0.8))
      steps.push({ step: 'close', day: later(decidedOn, random.lasting(12)), reason: reasonWithout(outcome) });
    return inOrder(steps);
  }
  const isChild = outcome === 'grantedChildCoordinator';
  const closing = closingOf(random, person, decidedOn, isChild);
  // Who is served already asks no unit: the next one is found among the colleagues.
  const assigned =
    beginsOn === null
      ? findCoordinator(world, steps, person, decidedOn, isChild ? 'childCoordinator' : 'coordinator', isSlow)
      : { day: maxDay(later(decidedOn, 3), beginsOn), unitId: null };
  serve(world, steps, person, assigned, closing, isChild ? 'childCoordinator' : 'coordinator');
  return inOrder(steps);
}

const reasonWithout = (outcome: Outcome): CloseReason =>
  outcome === 'declinedByPerson' ? 'personWishes' : outcome === 'duplicateOrError' ? 'registeredInError' : 'notGranted';

function outcomeOf(random: Random, need: Need): Outcome {
  if (need === 'rehabilitationOnly')
    return random.weighted([
      ['forwarded', 6],
      ['grantedCoordinator', 3],
      ['refused', 1],
      ['declinedByPerson', 0.5],
    ]);
  const granted: Outcome =
    need === 'childCoordinator'
      ? 'grantedChildCoordinator'
      : need === 'coordinatorOnly'
        ? 'grantedCoordinator'
        : random.chance(0.88)
          ? 'grantedPlanWithCoordinator'
          : 'grantedCoordinator';
  return random.weighted([
    [granted, 78],
    ['refused', 8],
    ['declinedByPerson', 7],
    ['forwarded', 4],
    ['duplicateOrError', 3],
  ]);
}

/** Asks units until one says yes. Gives the day somebody can begin. */
function findCoordinator(
  world: CaseWorld,
  steps: StoryStep[],
  person: DemoPerson,
  decidedOn: Day,
  role: CoordinatorRole,
  isSlow: boolean,
): { day: Day; unitId: string | null } {
  const { random } = world;
  if (random.chance(0.16)) return { day: later(decidedOn, random.lasting(6)), unitId: null };
  let day = later(decidedOn, random.lasting(2));
  for (let attempt = 0; ; attempt += 1) {
    const unit = unitFor(world, person, role);
    const proposed = random.chance(0.35) ? world.pool.choose(random, role, day, { unitId: unit.id }) : null;
    steps.push({
      step: 'requestUnit',
      day,
      unitId: unit.id,
      answerBy: later(day, 7),
      coordinatorId: proposed?.id ?? null,
    });
    const answered = later(day, random.lasting(isSlow ? 12 : 4));
    if (attempt < 3 && random.chance(0.17)) {
      const reason = random.weighted([
        ['noCapacity', 6],
        ['noCompetence', 2],
        ['personUnknownToUnit', 2],
        ['personWishesOther', 1],
      ] as const);
      steps.push({ step: 'unitDeclines', day: answered, reason });
      day = later(answered, random.int(1, 6));
      continue;
    }
    steps.push({ step: 'unitAccepts', day: answered });
    return { day: later(answered, random.lasting(isSlow ? 16 : 3)), unitId: unit.id };
  }
}

function unitFor({ random, units, takesChildren }: CaseWorld, person: DemoPerson, role: CoordinatorRole): DemoUnit {
  if (role === 'childCoordinator') return random.pick(units.filter(({ id }) => takesChildren.has(id)));
  const grownUps = units.filter(({ sector }) => !['childWelfare', 'ppt', 'healthStation'].includes(sector));
  // The home care of one's own area knows one best.
  const near =
    person.area === null ? [] : grownUps.filter(({ name }) => name.endsWith(person.area?.toLowerCase() ?? ''));
  return near.length > 0 && random.chance(0.4) ? random.pick(near) : random.pick(grownUps);
}

/** The coordinators one after the other, with changes and gaps, until the case is closed. */
function serve(
  world: CaseWorld,
  steps: StoryStep[],
  person: DemoPerson,
  first: { day: Day; unitId: string | null },
  closing: { day: Day; reason: CloseReason } | null,
  role: CoordinatorRole,
): void {
  const { random, pool, end } = world;
  const birthday18 = role === 'childCoordinator' && person.birthDate !== null ? addYears(person.birthDate, 18) : null;
  let day = first.day;
  let unitId = first.unitId;
  let isFirst = true;
  let changed = false;
  let formerId: string | null = null;
  for (;;) {
    if (closing && closing.day <= day) break;
    if (birthday18 !== null && birthday18 <= day) break;
    const coordinator: DemoCoordinator | null =
      pool.choose(random, role, day, { unitId, exceptId: formerId }) ??
      pool.choose(random, role, day, { exceptId: formerId });
    if (!coordinator) return;
    formerId = coordinator.id;
    steps.push({
      step: 'assign',
      day,
      coordinatorId: coordinator.id,
      role,
      reason: changed ? 'coordinatorChanged' : null,
    });
    if (isFirst) aroundFirst(random, steps, day, earliest(closing?.day ?? null, birthday18));
    isFirst = false;
    const change = random.chance(0.14) ? later(day, random.lasting(400) + 60) : null;
    const leaves = coordinator.activeTo;
    const stop = closing?.day ?? null;
    const ends = earliest(leaves, birthday18 === null ? null : addDays(birthday18, -1), stop);
    if (change !== null && (ends === null || change < ends) && change < end) {
      pool.begin(coordinator, day, addDays(change, -1));
      day = change;
      unitId = null;
      changed = true;
      continue;
    }
    pool.begin(coordinator, day, ends);
    if (ends === null || ends !== leaves || ends === stop) break;
    // The coordinator leaves: some have the next one ready, others wait.
    steps.push({ step: 'assignmentEnds', day: leaves, reason: 'coordinatorLeft' });
    day = random.chance(0.7) ? addDays(leaves, 1) : later(leaves, random.lasting(15) + 1);
    unitId = random.chance(0.7) ? coordinator.unit.id : null;
    changed = false;
  }
  if (birthday18 !== null && (closing === null || birthday18 <= closing.day)) {
    const lastDay = maxDay(addDays(birthday18, -1), lastDayOf(steps));
    steps.push({ step: 'close', day: lastDay, reason: 'turned18' });
  } else if (closing) steps.push({ step: 'close', day: maxDay(closing.day, lastDayOf(steps)), reason: closing.reason });
}

const earliest = (...days: readonly (Day | null)[]): Day | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;

const lastDayOf = (steps: readonly StoryStep[]): Day =>
  steps.reduce((latest, { day }) => maxDay(latest, day), steps[0]?.day ?? '');

function aroundFirst(random: Random, steps: StoryStep[], day: Day, closedOn: Day | null): void {
  const isOpen = (on: Day) => closedOn === null || on < closedOn;
  const told = later(day, random.chance(0.85) ? random.lasting(7) : 15 + random.lasting(30));
  if (random.chance(0.995) && isOpen(told)) steps.push({ step: 'feedback', day: told });
  const followed = later(day, random.lasting(40));
  if (random.chance(0.86) && isOpen(followed)) steps.push({ step: 'followUp', day: followed });
}

/** By day; what was told first stands first within a day. */
export const inOrder = (steps: readonly StoryStep[]): StoryStep[] =>
  steps.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
