import { resolve } from 'node:path';

import { backupRegister } from '../backup/backup.ts';
import type { Command } from './command.ts';
import { needed } from './options.ts';
import { registerOptions, withRegister } from './registerSession.ts';

export const backupCommand: Command = {
  summary: 'Tar en sikkerhetskopi, prøver den og legger den i en mappe.',
  usage: '--register F --to DIR --account A',
  values: [...registerOptions, 'to'],
  async run(input) {
    const toFolder = resolve(needed(input.options, 'to'));
    const { file, sha256 } = await withRegister(input, ({ register }) =>
      backupRegister({ register, toFolder, now: register.clock().now }),
    );
    return { json: { file, sha256 }, text: `Sikkerhetskopien er tatt og prøvd: ${file}\nSHA-256: ${sha256}` };
  },
};
