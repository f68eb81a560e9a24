import { join } from 'node:path';

import type { Command } from './command.ts';
import { registerOptions, withRegister } from './registerSession.ts';

export const rotateKeyCommand: Command = {
  summary: 'Tar en sikkerhetskopi og krypterer registeret på nytt med en ny nøkkel. Ingen trenger nytt passord.',
  usage: '--register F --account A',
  values: [...registerOptions],
  async run(input) {
    const { epoch, file, folder } = await withRegister(input, ({ ask }) => ask('account.rotateDataKey', {}));
    const backup = join(folder, file);
    return {
      json: { epoch, backup },
      text: `Registeret har ny nøkkel (nummer ${epoch}).\nSikkerhetskopien fra før byttet: ${backup}`,
    };
  },
};
