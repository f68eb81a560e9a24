import { type Day, daysBetween } from '../calendar/day.ts';
import type { CoordinatorRole } from '../coordinator/codes.ts';
import type { DemoCoordinator } from './demoOffice.ts';
import type { Random } from './random.ts';

const openEnd = 9_999_999;
const asNumber = (day: Day) => daysBetween('2000-01-01', day);

/** Who serves how many, day by day: a new person goes to somebody with room, as an office would choose. */
export class CoordinatorPool {
  readonly #all: Readonly<Record<CoordinatorRole, readonly DemoCoordinator[]>>;
  readonly #inUnit: Readonly<Record<CoordinatorRole, ReadonlyMap<string, readonly DemoCoordinator[]>>>;
  /** First and last days of each coordinator's assignments; an open one has no end. */
  readonly #served = new Map<string, { from: number; to: number }[]>();

  constructor(coordinators: readonly DemoCoordinator[]) {
    const having = (role: CoordinatorRole) => coordinators.filter(({ roles }) => roles.includes(role));
    this.#all = { coordinator: having('coordinator'), childCoordinator: having('childCoordinator') };
    this.#inUnit = {
      coordinator: Map.groupBy(this.#all.coordinator, ({ unit }) => unit.id),
      childCoordinator: Map.groupBy(this.#all.childCoordinator, ({ unit }) => unit.id),
    };
  }

  /** Somebody else in office on the day and for a while after, the least loaded of a handful; of the unit where one is given. */
  choose(
    random: Random,
    role: CoordinatorRole,
    day: Day,
    { unitId = null, exceptId = null }: { unitId?: string | null; exceptId?: string | null } = {},
  ): DemoCoordinator | null {
    const inUnit = unitId === null ? null : this.#least(random, role, day, unitId, exceptId);
    // A unit whose people are full lets another help.
    if (inUnit && inUnit.load < 1.15) return inUnit.coordinator;
    return (this.#least(random, role, day, null, exceptId) ?? inUnit)?.coordinator ?? null;
  }

  /** The least loaded of a handful. */
  #least(
    random: Random,
    role: CoordinatorRole,
    day: Day,
    unitId: string | null,
    exceptId: string | null,
  ): { coordinator: DemoCoordinator; load: number } | null {
    const among = unitId === null ? this.#all[role] : (this.#inUnit[role].get(unitId) ?? []);
    const mayServe = (one: DemoCoordinator) => one.id !== exceptId && isServing(one, day);
    let best: DemoCoordinator | null = null;
    let least = Infinity;
    for (let i = 0; i < 8 && among.length > 0; i += 1) {
      const one = random.pick(among);
      const load = this.#load(one, day) / one.maxPersons;
      if (load < least && mayServe(one)) {
        best = one;
        least = load;
      }
    }
    best ??= among.find(mayServe) ?? null;
    return best && { coordinator: best, load: least };
  }

  begin(coordinator: DemoCoordinator, from: Day, to: Day | null): void {
    const served = this.#served.get(coordinator.id) ?? [];
    served.push({ from: asNumber(from), to: to === null ? openEnd : asNumber(to) });
    this.#served.set(coordinator.id, served);
  }

  #load(coordinator: DemoCoordinator, day: Day): number {
    const today = asNumber(day);
    const served = this.#served.get(coordinator.id) ?? [];
    return served.reduce((count, { from, to }) => (from <= today && to >= today ? count + 1 : count), 0);
  }
}

/** In office on the day, and staying long enough to be appointed. */
const isServing = ({ activeFrom, activeTo }: DemoCoordinator, day: Day): boolean =>
  activeFrom <= day && (activeTo === null || daysBetween(day, activeTo) > 30);
