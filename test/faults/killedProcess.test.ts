import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { verifyRegister } from '../../src/main/backup/verify.ts';
import { audit, person, searchWord } from '../../src/main/db/schema/index.ts';
import { createRegisterClient, type RegisterClient } from '../../src/main/register/registerClient.ts';
import type { FromRegister } from '../../src/main/register/registerMessages.ts';
import { bundledProgram } from '../fixtures/program.ts';
import { aPerson } from '../main/person/aPerson.ts';
import { resourcesPath, testPassword } from '../main/testRegister.ts';
import { howMany, tellFigure } from './howMany.ts';
import { numbersFrom } from './numbersFrom.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';

const kills = howMany(1, 100);
/** So many questions are open at once, as a busy window's. */
const lanes = 6;

describe('the register’s process', { timeout: 7_200_000 }, () => {
  let register: RegisterOnDisk;
  let program: string;
  const children: ChildProcess[] = [];
  let crashes = 0;
  beforeAll(async () => {
    register = await registerOnDisk();
    program = await bundledProgram(join(import.meta.dirname, 'registerProgram.ts'));
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await register.remove();
  });

  const startClient = (): RegisterClient =>
    createRegisterClient({
      fork: () => {
        const child = fork(program, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
        children.push(child);
        return {
          postMessage: (message) => void (child.connected && child.send(message, () => undefined)),
          onMessage: (listener) => void child.on('message', (message) => listener(message as FromRegister)),
          onExit: (listener) => void child.on('exit', listener),
          kill: () => void child.kill('SIGKILL'),
        };
      },
      registerPath: register.path,
      resourcesPath,
      loansFolder: join(register.folder, 'loans'),
      isHome: false,
      onEvent: () => undefined,
      onCrash: () => void (crashes += 1),
    });

  it(`killed ${kills} times under load comes back locked; what was answered is there, and nothing half done`, async () => {
    const client = startClient();
    const random = numbersFrom(9);
    const saved: string[] = [];
    const refusals = new Set<string>();
    const sum = { open: 0, notLocked: 0 };
    let named = 0;

    /** Saves persons until the process is gone. */
    async function saveOn(): Promise<void> {
      for (;;) {
        named += 1;
        const reply = await client.request('person.create', aPerson({ familyName: `Lund ${named}` }));
        if (reply.ok) saved.push((reply.value as { id: string }).id);
        else return void refusals.add(reply.error.code);
      }
    }

    for (let kill = 0; kill < kills; kill += 1) {
      const unlocked = await client.request('register.unlock', { loginName: 'ingrid', password: testPassword });
      expect(unlocked, `after kill ${kill}`).toMatchObject({ ok: true });
      const work = Array.from({ length: lanes }, () => saveOn());
      setTimeout(() => children.at(-1)?.kill('SIGKILL'), 5 + Math.floor(random() * 150));
      await Promise.all(work);
      // The fresh process knows neither key nor account.
      const asked = await client.request('person.create', aPerson({ familyName: 'Ubuden' }));
      sum.notLocked += Number(asked.ok || asked.error.code !== 'LOCKED');
      const status = await client.request('register.status', {});
      expect(status).toMatchObject({ ok: true, value: { state: 'locked' } });
    }
    await client.end({ restart: false });
    expect([crashes, ...refusals]).toEqual([kills, 'PROCESS_ENDED']);

    let [lost, half] = [0, 0];
    await register.use(async (host) => {
      const open = host.current();
      if (!open) throw new Error('locked');
      const { db } = open.database;
      const there = new Set((await db.select({ id: person.id }).from(person)).map(({ id }) => id));
      const made = await db
        .select({ id: audit.entityId })
        .from(audit)
        .where(and(eq(audit.entity, 'person'), eq(audit.action, 'create')));
      const found = new Set(
        (await db.selectDistinct({ id: searchWord.personId }).from(searchWord)).map(({ id }) => id),
      );
      lost = saved.filter((id) => !there.has(id)).length;
      // A person, the line that says so, and the words it is found by: all three or none.
      half = there.size - made.filter(({ id }) => there.has(id ?? '') && found.has(id ?? '')).length;
      half += made.length - there.size;
      expect(await verifyRegister(open)).toMatchObject({ integrity: 'ok', auditChain: { ok: true } });
    });
    const note = `${saved.length} answered savings, ${lanes} questions open at a time; back locked each time`;
    const figure = { fault: 'register’s process killed', what: 'kills', lost, corrupt: half, note };
    tellFigure({ ...figure, tried: kills, undetected: sum.notLocked });
    expect({ lost, half, notLocked: sum.notLocked }).toEqual({ lost: 0, half: 0, notLocked: 0 });
    expect(saved.length).toBeGreaterThan(0);
  });
});
