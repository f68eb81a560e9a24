import { resolve } from 'node:path';

import type { OfficeSettings } from '../../contract/office.ts';
import { isFunctionName } from '../../domain/account/personalAccount.ts';
import { officeTypes } from '../../domain/office/officeType.ts';
import type { RegisterHost } from '../register/registerHost.ts';
import type { Command } from './command.ts';
import { choice, needed } from './options.ts';
import { askHost, hostFor, needPassword } from './registerSession.ts';

export const initCommand: Command = {
  summary: 'Lager et nytt register med den første kontoen, en administrator.',
  usage: '--register F --office municipality|healthTrust --name N --municipality NNNN --account A [--allow-synthetic]',
  values: ['register', 'office', 'name', 'municipality', 'account'],
  // For trying things out: made-up identity numbers are refused in a real register.
  flags: ['allow-synthetic'],
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
      nameToCome: true,
      password: needPassword(world),
    };
    const host = hostFor(register, world);
    try {
      const made = (await askHost(host, 'register.create', input)) as { registerId: string; recoveryKey: string };
      if (isFunctionName(account)) world.tell(`${notAPerson(account)}\n`);
      if (options['allow-synthetic'] === true) await allowSynthetic(host);
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

const notAPerson = (account: string): string =>
  `Merk: «${account}» er ikke en persons brukernavn. Loggen skal si hvem som så, så en konto er én persons. La hver få sin egen under Innstillinger → Kontoer.`;

async function allowSynthetic(host: RegisterHost): Promise<void> {
  const settings = (await askHost(host, 'office.settings', {})) as OfficeSettings;
  const { officeName, language, letterLanguage, areas, suppressBelow, idleMinutes } = settings;
  const kept = { officeName, language, letterLanguage, areas, suppressBelow, idleMinutes };
  await askHost(host, 'office.changeSettings', { ...kept, allowSynthetic: true });
}
