import { faultPoint } from '../faults/faultPoint.ts';
import { knownMigrations } from './migrations.ts';

/** What is asked of the driver here. */
interface Asked {
  prepare(text: string): { get(): unknown; all(): unknown[] };
  pragma(text: string): unknown;
}

/**
 * How a file stands to the migrations this edition knows: `new` for an empty one, `older` for one that waits for some,
 * `newer` for one by a later edition, `other` for one that lacks a migration from before its newest, or has one that this
 * edition never had. `newest`: the last one it has, as a moment in milliseconds.
 */
export interface MigrationState {
  state: 'new' | 'older' | 'current' | 'newer' | 'other';
  newest: number | null;
}

export function migrationState(client: Asked, migrationsFolder: string): MigrationState {
  const table = client.prepare(`SELECT count(*) AS n FROM sqlite_master WHERE name = '__drizzle_migrations'`).get();
  if ((table as { n: number }).n === 0) return { state: 'new', newest: null };
  const rows = client.prepare('SELECT created_at AS at FROM __drizzle_migrations').all() as { at: number }[];
  if (rows.length === 0) return { state: 'new', newest: null };
  const done = new Set(rows.map(({ at }) => Number(at)));
  const known = knownMigrations(migrationsFolder);
  const [newest, last] = [Math.max(...done), Math.max(...known)];
  if (newest > last) return { newest, state: 'newer' };
  // Drizzle runs what is younger than the newest one that was run; one that was passed over it would never miss.
  const before = known.filter((at) => at <= newest);
  if (before.length !== done.size || before.some((at) => !done.has(at))) return { newest, state: 'other' };
  return { newest, state: newest === last ? 'current' : 'older' };
}

/** Migrates, all or nothing. Foreign keys are off meanwhile: a table rebuild would cascade. */
export function runMigrations(client: Asked, run: () => void): void {
  client.pragma('foreign_keys=OFF');
  try {
    faultPoint('migrate.begun');
    run();
    faultPoint('migrate.done');
  } finally {
    client.pragma('foreign_keys=ON');
  }
}
