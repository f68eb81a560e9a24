import { comparable } from '../../domain/importing/headerText.ts';
import type { PartKind } from '../../domain/training/codes.ts';
import { partName } from '../../locales/partName.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { RowVoice } from './importProblems.ts';
import type { PartRow } from './importRows.ts';
import type { ImportSetting } from './importSetting.ts';
import type { KnownTraining } from './knownTrainingRepo.ts';

/** Finds a kind of course or e-learning by what lists call it, or makes one. */
export class ImportedParts {
  readonly added: PartRow[] = [];
  readonly #byName = new Map<string, string>();
  readonly #setting: ImportSetting;

  constructor(known: KnownTraining['parts'], setting: ImportSetting) {
    this.#setting = setting;
    for (const part of known)
      for (const language of ['nb', 'nn', 'en'] as const)
        this.#byName.set(keyOf(part.kind, partName(language, part)), part.id);
  }

  /** The part's id. One nobody has heard of comes in with the list, which is said. */
  id(kind: PartKind, name: string, say: RowVoice): string {
    const key = keyOf(kind, name);
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const id = newIdOfMany();
    this.added.push({
      id,
      version: 1,
      standardKey: null,
      name,
      kind,
      sessions: 1,
      gapDays: 0,
      isActive: true,
      importBatchId: this.#setting.batchId,
    });
    this.#byName.set(key, id);
    say.warning('course', 'COURSE_ADDED', name);
    return id;
  }

  /** How many days a part has turned out to have. */
  hasDays(id: string, days: number): void {
    const row = this.added.find((part) => part.id === id);
    if (row) row.sessions = Math.max(row.sessions, days);
  }
}

const keyOf = (kind: PartKind, name: string): string => `${kind} ${comparable(name)}`;
