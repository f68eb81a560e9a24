import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { eq } from 'drizzle-orm';
import { expect } from 'vitest';

import { audit } from '../../src/main/db/schema/index.ts';
import { homePlacesOf } from '../../src/main/lending/homePlaces.ts';
import { takeLease } from '../../src/main/lending/leaseFile.ts';
import { createRegisterHost, type RegisterHost } from '../../src/main/register/registerHost.ts';
import { resourcesPath, testPassword } from '../main/testRegister.ts';
import type { RegisterOnDisk } from './registerOnDisk.ts';

/** What another's loan is ended with in the tests. */
const breakReason = 'maskinen er borte';

/** A register at home in a folder that plays the share, and machines that borrow it: what a killed step is tried on. */
export interface LendingSteps {
  home: string;
  /** Where the machine that dies keeps its copy. */
  loans: string;
  /** Puts the two files of the register on the share. */
  bringHome(): Promise<void>;
  /** The same, with a loan of another machine that is long past its last day. */
  lendToAnother(): Promise<void>;
  /** The same, checked out by the machine that dies, with a record that is nowhere else. */
  work(): Promise<void>;
  /** Whoever died while it checked out can do so now, and is then the one that has it. */
  lookAfterCheckOut(wasBroken: boolean): Promise<void>;
  /** What was written is in the copy or at home, and in the one way that the lease says. */
  lookAfterCheckIn(): Promise<void>;
}

export function lendingSteps(register: RegisterOnDisk): LendingSteps {
  const share = join(register.folder, 'share');
  const home = join(share, 'register.db');
  const loansOf = (machine: string) => join(register.folder, machine);
  const account = { loginName: 'ingrid', password: testPassword };

  /** Asks one machine after another; whichever was asked is shut again. */
  async function at(machine: string, work: (ask: Ask, host: RegisterHost) => Promise<void>): Promise<void> {
    const host = createRegisterHost({
      registerPath: home,
      resourcesPath,
      loansFolder: loansOf(machine),
      machine,
      placeOf: () => ({ kind: 'network', name: 'cifs' }),
      send: () => undefined,
    });
    try {
      await work(async (path, input = {}) => {
        const reply = await host.handle(path, input);
        return reply.ok ? reply.value : reply.error.code;
      }, host);
    } finally {
      await host.close();
    }
  }
  const signIn = async (ask: Ask) => {
    const { state } = (await ask('register.status')) as { state: string };
    const reply =
      state === 'locked'
        ? await ask('register.unlock', account)
        : await ask('register.checkOut', { ...account, breakBecause: breakReason });
    expect(reply).toMatchObject({ accountId: expect.any(String) as string });
  };
  async function bringHome(): Promise<void> {
    await mkdir(share);
    for (const ending of ['', '.keys']) await copyFile(`${register.path}${ending}`, `${home}${ending}`);
  }

  return {
    home,
    loans: loansOf('PC-1'),
    bringHome,
    async lendToAnother() {
      await bringHome();
      const lease = { loanId: crypto.randomUUID(), accountId: 'a', loginName: 'kari', machine: 'PC-9' };
      await takeLease(homePlacesOf(home), { ...lease, since: '2020-01-02T08:00:00.000Z', until: '2020-01-03' });
    },
    async work() {
      await bringHome();
      await at('PC-1', async (ask) => {
        await signIn(ask);
        await ask('unit.create', unit);
      });
    },
    async lookAfterCheckOut(wasBroken) {
      await at('PC-1', async (ask, host) => {
        await signIn(ask);
        const lines = await host.current()?.database.db.select().from(audit).where(eq(audit.entity, 'loan'));
        expect(lines?.map(({ ground }) => ground)).toEqual(wasBroken ? [breakReason, null] : [null]);
        await at('PC-2', async (other) => expect(await other('register.checkOut', account)).toBe('LENT_OUT'));
        expect(await ask('lending.checkIn')).toEqual({});
      });
      await at('PC-2', signIn);
    },
    async lookAfterCheckIn() {
      await at('PC-1', async (ask) => {
        const { state } = (await ask('register.status')) as { state: string };
        if (state === 'home') return;
        await signIn(ask);
        await at('PC-2', async (other) => expect(await other('register.checkOut', account)).toBe('LENT_OUT'));
        expect(await ask('lending.checkIn')).toEqual({});
      });
      await at('PC-2', async (ask) => {
        await signIn(ask);
        expect(await ask('unit.list')).toMatchObject([{ name: unit.name }]);
        expect(await ask('lending.checkIn')).toEqual({});
      });
    },
  };
}

type Ask = (path: string, input?: unknown) => Promise<unknown>;

const unit = { name: 'Bare i kopien', leader: null, sector: 'other', phone: null, email: null, isActive: true };
