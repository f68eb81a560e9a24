import type { Day } from '../../domain/calendar/day.ts';
import { plainName, withoutDoubleA } from '../../domain/person/name.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { ImportedCoordinators } from './importedCoordinators.ts';
import type { FadderRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { KnownSupervision } from './knownSupervisionRepo.ts';

const usualMax = 15;

const keyOf = (name: string): string => withoutDoubleA(plainName(name.split(',').toReversed().join(' ')));

/** Finds faddere by name, or makes them: as the coordinator of that name, where there is one. */
export class ImportedFaddere {
  readonly added: FadderRow[] = [];
  readonly #byName = new Map<string, string>();
  readonly #rows = new Map<string, FadderRow>();
  readonly #coordinators: ImportedCoordinators;
  readonly #setting: ImportSetting;

  constructor(known: KnownSupervision['faddere'], coordinators: ImportedCoordinators, setting: ImportSetting) {
    this.#coordinators = coordinators;
    this.#setting = setting;
    for (const { id, name } of known) this.#byName.set(keyOf(name), id);
  }

  /** The fadder's id. One that is made here has been a fadder since the first session. */
  id(name: string, day: Day): string {
    const key = keyOf(name);
    const known = this.#byName.get(key);
    const made = this.#rows.get(known ?? '');
    if (made && day < made.activeFrom) made.activeFrom = day;
    if (known !== undefined) return known;
    const coordinator = this.#coordinators.find(name, null);
    const { batchId, now } = this.#setting;
    const row: FadderRow = {
      id: newIdOfMany(),
      version: 1,
      coordinatorId: coordinator?.id ?? null,
      name: coordinator ? null : name.trim(),
      activeFrom: day,
      maxCoordinators: usualMax,
      importBatchId: batchId,
      createdAt: now,
      updatedAt: now,
    };
    this.added.push(row);
    this.#rows.set(row.id, row);
    this.#byName.set(key, row.id);
    return row.id;
  }
}
