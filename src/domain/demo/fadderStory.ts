import { addDays, type Day, startOfYear } from '../calendar/day.ts';
import { isInOffice } from '../coordinator/coordinatorRules.ts';
import type { FadderEndReason } from '../fadder/codes.ts';
import { suggestFaddere } from '../fadder/suggestion.ts';
import type { DemoNames } from './demoNames.ts';
import type { DemoCoordinator, DemoOptions } from './demoOffice.ts';
import { dayBetween, type Random } from './random.ts';

export interface DemoFadder {
  id: string;
  /** One who is a coordinator too goes by that name. */
  coordinator: DemoCoordinator | null;
  name: string | null;
  activeFrom: Day;
  activeTo: Day | null;
  /** How many of the sessions aimed at that come to be: some are better at it than others. */
  diligence: number;
}

export interface DemoFadderTime {
  id: string;
  coordinator: DemoCoordinator;
  fadder: DemoFadder;
  fromDay: Day;
  toDay: Day | null;
  endReason: FadderEndReason | null;
}

/** As in Nedre Eiker: about twelve coordinators for each fadder (R 6.3). */
const coordinatorsEach = 12;
const most = 16;

/** Some hold nearly all they mean to, one in three holds a good half. */
const diligences = [0.97, 0.88, 0.6] as const;

/** Who are faddere, and who has had whom from the first year on; one fadder leaves on the way and hands the group over. */
export function tellFaddere(
  random: Random,
  names: DemoNames,
  options: DemoOptions,
  coordinators: readonly DemoCoordinator[],
): { faddere: DemoFadder[]; times: DemoFadderTime[] } {
  const start = startOfYear(options.fromYear);
  const count = Math.max(3, Math.round(coordinators.length / coordinatorsEach));
  const seasoned = coordinators.filter(({ activeFrom, activeTo }) => activeFrom < start && activeTo === null);
  const faddere = Array.from({ length: count }, (_, index): DemoFadder => {
    // Every fourth is no coordinator: a leader or an adviser of the office.
    const coordinator = index % 4 === 3 ? null : (seasoned[Math.floor((index * seasoned.length) / count)] ?? null);
    return makeFadder(random, names, {
      coordinator,
      from: start,
      diligence: diligences[index % diligences.length] ?? 1,
    });
  });
  const leaver = faddere.at(-1);
  if (leaver) {
    leaver.activeTo = dayBetween(random, addDays(start, 400), addDays(start, 700));
    faddere.push(makeFadder(random, names, { coordinator: null, from: addDays(leaver.activeTo, 1), diligence: 0.95 }));
  }
  return { faddere, times: tellTimes(random, options, coordinators, faddere) };
}

interface NewFadder {
  coordinator: DemoCoordinator | null;
  from: Day;
  diligence: number;
}

function makeFadder(random: Random, names: DemoNames, { coordinator, from, diligence }: NewFadder): DemoFadder {
  const id = random.id(from);
  const name = coordinator === null ? names.whole(random, random.chance(0.8) ? 'female' : 'male') : null;
  return { id, coordinator, name, activeFrom: from, activeTo: null, diligence };
}

/** Each coordinator gets a fadder some weeks after beginning, by the same suggestion as the screen's; a few never do. */
function tellTimes(
  random: Random,
  options: DemoOptions,
  coordinators: readonly DemoCoordinator[],
  faddere: readonly DemoFadder[],
): DemoFadderTime[] {
  const start = startOfYear(options.fromYear);
  const times: DemoFadderTime[] = [];
  const joining = coordinators
    .filter(() => !random.chance(0.02))
    .map((coordinator) => ({ coordinator, day: joinDay(random, coordinator, start) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const leaving = new Set(faddere.filter(({ activeTo }) => activeTo !== null));
  const handOver = (fadder: DemoFadder) => {
    times.push(...handedOver(random, fadder, faddere, times));
    leaving.delete(fadder);
  };
  for (const { coordinator, day } of joining) {
    for (const fadder of leaving) if ((fadder.activeTo ?? day) < day) handOver(fadder);
    const fadder = isInOffice(coordinator, day) ? fadderFor(coordinator, day, faddere, times) : undefined;
    if (fadder) times.push(timeOf(random, coordinator, fadder, day));
  }
  for (const fadder of leaving) handOver(fadder);
  return times;
}

const joinDay = (random: Random, { activeFrom }: DemoCoordinator, start: Day): Day =>
  activeFrom < start ? addDays(start, random.int(0, 20)) : addDays(activeFrom, random.int(10, 75));

const timeOf = (random: Random, coordinator: DemoCoordinator, fadder: DemoFadder, fromDay: Day): DemoFadderTime => ({
  id: random.id(fromDay),
  coordinator,
  fadder,
  fromDay,
  toDay: null,
  endReason: null,
});

function fadderFor(
  coordinator: DemoCoordinator,
  day: Day,
  faddere: readonly DemoFadder[],
  times: readonly DemoFadderTime[],
): DemoFadder | undefined {
  const choices = faddere
    .filter((one) => isInOffice(one, day))
    .map((one) => {
      const group = times.filter(
        (time) => time.fadder === one && time.toDay === null && isInOffice(time.coordinator, day),
      );
      return {
        id: one.id,
        coordinatorId: one.coordinator?.id ?? null,
        unitId: one.coordinator?.unit.id ?? null,
        isAway: false,
        maxCoordinators: most,
        coordinators: group.length,
        unitIds: group.map((time) => time.coordinator.unit.id),
      };
    });
  const [found] = suggestFaddere([{ id: coordinator.id, unitId: coordinator.unit.id }], choices);
  return faddere.find(({ id }) => id === found?.fadderId);
}

/** The group of one who leaves goes to the one who begins the day after. Ends the former times. */
function handedOver(
  random: Random,
  { id, activeTo }: DemoFadder,
  faddere: readonly DemoFadder[],
  times: readonly DemoFadderTime[],
): DemoFadderTime[] {
  const next = activeTo === null ? undefined : faddere.find(({ activeFrom }) => activeFrom === addDays(activeTo, 1));
  if (!next) return [];
  const group = times.filter((time) => time.fadder.id === id && isInOffice(time.coordinator, next.activeFrom));
  return group.map((time) => {
    time.toDay = activeTo;
    time.endReason = 'fadderLeft';
    return timeOf(random, time.coordinator, next, next.activeFrom);
  });
}
