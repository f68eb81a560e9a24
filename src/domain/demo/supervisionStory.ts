import { addDays, type Day, endOfYear, startOfYear, weekday } from '../calendar/day.ts';
import { isHoliday, nextWorkingDay } from '../calendar/holidays.ts';
import { covers } from '../calendar/reportingPeriod.ts';
import { isInOffice } from '../coordinator/coordinatorRules.ts';
import type { SupervisionKind } from '../supervision/codes.ts';
import { defaultGoals } from '../supervision/goals.ts';
import { dueDaysOf } from '../supervision/pace.ts';
import type { DemoCoordinator, DemoOptions } from './demoOffice.ts';
import type { DemoFadder, DemoFadderTime } from './fadderStory.ts';
import type { Random } from './random.ts';

export interface DemoAttendee {
  id: string;
  coordinatorId: string | null;
  fadderId: string | null;
  came: boolean;
}

export interface DemoSession {
  id: string;
  kind: SupervisionKind;
  fadderId: string | null;
  /** When it was arranged, when it is, and when the attendance is written. */
  arrangedOn: Day;
  day: Day;
  writtenOn: Day;
  startTime: string;
  minutes: number;
  place: string;
  themes: string;
  isCancelled: boolean;
  attendees: DemoAttendee[];
}

const themes = [
  'koordinatorrollen',
  'å lede ansvarsgruppen',
  'mål i individuell plan',
  'samtykke og taushetsplikt',
  'evaluering av planer',
  'samarbeid med sykehuset',
  'barnekoordinator',
  'brukermedvirkning',
  'når samarbeidet stopper opp',
  'overganger mellom tjenester',
] as const;
const places = ['Rådhuset, møterom 2', 'Helsehuset', 'Teams', 'Kommunehuset, kantina'] as const;

/** Supervision from the first year to the end of the last, and what is arranged for the weeks after. */
export function tellSupervision(
  random: Random,
  options: DemoOptions,
  faddere: readonly DemoFadder[],
  times: readonly DemoFadderTime[],
): DemoSession[] {
  const years = Array.from({ length: options.toYear - options.fromYear + 2 }, (_, index) => options.fromYear + index);
  return years.flatMap((year) => [
    ...faddere.flatMap((fadder) => [
      ...groupSessions(random, year, fadder, times),
      ...individualSessions(random, year, fadder, times),
    ]),
    ...fadderMeetings(random, year, faddere),
  ]);
}

/** Group supervision by the goal's own pace, each a while before its last day; nobody meets in July. */
function groupSessions(
  random: Random,
  year: number,
  fadder: DemoFadder,
  times: readonly DemoFadderTime[],
): DemoSession[] {
  return dueDaysOf(defaultGoals.groupPerYear, year, fadder).flatMap((due) => {
    const day = meetingDay(addDays(due, -random.int(2, 40)));
    const isHeld = random.chance(fadder.diligence);
    const group = groupOn(day, fadder, times);
    const session = makeSession(random, 'group', fadder, day, group.map(asCoordinator(random, day)));
    return isHeld && group.length > 0 && isInOffice(fadder, day) ? [session] : [];
  });
}

/** Individual supervision when somebody asks for it. */
function individualSessions(
  random: Random,
  year: number,
  fadder: DemoFadder,
  times: readonly DemoFadderTime[],
): DemoSession[] {
  return Array.from({ length: random.int(1, 4) }, () =>
    meetingDay(addDays(startOfYear(year), random.int(10, 340))),
  ).flatMap((day) => {
    const group = groupOn(day, fadder, times);
    if (group.length === 0 || !isInOffice(fadder, day)) return [];
    return [makeSession(random, 'individual', fadder, day, [asCoordinator(random, day)(random.pick(group))])];
  });
}

/** The faddere among themselves, every second month. */
function fadderMeetings(random: Random, year: number, faddere: readonly DemoFadder[]): DemoSession[] {
  const always = { activeFrom: startOfYear(year), activeTo: endOfYear(year) };
  return dueDaysOf(defaultGoals.fadderGroupPerYear, year, always).flatMap((due) => {
    const day = meetingDay(addDays(due, -random.int(5, 25)));
    const present = faddere.filter((one) => isInOffice(one, day));
    const attendees = present.map(({ id }) => ({
      id: random.id(day),
      coordinatorId: null,
      fadderId: id,
      came: random.chance(0.88),
    }));
    const session = makeSession(random, 'fadderGroup', null, day, attendees);
    return random.chance(0.9) ? [session] : [];
  });
}

function makeSession(
  random: Random,
  kind: SupervisionKind,
  fadder: DemoFadder | null,
  day: Day,
  attendees: DemoAttendee[],
): DemoSession {
  return {
    id: random.id(day),
    kind,
    fadderId: fadder?.id ?? null,
    arrangedOn: addDays(day, -random.int(20, 60)),
    day,
    writtenOn: addDays(day, random.int(0, 5)),
    startTime: random.pick(['09:00', '12:30', '13:00', '14:00'] as const),
    minutes: kind === 'individual' ? 45 : random.pick([90, 90, 120] as const),
    place: random.pick(places),
    themes: random.pick(themes),
    isCancelled: random.chance(0.04),
    attendees,
  };
}

const groupOn = (day: Day, fadder: DemoFadder, times: readonly DemoFadderTime[]): DemoCoordinator[] =>
  times
    .filter(
      (time) =>
        time.fadder === fadder &&
        covers({ from: time.fromDay, to: time.toDay }, day) &&
        isInOffice(time.coordinator, day),
    )
    .map(({ coordinator }) => coordinator);

const asCoordinator =
  (random: Random, day: Day) =>
  ({ id, absences }: DemoCoordinator): DemoAttendee => {
    const isAway = absences.some(({ fromDay, toDay }) => covers({ from: fromDay, to: toDay }, day));
    const came = random.chance(0.8) && !isAway;
    return { id: random.id(day), coordinatorId: id, fadderId: null, came };
  };

/** A working day, and none in July. */
function meetingDay(day: Day): Day {
  return nextWorkingDay(day.slice(5, 7) === '07' ? addDays(day, -31) : day);
}

export interface DemoMeeting {
  id: string;
  day: Day;
}

const tuesday = 2;

/** The office meets every other Tuesday but in July, to three months beyond the last day. */
export function tellMeetings(random: Random, options: DemoOptions): DemoMeeting[] {
  const days: DemoMeeting[] = [];
  let day = startOfYear(options.fromYear);
  while (weekday(day) !== tuesday) day = addDays(day, 1);
  for (const last = addDays(endOfYear(options.toYear), 90); day <= last; day = addDays(day, 14))
    if (!isHoliday(day) && day.slice(5, 7) !== '07') days.push({ id: random.id(day), day });
  return days;
}
