import type { RegisterHost } from '../src/main/register/registerHost.ts';
import type { UnlockedRegister } from '../src/main/register/openRegister.ts';
import type { Samples } from './measure.ts';

/** What a row of the table measures with: a register of the size, open in a process of its own. */
export interface BenchSetup {
  persons: number;
  path: string;
  resourcesPath: string;
  /** A folder on the same disk, for what a row writes beside. */
  scratch: string;
  host: RegisterHost;
  register: UnlockedRegister;
  password: string;
  /** Asks as the window does, and fails on a refusal. */
  ask(path: string, input: unknown, files?: Record<string, string>): Promise<unknown>;
}

/** One row: what is measured, against which floor, and how much more it may cost. */
export interface BenchRow {
  what: string;
  floor: string;
  /** At most so many times the floor, and so many milliseconds more; as trust.md has it. */
  atMost: number;
  plusMs?: number;
  /** Why it costs what it costs, where it is more than it may. */
  note?: string;
  /** Sizes it makes no sense for are left out. */
  sizes?: (persons: number) => boolean;
  run(setup: BenchSetup): Promise<Samples>;
}

/** Makes the register count anew what it remembers from the question before, by a write that changes nothing. */
export function forgetter(setup: Pick<BenchSetup, 'register'>): () => void {
  const { $client } = setup.register.database.db as unknown as { $client: { prepare(sql: string): { run(): void } } };
  const write = $client.prepare(`UPDATE "setting" SET value = value WHERE key = 'no such key'`);
  return () => void write.run();
}

/** The driver below the repositories, on the same connection: what floors are measured with. */
export interface RawStatement {
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
}
export function rawStatement({ register }: Pick<BenchSetup, 'register'>, sql: string): RawStatement {
  const { $client } = register.database.db as unknown as { $client: { prepare(sql: string): RawStatement } };
  return $client.prepare(sql);
}
