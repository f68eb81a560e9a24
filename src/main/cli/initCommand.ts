import { resolve } from 'node:path';

import { officeTypes } from '../../domain/office/officeType.ts';
import type { Command } from './command.ts';
import { choice, needed } from './options.ts';
import { askHost, hostFor, needPassword } from './registerSession.ts';

export const initCommand: Command = {
  summary: 'Lager et nytt register med den første kontoen, en administrator.',
  usage: '--register F --office municipality|healthTrust --name N --municipality NNNN --account A',
  values: ['register', 'office', 'name', 'municipality', 'account'],
  async run({ options, world }) {
    const register = resolve(needed(options, 'register'));
    const account = needed(options, 'account');
    const input = {
      language: 'nb',
      officeType: choice(options, 'office', officeTypes),
      officeName: needed(options, 'name'),
      municipalityNumber: needed(options, 'municipality'),
      loginName: account,
      displayName: account,
      password: needPassword(world),
    };
    const host = hostFor(register, world);
    try {
      const made = (await askHost(host, 'register.create', input)) as { registerId: string; recoveryKey: string };
      return {
        json: { register, id: made.registerId, recoveryKey: made.recoveryKey },
        text: [
          `Registeret er laget: ${register}`,
          `Konto: ${account} (administrator)`,
          `Gjenopprettingsnøkkel: ${made.recoveryKey}`,
          'Skriv nøkkelen ut og legg den i et låst skap. Den er eneste vei inn når passordet er glemt.',
        ].join('\n'),
      };
    } finally {
      await host.close();
    }
  },
};
