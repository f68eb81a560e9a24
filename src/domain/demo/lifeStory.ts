import { ageOn } from '../calendar/age.ts';
import { addDays, addYears, type Day, endOfYear, startOfYear } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/holidays.ts';
import { isGranted, type Outcome } from '../referral/codes.ts';
import type { DemoNames } from './demoNames.ts';
import type { DemoOptions } from './demoOffice.ts';
import type { DemoPeople, DemoPerson } from './demoPerson.ts';
import { makeMelding } from './demoMelding.ts';
import { tellHospitalCase } from './hospitalCase.ts';
import { type CaseWorld, tellMunicipalCase } from './municipalCase.ts';
import { tellPlan } from './planStory.ts';
import type { CaseStory, PlanStory, StoryStep } from './storyStep.ts';
import { later } from './workingDays.ts';

/** Everything the register will know of one made-up person. */
export interface LifeStory {
  person: DemoPerson;
  cases: CaseStory[];
  plan: PlanStory | null;
}

/** The days the persons' first meldinger come: on weekdays up to the last day, few in July, somewhat more each year. */
export function arrivalDays({ persons, fromYear, toYear, asOf }: DemoOptions, world: Pick<CaseWorld, 'random'>): Day[] {
  const { random } = world;
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, i) => [fromYear + i, 1 + 0.06 * i] as const);
  const months = [9, 9, 10, 8, 8, 8, 3, 8, 10, 10, 10, 7].map((weight, i) => [i, weight] as const);
  const draw = (): Day => {
    const year = random.weighted(years);
    const day = addDays(startOfYear(year), random.weighted(months) * 30 + random.int(0, 30));
    return nextWorkingDay(day > endOfYear(year) ? addDays(endOfYear(year), -7) : day);
  };
  const days = Array.from({ length: persons }, () => {
    let day = draw();
    // Everybody that was asked for has come by the last day.
    while (day > asOf) day = draw();
    return day;
  });
  return days.toSorted();
}

/** Tells the whole life of a person in the register, from the first melding to the end of the story. */
export function tellLife(
  world: CaseWorld,
  options: DemoOptions,
  names: DemoNames,
  people: DemoPeople,
  receivedOn: Day,
): LifeStory {
  const { random } = world;
  const office = options.officeType;
  const person = people.make(receivedOn);
  const ageAt = (day: Day) => (person.birthDate === null ? null : ageOn(person.birthDate, day));
  const tell = (day: Day, need?: 'ipWithCoordinator', beginsOn: Day | null = null): CaseStory => {
    const melding = makeMelding(random, names, { receivedOn: day, office, age: ageAt(day), ...(need ? { need } : {}) });
    const steps =
      office === 'municipality'
        ? tellMunicipalCase(world, person, melding, beginsOn)
        : tellHospitalCase(world, names, person, melding);
    return { melding, steps };
  };
  const first = tell(receivedOn);
  const cases = [first];
  const close = first.steps.at(-1);
  const birthday18 = person.birthDate === null ? null : addYears(person.birthDate, 18);
  if (close?.step === 'close') {
    if (close.reason === 'turned18' && birthday18 !== null) {
      const before = nextWorkingDay(addDays(birthday18, -random.int(60, 150)));
      // The adult's right begins where the child coordinator ends.
      if (random.chance(0.6) && before > receivedOn) cases.push(tell(before, 'ipWithCoordinator', birthday18));
    } else if (close.reason !== 'died' && close.reason !== 'moved' && random.chance(0.12)) {
      cases.push(tell(later(close.day, random.lasting(150))));
    }
  }
  if (cases.length === 1 && random.chance(0.025)) cases.push(tellDuplicate(world, first));
  return { person, cases, plan: planOf(world, options, cases) };
}

/** The same need reported once more while the case is at work. */
function tellDuplicate({ random }: CaseWorld, { melding }: CaseStory): CaseStory {
  const receivedOn = later(melding.receivedOn, random.int(3, 40));
  const decidedOn = later(receivedOn, random.int(1, 6));
  const steps: StoryStep[] = [
    { step: 'register', day: receivedOn },
    { step: 'decide', day: decidedOn, outcome: 'duplicateOrError', reason: null, forwardedTo: null },
    { step: 'close', day: later(decidedOn, random.int(0, 3)), reason: 'registeredInError' },
  ];
  return {
    melding: {
      ...melding,
      sentOn: receivedOn,
      receivedOn,
      consentOn: receivedOn,
      admittedNow: false,
      plannedDischargeOn: null,
    },
    steps,
  };
}

/** The plan begins with the first coordinator and lives until the last granted case is closed. */
function planOf(world: CaseWorld, { officeType }: DemoOptions, cases: readonly CaseStory[]): PlanStory | null {
  const granted = cases.filter(({ steps }) => steps.some((step) => step.step === 'assign'));
  const first = granted[0];
  if (!first) return null;
  const outcome = outcomeOf(first);
  const assigned = first.steps.find((step) => step.step === 'assign');
  if (!assigned || outcome === null || !isGranted(outcome)) return null;
  const closes = granted.map(({ steps }) => steps.at(-1));
  const closedOn = closes.every((step) => step?.step === 'close')
    ? (closes
        .map((step) => step?.day ?? '')
        .toSorted()
        .at(-1) ?? null)
    : null;
  const isChild = outcome === 'grantedChildCoordinator';
  return tellPlan(world.random, {
    outcome,
    office: officeType,
    assignedOn: assigned.day,
    closedOn,
    isChild,
    end: world.end,
  });
}

const outcomeOf = ({ steps }: CaseStory): Outcome | null =>
  steps.reduce<Outcome | null>((found, step) => (step.step === 'decide' ? step.outcome : found), null);
