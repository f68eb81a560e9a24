import { hashRaw } from '@node-rs/argon2';
import { describe, expect, it, vi } from 'vitest';

import { unlockWithPassword } from '../../../src/main/security/vault.ts';
import { ingrid, ingridsPassword, newKeyFile, refusalOf } from './keyFolder.ts';

vi.mock('@node-rs/argon2', async (importOriginal) => {
  const original = await importOriginal<typeof import('@node-rs/argon2')>();
  return { ...original, hashRaw: vi.fn<typeof hashRaw>(original.hashRaw) };
});

/** The cost of each Argon2id computed since the last look. */
function costsSpent() {
  const costs = vi.mocked(hashRaw).mock.calls.map(([, options]) => {
    const { memoryCost, timeCost, parallelism, outputLen } = options ?? {};
    return { memoryCost, timeCost, parallelism, outputLen };
  });
  vi.mocked(hashRaw).mockClear();
  return costs;
}

describe('an attempt to unlock', () => {
  it('costs the same for a name that does not exist as for a wrong password', async () => {
    const { path } = await newKeyFile();
    costsSpent();
    await refusalOf(unlockWithPassword({ path, ...ingrid, password: 'dette er ikke passordet' }));
    const forPassword = costsSpent();
    await refusalOf(unlockWithPassword({ path, loginName: 'nobody', password: ingridsPassword }));
    expect(forPassword.length).toBe(1);
    expect(costsSpent()).toEqual(forPassword);
  });

  it('costs nothing while one has to wait', async () => {
    const { path } = await newKeyFile();
    const now = { upMs: 0, monotonicMs: 0 };
    await refusalOf(unlockWithPassword({ path, ...ingrid, password: 'dette er ikke passordet', now }));
    costsSpent();
    expect(await refusalOf(unlockWithPassword({ path, ...ingrid, password: ingridsPassword, now }))).toBe('WAIT 1');
    expect(costsSpent()).toEqual([]);
  });
});
