import { readKeyFile } from '../../src/main/security/keyFileStore.ts';
import { derivePasswordKey } from '../../src/main/security/passwordHash.ts';
import { costOf } from '../../src/main/security/passwordTry.ts';
import type { BenchRow } from '../benchRow.ts';
import { timed, type Samples } from '../measure.ts';

const rounds = 5;

export const unlockRow: BenchRow = {
  what: 'unlock until the first list is there',
  floor: 'bare Argon2id with the parameters this machine was calibrated to, as an office’s own register has them',
  note: 'The first list is read from a file that nothing of is in memory yet: its cost grows with the register.',
  atMost: 1.25,
  async run({ host, ask, password, path }) {
    const cost = costOf((await readKeyFile(`${path}.keys`)).file);
    const samples: Samples = { ours: [], floor: [] };
    for (let round = -1; round < rounds; round += 1) {
      await host.close();
      const ours = await timed(async () => {
        await ask('register.unlock', { loginName: 'demo', password });
        await ask('worklist.list', {});
      });
      const floor = await timed(() => derivePasswordKey(password, Buffer.alloc(16, 7), cost));
      if (round < 0) continue;
      samples.ours.push(ours);
      samples.floor.push(floor);
    }
    return samples;
  },
};
