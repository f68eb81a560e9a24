import type { Day } from '../../domain/calendar/day.ts';
import type { CoordinatorRole } from '../../domain/coordinator/codes.ts';
import { sectorOfUnitName } from '../../domain/coordinator/sectorOfUnitName.ts';
import { plainName, sortName, withoutDoubleA } from '../../domain/person/name.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { RowVoice } from './importProblems.ts';
import type { CoordinatorRow, UnitRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { KnownRecords } from './knownRecordsRepo.ts';

/** A coordinator as a list names them: one the register had, or one that this import makes. */
export interface ImportedCoordinator {
  id: string;
  unitId: string | null;
  activeFrom: Day;
  activeTo: Day | null;
  /** The row to add; null for one who was there before. */
  row: CoordinatorRow | null;
}

/** What a new coordinator may be until the office says otherwise; also the line between free and full in the lists. */
const usualMaxPersons = 10;

const keyOf = (name: string): string => withoutDoubleA(plainName(name));

/** «Hansen, Kari» and «Kari Hansen» are one. */
const straightName = (name: string): string => {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  return more.length === 0 && given !== '' && family !== '' ? `${given} ${family}` : name.trim();
};

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Finds units and coordinators by name, or makes them. */
export class ImportedCoordinators {
  readonly addedUnits: UnitRow[] = [];
  readonly added: CoordinatorRow[] = [];
  readonly #units = new Map<string, string>();
  readonly #byName = new Map<string, ImportedCoordinator[]>();
  readonly #initials = new Map<string, readonly { name: string; coordinator: ImportedCoordinator }[]>();
  readonly #setting: ImportSetting;

  constructor(known: Pick<KnownRecords, 'units' | 'coordinators'>, setting: ImportSetting) {
    this.#setting = setting;
    for (const { id, name } of known.units) this.#units.set(keyOf(name), id);
    for (const { name, ...rest } of known.coordinators) this.#index(name, { ...rest, row: null });
  }

  /** The unit's id, made where there is none of the name; null for no name. */
  unit(name: string | null, leader: string | null = null): string | null {
    if (name === null) return null;
    const found = this.#units.get(keyOf(name));
    if (found !== undefined) return found;
    const id = newIdOfMany();
    const importBatchId = this.#setting.batchId;
    this.addedUnits.push({
      id,
      version: 1,
      name,
      leader,
      sector: sectorOfUnitName(name),
      isActive: true,
      importBatchId,
    });
    this.#units.set(keyOf(name), id);
    return id;
  }

  /** By name, and by unit where the row names one and there are several. */
  find(name: string, unitId: string | null): ImportedCoordinator | null {
    const namesakes = this.#byName.get(keyOf(straightName(name))) ?? [];
    const inUnit = namesakes.find((one) => unitId !== null && one.unitId === unitId);
    const elsewhere = namesakes.find((one) => unitId === null || one.unitId === null);
    return inUnit ?? elsewhere ?? null;
  }

  add(name: string, values: Partial<CoordinatorRow> & { activeFrom: Day }): ImportedCoordinator {
    const { batchId, now } = this.#setting;
    const straight = straightName(name);
    const words = straight.split(/\s+/);
    const row: CoordinatorRow = {
      id: newIdOfMany(),
      version: 1,
      name: straight,
      sortName: sortName(words.at(-1) ?? '', words.slice(0, -1).join(' ')),
      isHealthPersonnel: false,
      roles: ['coordinator'],
      maxPersons: usualMaxPersons,
      takesNew: true,
      competences: [],
      importBatchId: batchId,
      createdAt: now,
      updatedAt: now,
      ...values,
    };
    this.added.push(row);
    return this.#index(straight, {
      id: row.id,
      unitId: row.unitId ?? null,
      activeFrom: row.activeFrom,
      activeTo: row.activeTo ?? null,
      row,
    });
  }

  /** The coordinator of an assignment; one that is made here has been active since their first one. */
  serving(
    name: string,
    unitName: string | null,
    role: CoordinatorRole,
    fromDay: Day,
    say: RowVoice,
  ): ImportedCoordinator {
    const unitId = this.unit(unitName);
    const found = this.find(name, unitId) ?? this.#byInitials(name, say);
    if (!found) return this.add(name, { unitId, roles: [role], activeFrom: fromDay });
    const { row } = found;
    if (row) {
      if (!row.roles.includes(role)) row.roles = [...row.roles, role];
      row.unitId ??= unitId;
      if (fromDay < row.activeFrom) row.activeFrom = fromDay;
      found.activeFrom = row.activeFrom;
      found.unitId = row.unitId ?? null;
    }
    return found;
  }

  /** Initials of one coordinator alone are theirs; of nobody, or of several, they stand as a name of their own. Both are said. */
  #byInitials(name: string, say: RowVoice): ImportedCoordinator | null {
    const letters = name.replaceAll('.', '').trim();
    if (!/^\p{Lu}{2,4}$/u.test(letters)) return null;
    const namesakes = this.#initials.get(letters) ?? [];
    const [one, ...others] = namesakes;
    if (!one || others.length > 0) {
      say.warning('coordinatorName', 'COORDINATOR_INITIALS_ONLY', name);
      return null;
    }
    say.warning('coordinatorName', 'COORDINATOR_BY_INITIALS', one.name);
    return one.coordinator;
  }

  #index(name: string, coordinator: ImportedCoordinator): ImportedCoordinator {
    const straight = straightName(name);
    const key = keyOf(straight);
    const letters = initialsOf(straight);
    if (letters.length > 1)
      this.#initials.set(letters, [...(this.#initials.get(letters) ?? []), { name: straight, coordinator }]);
    const namesakes = this.#byName.get(key);
    if (namesakes) namesakes.push(coordinator);
    else this.#byName.set(key, [coordinator]);
    return coordinator;
  }
}
