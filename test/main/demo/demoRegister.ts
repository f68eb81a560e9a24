import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { DemoOptions } from '../../../src/domain/demo/demoOffice.ts';
import { openDatabase, type Database } from '../../../src/main/db/database.ts';
import { createDemo } from '../../../src/main/demo/createDemo.ts';
import type { DemoCounts } from '../../../src/main/demo/fillDemo.ts';
import { pathsOf } from '../../../src/main/register/registerPaths.ts';
import { cheapCostForTests } from '../../../src/main/security/passwordHash.ts';
import { resourcesPath } from '../testRegister.ts';

export const usualDemo: DemoOptions = {
  officeType: 'municipality',
  persons: 300,
  fromYear: 2023,
  toYear: 2026,
  seed: 4,
  asOf: '2026-11-21',
};

export interface DemoRegister {
  counts: DemoCounts;
  database: Database;
  close(): Promise<void>;
}

/** A demo in a temporary folder, its database open. */
export async function openDemo(change: Partial<DemoOptions> = {}): Promise<DemoRegister> {
  const folder = await mkdtemp(join(tmpdir(), 'koordinat-demo-'));
  const paths = pathsOf(join(folder, 'demo.db'), resourcesPath);
  const options = { ...usualDemo, ...change };
  const { dek, ...counts } = await createDemo({ paths, options, passwordCost: cheapCostForTests });
  const database = openDatabase(paths.database, dek, paths.migrations);
  dek.fill(0);
  return {
    counts,
    database,
    async close() {
      database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
