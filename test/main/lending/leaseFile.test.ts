import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Lease } from '../../../src/domain/lending/lease.ts';
import { homePlacesOf, type HomePlaces } from '../../../src/main/lending/homePlaces.ts';
import { breakLease, endLease, readLease, renewLease, takeLease } from '../../../src/main/lending/leaseFile.ts';
import { watchLoan } from '../../../src/main/lending/loanWatch.ts';
import { unaskedState } from '../../../src/main/lending/loanState.ts';

const leaseOf = (machine: string, until = '2026-11-27'): Lease => {
  const since = '2026-11-26T08:00:00.000Z';
  return { loanId: crypto.randomUUID(), accountId: 'a', loginName: 'ingrid', machine, since, until };
};

describe('the lease beside a register at home', () => {
  let home: HomePlaces;
  beforeEach(async () => void (home = homePlacesOf(join(await mkdtemp(join(tmpdir(), 'koordinat-lease-')), 'r.db'))));
  afterEach(() => rm(home.folder, { recursive: true }));

  it('has one winner of twenty that take it at once, and leaves nothing of the others', async () => {
    const leases = Array.from({ length: 20 }, (_, n) => leaseOf(`PC-${n}`));
    const won = await Promise.all(leases.map((lease) => takeLease(home, lease)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await readLease(home)).toEqual(leases[won.indexOf(true)]);
    expect(await readdir(home.folder)).toEqual(['r.db.utlaan']);
  });

  it('is renewed and ended by its own loan alone', async () => {
    const [own, other] = [leaseOf('PC-1'), leaseOf('PC-2')];
    await takeLease(home, own);
    expect(await renewLease(home, other)).toBe(false);
    await endLease(home, other.loanId);
    expect(await readLease(home)).toEqual(own);
    expect(await renewLease(home, { ...own, until: '2026-12-01' })).toBe(true);
    expect(await readLease(home)).toMatchObject({ until: '2026-12-01' });
    await endLease(home, own.loanId);
    expect(await readLease(home)).toBeNull();
  });

  it('that another has taken meanwhile is put back by who meant to break the one before', async () => {
    const [before, meanwhile] = [leaseOf('PC-1', '2026-11-20'), leaseOf('PC-2')];
    await takeLease(home, meanwhile);
    expect(await breakLease(home, before, crypto.randomUUID())).toBe(false);
    expect(await readLease(home)).toEqual(meanwhile);
    expect(await readdir(home.folder)).toEqual(['r.db.utlaan']);
    expect(await breakLease(home, meanwhile, crypto.randomUUID())).toBe(true);
    expect(await readLease(home)).toBeNull();
  });

  it('may be read by whoever may use the folder, also when it is renewed', async () => {
    await chmod(home.folder, 0o770);
    const lease = leaseOf('PC-1');
    await takeLease(home, lease);
    expect((await stat(home.lease)).mode & 0o777).toBe(0o660);
    await renewLease(home, lease);
    expect((await stat(home.lease)).mode & 0o777).toBe(0o660);
  });
});

it('nobody who works waits for a share that does not answer, and its answer is told when it has come', async () => {
  const watch = watchLoan(5);
  const unasked = {
    ...unaskedState(null, { database: 'x', keyFile: 'x', migrations: 'x', resources: 'x' }),
    isHere: true,
  };
  const { promise, resolve } = Promise.withResolvers<typeof unasked>();
  let asked = 0;
  const look = () => {
    asked += 1;
    return promise;
  };
  const tell = async () => unasked;
  expect(await watch(look, tell)).toMatchObject({ standing: 'unreachable' });
  expect(await watch(look, tell)).toMatchObject({ standing: 'unreachable' });
  expect(asked, 'while the first question hangs').toBe(1);
  resolve({ ...unasked, standing: 'mine' });
  await promise;
  expect(await watch(look, tell)).toMatchObject({ standing: 'mine' });
});
