import { addDays, maxDay } from '../calendar/day.ts';
import type { DemoNames } from './demoNames.ts';
import type { DemoPerson } from './demoPerson.ts';
import { inOrder, type CaseWorld } from './municipalCase.ts';
import type { DemoMelding, StoryStep } from './storyStep.ts';
import { later } from './workingDays.ts';

/**
 * The way of a melding through a helseforetak's office: the need is assessed, and either the kommune is notified and
 * answers (sphl § 2-5), or the hospital gives a coordinator of its own for the stay (sphl § 2-5 a).
 */
export function tellHospitalCase(
  world: CaseWorld,
  names: DemoNames,
  person: DemoPerson,
  melding: DemoMelding,
): StoryStep[] {
  const { random, pool } = world;
  const steps: StoryStep[] = [{ step: 'register', day: melding.receivedOn }];
  const assessedOn = later(melding.receivedOn, random.lasting(4));
  steps.push({ step: 'assess', day: assessedOn });
  const isOwn = random.chance(0.27);
  if (!isOwn) return notify();

  const decidedOn = later(assessedOn, random.lasting(5));
  if (random.chance(0.1)) {
    steps.push({ step: 'decide', day: decidedOn, outcome: 'declinedByPerson', reason: null, forwardedTo: null });
    return inOrder([...steps, { step: 'close', day: later(decidedOn, random.int(1, 9)), reason: 'personWishes' }]);
  }
  const isChild = melding.need === 'childCoordinator';
  const role = isChild && random.chance(0.8) ? 'childCoordinator' : 'coordinator';
  const outcome =
    role === 'childCoordinator'
      ? 'grantedChildCoordinator'
      : random.chance(0.25)
        ? 'grantedPlanWithCoordinator'
        : 'grantedCoordinator';
  steps.push({ step: 'decide', day: decidedOn, outcome, reason: null, forwardedTo: null });
  const fromDay = later(decidedOn, random.lasting(4));
  const coordinator = pool.choose(random, role, fromDay);
  if (!coordinator) return inOrder(steps);
  steps.push({ step: 'assign', day: fromDay, coordinatorId: coordinator.id, role, reason: null });
  if (random.chance(0.96)) steps.push({ step: 'feedback', day: later(fromDay, random.lasting(8)) });
  const discharged = later(fromDay, random.lasting(70) + 5);
  const lastDay =
    coordinator.activeTo !== null && coordinator.activeTo < discharged ? coordinator.activeTo : discharged;
  pool.begin(coordinator, fromDay, lastDay);
  const closedOn = steps.reduce((latest, { day }) => maxDay(latest, day), lastDay);
  steps.push({ step: 'close', day: closedOn, reason: 'needEnded' });
  return inOrder(steps);

  function notify(): StoryStep[] {
    const notifiedOn = later(assessedOn, random.lasting(3));
    steps.push({ step: 'notifyMunicipality', day: notifiedOn });
    const answersOn = random.chance(isSlow(person) ? 0.3 : 0.95) ? later(notifiedOn, random.lasting(13) + 2) : null;
    let reminded = addDays(notifiedOn, random.int(15, 24));
    const isAnswered = () => answersOn !== null && reminded >= answersOn;
    while (!isAnswered() && random.chance(0.75)) {
      steps.push({ step: 'remindMunicipality', day: later(reminded, 0) });
      reminded = addDays(later(reminded, 0), random.int(15, 30));
    }
    const lastReminder = steps.at(-1)?.day ?? notifiedOn;
    if (answersOn === null) {
      if (random.chance(0.9)) steps.push({ step: 'close', day: later(lastReminder, 45), reason: 'noAnswer' });
      return inOrder(steps);
    }
    const answeredOn = maxDay(answersOn, lastReminder);
    const coordinatorName = random.chance(0.88) ? names.whole(random, random.chance(0.8) ? 'female' : 'male') : null;
    steps.push({ step: 'registerMunicipalityAnswer', day: answeredOn, coordinatorName });
    if (random.chance(0.85))
      steps.push({ step: 'close', day: later(answeredOn, random.lasting(9)), reason: 'answeredByMunicipality' });
    return inOrder(steps);
  }
}

/** A few kommuner seldom answer, so that there is something to see in the list of them. */
const isSlow = ({ municipalityNumber }: DemoPerson): boolean =>
  municipalityNumber !== null && Number(municipalityNumber) % 13 === 0;
