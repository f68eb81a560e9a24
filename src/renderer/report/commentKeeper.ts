import type { Moment } from '../../domain/calendar/day.ts';
import { codeOf } from '../api/apiError.ts';

export interface StoredText {
  readonly text: string;
  readonly version: number;
}

export type KeeperState =
  | { readonly kind: 'untouched' | 'typing' | 'saving' | 'failed' }
  | { readonly kind: 'saved'; readonly at: Moment }
  /** Another was quicker: what stands in the register now. */
  | { readonly kind: 'conflict'; readonly theirs: StoredText };

export interface KeeperSnapshot {
  readonly text: string;
  readonly state: KeeperState;
}

export interface KeeperPorts {
  readonly save: (text: string, version: number) => Promise<{ version: number; savedAt: Moment }>;
  readonly read: () => Promise<StoredText>;
  /** How long after the last key the text is saved, in milliseconds. */
  readonly restMs?: number;
}

/**
 * Keeps one comment while it is written: saves it a moment after the last key, one saving at a time, each over the
 * version before. A text that is not saved is never let go of.
 */
export class CommentKeeper {
  /** What to show; another object at each change. */
  snapshot: KeeperSnapshot;
  #stored: StoredText;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #ports: KeeperPorts;
  readonly #listeners = new Set<() => void>();

  constructor(stored: StoredText, ports: KeeperPorts) {
    this.#stored = stored;
    this.snapshot = { text: stored.text, state: { kind: 'untouched' } };
    this.#ports = ports;
  }

  get text(): string {
    return this.snapshot.text;
  }
  get state(): KeeperState {
    return this.snapshot.state;
  }

  /** Everything typed stands in the register. */
  get isSaved(): boolean {
    return this.text === this.#stored.text && this.#running === null;
  }

  /** Somebody shows the comment just now. */
  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  type(text: string): void {
    if (this.state.kind === 'conflict') return this.#show(text, this.state);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#ports.restMs ?? 1500);
    this.#show(text, { kind: 'typing' });
  }

  /** Takes over what was read anew, unless something of one's own is under way. */
  learn(stored: StoredText): void {
    if (!this.isSaved || stored.version <= this.#stored.version) return;
    this.#stored = stored;
    this.#show(stored.text, this.state);
  }

  /** Saves at once what is not saved. A conflict waits for the writer's answer. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.text === this.#stored.text || this.state.kind === 'conflict') return;
    this.#running = this.#save().finally(() => (this.#running = null));
    await this.#running;
    // What was typed meanwhile waits its own moment, unless the saving was the last word.
    if (this.state.kind === 'saved' && this.text !== this.#stored.text) this.type(this.text);
  }

  /** The answer to a conflict: this text goes over what another saved. */
  async settle(text: string): Promise<void> {
    if (this.state.kind !== 'conflict') return;
    this.#stored = this.state.theirs;
    this.#show(text, { kind: 'untouched' });
    await this.flush();
  }

  async #save(): Promise<void> {
    const text = this.text;
    this.#tell({ kind: 'saving' });
    try {
      const { version, savedAt } = await this.#ports.save(text, this.#stored.version);
      this.#stored = { text, version };
      this.#tell({ kind: 'saved', at: savedAt });
    } catch (error) {
      if (codeOf(error) === 'CONFLICT') await this.#meet(text);
      else this.#tell({ kind: 'failed' });
    }
  }

  /** Another saved first. The same words twice are no conflict. */
  async #meet(text: string): Promise<void> {
    try {
      const theirs = await this.#ports.read();
      if (theirs.text === text) this.#stored = theirs;
      this.#tell(theirs.text === text ? { kind: 'untouched' } : { kind: 'conflict', theirs });
    } catch {
      this.#tell({ kind: 'failed' });
    }
  }

  #tell(state: KeeperState): void {
    this.#show(this.text, state);
  }

  #show(text: string, state: KeeperState): void {
    this.snapshot = { text, state };
    for (const listener of this.#listeners) listener();
  }
}
