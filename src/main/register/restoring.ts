import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import type { z } from 'zod';

import type { Contract } from '../../contract/index.ts';
import type { Moment } from '../../domain/calendar/day.ts';
import { Refusal } from '../api/refusal.ts';
import { readBackup } from '../backup/readBackup.ts';
import { restoreBackup } from '../backup/restore.ts';
import { setAside } from '../backup/setAside.ts';
import { tryBackup } from '../backup/tryBackup.ts';
import type { PickedFiles } from './registerMessages.ts';
import type { RegisterPaths } from './registerPaths.ts';

type Routes = Contract['register'];
type Handler<K extends keyof Routes> = (
  input: z.output<Routes[K]['input']>,
  files: PickedFiles,
) => Promise<z.input<Routes[K]['output']>>;

/** The gate's two routes about a backup: looking at one, and putting it in the register's place. */
export function restoring(
  paths: RegisterPaths,
  now: () => Moment,
  release: () => Promise<void>,
  /** Throws where nothing may be put on this machine. */
  refuse: () => void,
): { inspectBackup: Handler<'inspectBackup'>; restore: Handler<'restore'> } {
  const isInTheWay = () => existsSync(paths.database) || existsSync(paths.keyFile);
  return {
    async inspectBackup({ fileToken }, files) {
      const { manifest } = await readBackup(picked(files, fileToken));
      const { createdAt, appVersion, counts } = manifest;
      const [persons, referrals] = [counts['person'] ?? 0, counts['referral'] ?? 0];
      return { createdAt, appVersion, persons, referrals, isInTheWay: isInTheWay() };
    },
    async restore({ fileToken, loginName, password }, files) {
      refuse();
      const file = picked(files, fileToken);
      if (!isInTheWay()) {
        await restoreBackup(file, paths);
        return { asideName: null };
      }
      // Whoever passes by the locked window must not be able to put another register in its place.
      if (loginName === null || password === null) throw new Refusal('WRONG_NAME_OR_PASSWORD');
      let aside: string | null = null;
      await restoreBackup(
        file,
        paths,
        (unpacked, manifest) =>
          tryBackup({ ...unpacked, migrations: paths.migrations }, manifest, { loginName, password }),
        async () => {
          await release();
          aside = await setAside(paths, now());
        },
      );
      return { asideName: aside === null ? null : basename(aside) };
    },
  };
}

function picked(files: PickedFiles, token: string): string {
  const file = files[token];
  if (file === undefined) throw new Refusal('NOT_FOUND');
  return file;
}
