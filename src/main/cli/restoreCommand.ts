import { resolve } from 'node:path';

import { restoreBackup } from '../backup/restore.ts';
import { tryBackup } from '../backup/tryBackup.ts';
import { Refusal } from '../api/refusal.ts';
import { sharedPlace } from '../register/machinePlaces.ts';
import { pathsOf } from '../register/registerPaths.ts';
import type { Command } from './command.ts';
import { needed, optional } from './options.ts';
import { needPassword, registerOptions } from './registerSession.ts';

export const restoreCommand: Command = {
  summary: 'Henter inn en sikkerhetskopi der det ikke ligger noe register. Med --account åpnes og telles den først.',
  usage: 'BACKUP --register F [--account A]',
  values: [...registerOptions],
  positionals: 1,
  async run({ options, positionals, world }) {
    const register = resolve(needed(options, 'register'));
    const paths = pathsOf(register, world.resourcesPath);
    const place = sharedPlace(register);
    if (place) throw new Refusal('SHARED_PLACE', place);
    const loginName = optional(options, 'account');
    const password = loginName === null ? null : needPassword(world);
    const { registerId, counts } = await restoreBackup(
      resolve(positionals[0] ?? ''),
      paths,
      loginName !== null && password !== null
        ? (unpacked, manifest) =>
            tryBackup({ ...unpacked, migrations: paths.migrations }, manifest, { loginName, password })
        : undefined,
    );
    return {
      json: { register, id: registerId, counts },
      text: `Registeret er hentet inn: ${register}\nPersoner: ${counts['person'] ?? 0} · meldinger: ${counts['referral'] ?? 0}`,
    };
  },
};
