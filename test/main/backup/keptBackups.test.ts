import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { takeIfDue } from '../../../src/main/backup/dailyBackup.ts';
import { readBackup } from '../../../src/main/backup/readBackup.ts';
import { tableHashes } from '../../../src/main/backup/tableHashesRepo.ts';
import { audit, person } from '../../../src/main/db/schema/index.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, testPassword, type TestRegister } from '../testRegister.ts';

const token = '00000000-0000-4000-8000-000000000000';

const tars = async (folder: string) => (await readdir(folder)).filter((name) => name.endsWith('.tar'));

/** What a route has left in the log: action, what it was done to, and what the line tells. */
const loggedBy = async ({ db }: TestRegister, route: string) =>
  (await db.select().from(audit).where(eq(audit.route, route)).orderBy(asc(audit.seq))).map(
    ({ action, entity, detail }) => `${action} ${entity} ${Object.keys(detail ?? {}).join(' ')}`.trim(),
  );

describe('the office’s backups', () => {
  let register: TestRegister;
  let stick: string;
  const beside = () => join(dirname(register.path), 'sikkerhetskopier');
  beforeAll(async () => {
    register = await openTestRegister();
    stick = join(dirname(register.path), 'stick');
    await mkdir(stick);
    await register.invoke('person.create', aPerson());
  });
  afterAll(() => register.close());

  it('are missed once the register has been worked in for more than a week', async () => {
    expect(await register.invoke('backup.state', {})).toMatchObject({ last: null, isOld: false, isBeside: true });
    register.setToday('2026-11-29');
    expect(await register.invoke('backup.state', {})).toMatchObject({ last: null, isOld: true });
  });

  it('are taken once a day by themselves, read again, and let the old ones go', async () => {
    for (let n = 0; n < 16; n += 1) {
      register.setToday(addDays('2026-11-30', n));
      expect(await takeIfDue(register.host, register.path)).toBe(true);
      expect(await takeIfDue(register.host, register.path), 'once is enough').toBe(false);
    }
    const { last, isOld, kept } = await register.invoke('backup.state', {});
    expect({ day: last?.at.slice(0, 10), isOld }).toEqual({ day: '2026-12-15', isOld: false });
    expect(kept.map(({ day, slot }) => `${day} ${slot}`)).toEqual([
      ...[15, 14, 13, 12, 11, 10].map((day) => `2026-12-${day} daily`),
      '2026-12-09 daily',
      '2026-12-06 weekly',
      '2026-11-30 monthly',
    ]);
    expect((await tars(beside())).length).toBe(kept.length);
    expect((await readBackup(join(beside(), last?.file ?? ''))).manifest.counts['person']).toBe(1);
  });

  it('go to a stick when they are asked to, and to the place the office chooses', async () => {
    const files = { [token]: stick };
    const taken = await register.ask('backup.take', { fileToken: token }, files);
    expect(taken).toMatchObject({ ok: true, value: { folder: stick } });
    expect(await register.ask('backup.choosePlace', { fileToken: token }, files)).toMatchObject({ ok: true });
    register.setToday('2026-12-16');
    expect(await takeIfDue(register.host, register.path)).toBe(true);
    expect((await tars(stick)).length).toBe(2);
    const own = await register.ask('backup.choosePlace', { fileToken: token }, { [token]: dirname(register.path) });
    expect(own).toMatchObject({ error: { code: 'RULE' } });
  });

  it('are put beside the register when the stick is not there, and the office is told', async () => {
    await rm(stick, { recursive: true });
    register.setToday('2026-12-17');
    expect(await register.ask('backup.take', { fileToken: null })).toMatchObject({
      error: { code: 'BACKUP_PLACE_MISSING' },
    });
    register.setToday('2026-12-18');
    await takeIfDue(register.host, register.path);
    expect((await tars(beside())).some((name) => name.includes('2026-12-18'))).toBe(true);
    const { failed, last } = await register.invoke('backup.state', {});
    expect({ code: failed?.code, folder: last?.folder }).toEqual({ code: 'BACKUP_PLACE_MISSING', folder: beside() });
    expect(await readdir(dirname(register.path)), 'no folder is made for a stick').not.toContain('stick');
  });

  it('are drilled: put back, opened, and every table equal; nothing is left', async () => {
    const before = await readdir(dirname(register.path));
    const { tables, rows } = await register.invoke('backup.tryRestoring', {});
    expect({ tables, rows: rows > 10 }).toEqual({ tables: tableHashes(register.db).size, rows: true });
    expect(await readdir(dirname(register.path))).toEqual(before);
    expect((await register.invoke('backup.state', {})).triedAt).toContain('2026-12-18');
  });

  it('leave their lines in the log: before one leaves the register, when it is there, and when restoring was tried', async () => {
    // To the stick; the second found no stick, and left no more than what it tells.
    expect((await loggedBy(register, 'backup.take')).slice(0, 2)).toEqual(['export register', 'system backup size']);
    expect(await loggedBy(register, 'backup.tryRestoring')).toEqual(['system backup tables rows']);
  });

  it('come back at the door: the register in the way is set aside, for whoever can open the backup', async () => {
    const { kept } = await register.invoke('backup.state', {});
    const file = join(dirname(register.path), 'kept.tar');
    await writeFile(
      file,
      await readFile(join(beside(), kept.at(-1)?.file ?? (await tars(beside())).toSorted()[0] ?? '')),
    );
    await register.host.close();
    const files = { [token]: file };
    const facts = await register.ask('register.inspectBackup', { fileToken: token }, files);
    expect(facts).toMatchObject({ ok: true, value: { persons: 1, isInTheWay: true } });
    const restore = (password: string | null) =>
      register.ask('register.restore', { fileToken: token, loginName: 'ingrid', password }, files);
    expect(await restore(null)).toMatchObject({ error: { code: 'WRONG_NAME_OR_PASSWORD' } });
    // Damaged, as it may be when a backup is needed.
    await writeFile(register.path, 'nothing of a register');
    const done = await restore(testPassword);
    expect(done.ok ? null : done.error).toBeNull();
    expect(done).toMatchObject({ ok: true, value: { asideName: expect.stringContaining('satt-til-side') as string } });
    const aside = (await readdir(dirname(register.path))).filter((name) => name.includes('satt-til-side'));
    expect(aside.length).toBeGreaterThan(1);
    await register.invoke('register.unlock', { loginName: 'ingrid', password: testPassword });
    expect(await register.db.$count(person)).toBe(1);
  });
});
