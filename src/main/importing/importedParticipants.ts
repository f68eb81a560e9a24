import { plainName, sortName, withoutDoubleA } from '../../domain/person/name.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { ImportedCoordinators } from './importedCoordinators.ts';
import type { RowVoice } from './importProblems.ts';
import type { ParticipantRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { KnownTraining } from './knownTrainingRepo.ts';

/** Somebody as a row of a list of training tells of them. */
export interface ToldParticipant {
  name: string;
  unit: string | null;
  isLeader: boolean;
  email: string | null;
}

/** Finds those who take part by name, or makes them: as the coordinator of that name, else as another employee. */
export class ImportedParticipants {
  readonly added: ParticipantRow[] = [];
  readonly #ofCoordinator = new Map<string, string>();
  readonly #others = new Map<string, string>();
  readonly #coordinators: ImportedCoordinators;
  readonly #setting: ImportSetting;

  constructor(known: KnownTraining['participants'], coordinators: ImportedCoordinators, setting: ImportSetting) {
    this.#coordinators = coordinators;
    this.#setting = setting;
    for (const { id, coordinatorId, name } of known)
      if (coordinatorId !== null) this.#ofCoordinator.set(coordinatorId, id);
      else if (name !== null) this.#others.set(keyOf(name), id);
  }

  /** The participant's id. Who is no coordinator comes in as another employee, which is said. */
  id({ name, unit, isLeader, email }: ToldParticipant, say: RowVoice): string {
    const unitId = unit === null ? null : this.#coordinators.unit(unit);
    const coordinator = isLeader ? null : this.#coordinators.find(name, unitId);
    const key = coordinator?.id ?? keyOf(name);
    const index = coordinator ? this.#ofCoordinator : this.#others;
    const known = index.get(key);
    if (known !== undefined) return known;
    const id = newIdOfMany();
    const straight = straightName(name);
    const words = straight.split(/\s+/);
    const { batchId, now } = this.#setting;
    this.added.push({
      id,
      version: 1,
      coordinatorId: coordinator?.id ?? null,
      isLeader: coordinator === null && isLeader,
      importBatchId: batchId,
      createdAt: now,
      ...(coordinator === null && {
        name: straight,
        sortName: sortName(words.at(-1) ?? '', words.slice(0, -1).join(' ')),
        unitId,
        email,
      }),
    });
    index.set(key, id);
    if (coordinator === null && !isLeader) say.warning('name', 'NOT_A_COORDINATOR', straight);
    return id;
  }
}

/** «Hansen, Kari» and «Kari Hansen» are one. */
const straightName = (name: string): string =>
  name
    .split(',')
    .map((part) => part.trim())
    .toReversed()
    .join(' ')
    .trim();
const keyOf = (name: string): string => withoutDoubleA(plainName(straightName(name)));
