import { faultPoint } from '../faults/faultPoint.ts';
import { knownMigrations } from './migrations.ts';

/** What is asked of the driver here. */
interface Asked {
  prepare(text: string): { get(): unknown };
  pragma(text: string): unknown;
}

/**
 * How a file stands to the migrations this edition knows: `new` for an empty one, `older` for one that waits for some,
 * `newer` for one by a later edition. `newest`: the last one it has, as a moment in milliseconds.
 */
export interface MigrationState {
  state: 'new' | 'older' | 'current' | 'newer';
  newest: number | null;
}

export function migrationState(client: Asked, migrationsFolder: string): MigrationState {
  const table = client.prepare(`SELECT count(*) AS n FROM sqlite_master WHERE name = '__drizzle_migrations'`).get();
  if ((table as { n: number }).n === 0) return { state: 'new', newest: null };
  const row = client.prepare('SELECT max(created_at) AS at FROM __drizzle_migrations').get() as { at: number | null };
  if (row.at === null) return { state: 'new', newest: null };
  const [newest, known] = [Number(row.at), Math.max(...knownMigrations(migrationsFolder))];
  return { newest, state: newest > known ? 'newer' : newest === known ? 'current' : 'older' };
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
