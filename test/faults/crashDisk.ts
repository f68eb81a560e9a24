import type { Step } from './systemCalls.ts';

type Change = Extract<Step, { kind: 'write' | 'truncate' | 'empty' }>;
type Naming = Extract<Step, { kind: 'create' | 'unlink' | 'rename' }>;

/** A file's content: what is on the disk for certain, and what was asked for since. */
interface Content {
  certain: Buffer;
  since: Change[];
}

const sector = 512;

/**
 * A disk that promises only what POSIX does: what was written is there for certain after the file was synced, a name after
 * its folder was. Of what was asked for since, any part may be there, in pieces of a sector, in any order between files.
 */
export class CrashDisk {
  readonly #contents = new Map<number, Content>();
  /** Names on the disk for certain, and as the program sees them. */
  #certain = new Map<string, number>();
  #seen = new Map<string, number>();
  #namings: Naming[] = [];
  /** What each naming since made or moved. */
  #made: number[] = [];

  constructor(files: ReadonlyMap<string, Buffer>) {
    for (const [name, bytes] of files) this.#certain.set(name, this.#fresh(bytes));
    this.#seen = new Map(this.#certain);
  }

  apply(step: Step): void {
    if (step.kind === 'said') return;
    if (step.kind === 'sync') return this.#sync(step.file);
    if (step.kind === 'write' || step.kind === 'truncate' || step.kind === 'empty') {
      this.#contentOf(step.file)?.since.push(step);
      return;
    }
    if (step.kind === 'create' && this.#seen.has(step.file)) return;
    this.#made.push(step.kind === 'create' ? this.#fresh(Buffer.alloc(0)) : -1);
    this.#namings.push(step);
    rename(this.#seen, step, this.#made.at(-1) ?? -1);
  }

  /** What may be found on the disk after a power cut now; `random` gives numbers from 0 up to 1. */
  afterPowerCut(random: () => number): Map<string, Buffer> {
    const names = new Map(this.#certain);
    const lasting = Math.floor(random() * (this.#namings.length + 1));
    this.#namings.slice(0, lasting).forEach((naming, n) => rename(names, naming, this.#made[n] ?? -1));
    // Nothing, everything, or each piece by chance: real disks do all three.
    const share = [0, 1, random()][Math.floor(random() * 3)] ?? 0;
    return new Map(
      [...names].map(([name, id]) => {
        const { certain, since } = this.#contents.get(id) ?? { certain: Buffer.alloc(0), since: [] };
        return [name, since.reduce((bytes, change) => changed(bytes, change, () => random() < share), certain)];
      }),
    );
  }

  #fresh(certain: Buffer): number {
    const id = this.#contents.size;
    this.#contents.set(id, { certain, since: [] });
    return id;
  }

  #contentOf(name: string): Content | undefined {
    return this.#contents.get(this.#seen.get(name) ?? -1);
  }

  #sync(name: string): void {
    if (name === '') {
      this.#certain = new Map(this.#seen);
      this.#namings = [];
      this.#made = [];
      return;
    }
    const content = this.#contentOf(name);
    if (!content) return;
    content.certain = content.since.reduce((bytes, change) => changed(bytes, change, () => true), content.certain);
    content.since = [];
  }
}

function rename(names: Map<string, number>, naming: Naming, made: number): void {
  if (naming.kind === 'create') names.set(naming.file, made);
  else {
    const id = names.get(naming.file);
    names.delete(naming.file);
    if (naming.kind === 'rename' && id !== undefined) names.set(naming.to, id);
  }
}

/** The bytes after a change of which each sector lasts or not. */
function changed(bytes: Buffer, change: Change, lasts: () => boolean): Buffer {
  if (change.kind !== 'write') {
    const size = change.kind === 'empty' ? 0 : change.size;
    if (!lasts()) return bytes;
    return size <= bytes.length ? bytes.subarray(0, size) : Buffer.concat([bytes, Buffer.alloc(size - bytes.length)]);
  }
  const { offset, data } = change;
  let next: Buffer | null = null;
  for (let at = 0; at < data.length;) {
    const end = Math.min(data.length, at + sector - ((offset + at) % sector));
    if (lasts()) {
      next ??= grown(bytes, bytes.length);
      if (offset + end > next.length) next = grown(next, offset + end);
      data.copy(next, offset + at, at, end);
    }
    at = end;
  }
  return next ?? bytes;
}

function grown(bytes: Buffer, size: number): Buffer {
  const next = Buffer.alloc(size);
  bytes.copy(next);
  return next;
}
