import { derivePasswordKey, defaultPasswordCost } from '../../src/main/security/passwordHash.ts';
import type { BenchRow } from '../benchRow.ts';
import { timed, type Samples } from '../measure.ts';

const rounds = 5;

export const unlockRow: BenchRow = {
  what: 'unlock until the first list is there',
  floor: 'bare Argon2id, same parameters',
  atMost: 1.25,
  async run({ host, ask, password }) {
    const samples: Samples = { ours: [], floor: [] };
    for (let round = -1; round < rounds; round += 1) {
      await host.close();
      const ours = await timed(async () => {
        await ask('register.unlock', { loginName: 'demo', password });
        await ask('worklist.list', {});
      });
      const floor = await timed(() => derivePasswordKey(password, Buffer.alloc(16, 7), defaultPasswordCost));
      if (round < 0) continue;
      samples.ours.push(ours);
      samples.floor.push(floor);
    }
    return samples;
  },
};
