import { addDays, addMonths, type Day, maxDay } from '../calendar/day.ts';
import { planContents } from '../plan/codes.ts';
import type { Outcome } from '../referral/codes.ts';
import type { OfficeType } from '../office/officeType.ts';
import type { Random } from './random.ts';
import type { PlanStory } from './storyStep.ts';
import { later } from './workingDays.ts';

export interface PlanOccasion {
  outcome: Outcome;
  office: OfficeType;
  assignedOn: Day;
  /** The day the case is closed; null while it goes on. */
  closedOn: Day | null;
  isChild: boolean;
  /** The last day anything of the story is told. */
  end: Day;
}

/** The plan that follows a granted coordinator, from consent to evaluations and end; null where nobody began one. */
export function tellPlan(
  random: Random,
  { outcome, office, assignedOn, closedOn, isChild, end }: PlanOccasion,
): PlanStory | null {
  const wantsPlan =
    outcome === 'grantedPlanWithCoordinator' ? 0.92 : outcome === 'grantedChildCoordinator' ? 0.4 : 0.14;
  const isBefore = (day: Day) => closedOn === null || day < closedOn;
  const story: PlanStory = { system: null, noPlanReason: null, contents: [], states: [], reviews: [] };
  let day = later(assignedOn, random.lasting(10));
  if (!isBefore(day)) return null;
  if (!random.chance(wantsPlan)) {
    if (!random.chance(outcome === 'grantedPlanWithCoordinator' ? 0.9 : 0.45)) return null;
    story.noPlanReason = random.weighted([
      ['doesNotWant', 5],
      ['coordinatorIsEnough', 4],
      ['tooIll', 1],
    ]);
    story.states.push({ day, state: 'notWanted' });
    return story;
  }
  story.system =
    office === 'healthTrust'
      ? 'dips'
      : random.weighted([
          ['visma', 7],
          ['paper', 2],
          ['koordinat', 2],
          ['other', 0.5],
        ]);
  const needed = planContents.filter((content) => isChild || content !== 'childParticipation');
  story.contents = random.chance(0.62) ? [...needed] : needed.filter(() => random.chance(0.82));
  const add = (next: Day, state: PlanStory['states'][number]['state']): boolean => {
    if (!isBefore(next)) return false;
    day = next;
    story.states.push({ day, state });
    return true;
  };
  if (random.chance(0.6)) add(day, 'consentPending');
  const isBegun = add(story.states.length === 0 ? day : later(day, random.lasting(12)), 'inProgress');
  const isActive = isBegun && random.chance(0.985) && add(later(day, random.lasting(52)), 'active');
  if (isActive) tellActive(random, story, day, isBefore, end);
  if (closedOn !== null && story.states.at(-1)?.state !== 'consentWithdrawn')
    story.states.push({ day: maxDay(closedOn, story.states.at(-1)?.day ?? closedOn), state: 'closed' });
  return story;
}

/** Evaluations about twice a year until somewhat past the story's end, so that the next one is always agreed. */
function tellActive(
  random: Random,
  story: PlanStory,
  activeFrom: Day,
  isBefore: (day: Day) => boolean,
  end: Day,
): void {
  let agreed = addMonths(activeFrom, random.pick([3, 6, 6, 6, 12]));
  const withdrawn = random.chance(0.025) ? later(activeFrom, random.lasting(300)) : null;
  while (agreed < addDays(end, 400)) {
    const held = later(
      agreed,
      random.weighted([
        [-7, 2],
        [-3, 3],
        [0, 4],
        [5, 1],
        [24, 0.7],
        [75, 0.5],
      ]) + (random.chance(0.04) ? 150 : 0),
    );
    const heldOn = maxDay(held, activeFrom);
    if (!isBefore(heldOn) || (withdrawn !== null && heldOn >= withdrawn)) break;
    if (random.chance(0.35)) {
      const between = later(heldOn, -random.int(30, 60));
      if (between > activeFrom) story.reviews.push({ kind: 'followUp', agreedOn: null, heldOn: between });
    }
    story.reviews.push({ kind: 'evaluation', agreedOn: agreed, heldOn });
    if (random.chance(0.12)) {
      const back = later(heldOn, random.int(10, 40));
      if (isBefore(back)) story.states.push({ day: heldOn, state: 'underRevision' }, { day: back, state: 'active' });
    }
    agreed = addMonths(heldOn, random.pick([6, 6, 6, 12]));
  }
  if (withdrawn !== null && isBefore(withdrawn)) {
    story.states = story.states.filter(({ day }) => day < withdrawn);
    story.states.push({ day: withdrawn, state: 'consentWithdrawn' });
  }
}
