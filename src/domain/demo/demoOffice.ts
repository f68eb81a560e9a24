import { addDays, type Day, endOfYear, startOfYear } from '../calendar/day.ts';
import type { Competence, CoordinatorRole, Sector } from '../coordinator/codes.ts';
import type { OfficeType } from '../office/officeType.ts';
import type { DemoNames } from './demoNames.ts';
import { hospitalUnits, municipalUnits, type UnitKind } from './demoUnits.ts';
import { createRandom, dayBetween, type Random } from './random.ts';

/** What a made-up office is made from. The same options give the same content, whatever day it is. */
export interface DemoOptions {
  officeType: OfficeType;
  persons: number;
  fromYear: number;
  toYear: number;
  seed: number;
  /** The last day on which anything is registered; what the story tells after it is left out. */
  asOf: Day;
}

export interface DemoUnit {
  id: string;
  name: string;
  leader: string;
  sector: Sector;
}

export interface DemoAbsence {
  id: string;
  fromDay: Day;
  toDay: Day | null;
  substituteId: string | null;
}

export interface DemoCoordinator {
  id: string;
  givenName: string;
  familyName: string;
  unit: DemoUnit;
  profession: string;
  isHealthPersonnel: boolean;
  roles: CoordinatorRole[];
  activeFrom: Day;
  activeTo: Day | null;
  maxPersons: number;
  takesNew: boolean;
  percentage: number | null;
  competences: Competence[];
  absences: DemoAbsence[];
}

/** Units with leaders, and coordinators enough for the persons: about one for each eleven over four years. */
export function makeOffice(
  random: Random,
  names: DemoNames,
  options: DemoOptions,
  areas: readonly string[],
): { units: DemoUnit[]; coordinators: DemoCoordinator[]; takesChildren: ReadonlySet<string> } {
  const start = startOfYear(options.fromYear);
  const kinds = options.officeType === 'municipality' ? municipalUnits : hospitalUnits;
  const units: { unit: DemoUnit; kind: UnitKind }[] = kinds.flatMap((kind) =>
    (kind.perArea ? areas : ['']).map((area) => ({
      kind,
      unit: {
        id: random.id(start),
        name: `${kind.name} ${area.toLowerCase()}`.trim(),
        leader: names.whole(random, random.chance(0.6) ? 'female' : 'male'),
        sector: kind.sector,
      },
    })),
  );
  const weights = units.map(
    (entry) => [entry, entry.kind.perArea ? entry.kind.weight / areas.length : entry.kind.weight] as const,
  );
  const count = Math.max(units.length, Math.round(options.persons / 11));
  const coordinators = Array.from({ length: count }, (_, index) => {
    const entry = index < units.length ? units[index]! : random.weighted(weights);
    return makeCoordinator(random, names, options, entry.unit, entry.kind);
  });
  // A stream of its own: who is away today depends on today, and nothing else shall.
  addAbsences(createRandom(`absences ${options.seed}`), coordinators, options);
  const takesChildren = new Set(units.filter(({ kind }) => kind.children).map(({ unit }) => unit.id));
  return { units: units.map(({ unit }) => unit), coordinators, takesChildren };
}

function makeCoordinator(
  random: Random,
  names: DemoNames,
  options: DemoOptions,
  unit: DemoUnit,
  kind: UnitKind,
): DemoCoordinator {
  const start = startOfYear(options.fromYear);
  const end = endOfYear(options.toYear);
  const wasThere = random.chance(0.78);
  const activeFrom = wasThere
    ? addDays(start, -random.int(30, 2200))
    : dayBetween(random, addDays(start, 60), addDays(end, -120));
  const leaves = random.chance(0.035 * (options.toYear - options.fromYear + 1));
  const [profession, isHealthPersonnel] = random.pick(kind.professions);
  const gender = random.chance(0.82) ? 'female' : 'male';
  return {
    id: random.id(start),
    givenName: names.given(random, gender),
    familyName: names.family(random),
    unit,
    profession,
    isHealthPersonnel,
    roles: kind.children
      ? random.chance(0.7)
        ? ['coordinator', 'childCoordinator']
        : ['childCoordinator']
      : ['coordinator'],
    activeFrom,
    activeTo: leaves ? dayBetween(random, addDays(wasThere ? start : activeFrom, 120), addDays(end, 200)) : null,
    maxPersons: random.weighted([
      [5, 1],
      [8, 4],
      [10, 5],
      [12, 3],
      [15, 1],
    ]),
    takesNew: random.chance(0.86),
    percentage: random.weighted([
      [null, 5],
      [10, 3],
      [20, 4],
      [30, 1],
      [50, 1],
    ]),
    competences: kind.competences.filter(() => random.chance(0.75)),
    absences: [],
  };
}

/** Sick leave and parental leave: some in the past, some on the story's last day, half of them with a substitute. */
function addAbsences(random: Random, coordinators: readonly DemoCoordinator[], options: DemoOptions): void {
  const start = startOfYear(options.fromYear);
  for (const coordinator of coordinators) {
    const isNow = random.chance(0.04);
    if (!isNow && !random.chance(0.1)) continue;
    const fromDay = isNow
      ? addDays(options.asOf, -random.int(3, 40))
      : dayBetween(random, start, endOfYear(options.toYear));
    const toDay =
      random.chance(0.3) && isNow ? null : addDays(fromDay, isNow ? random.int(45, 120) : random.int(14, 90));
    if (
      fromDay < coordinator.activeFrom ||
      (coordinator.activeTo !== null && (toDay ?? options.asOf) > coordinator.activeTo)
    )
      continue;
    const colleagues = coordinators.filter(
      ({ unit, id, activeTo }) => unit === coordinator.unit && id !== coordinator.id && activeTo === null,
    );
    const substituteId = colleagues.length > 0 && random.chance(0.5) ? random.pick(colleagues).id : null;
    coordinator.absences.push({ id: random.id(fromDay), fromDay, toDay, substituteId });
  }
}
