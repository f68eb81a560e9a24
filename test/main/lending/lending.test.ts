import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readBackup } from '../../../src/main/backup/readBackup.ts';
import { audit } from '../../../src/main/db/schema/index.ts';
import { initRegister, koordinat } from '../cli/commandLine.ts';
import { testPassword } from '../testRegister.ts';
import { newOffice, sharedOffice, type Machine, type SharedOffice } from './twoMachines.ts';

const loggedBy = async (machine: Machine, route: string) =>
  machine.host.current()?.database.db.select().from(audit).where(eq(audit.route, route)).orderBy(desc(audit.seq));

/** One register at home on a share, and three machines that borrow it in turn; each step goes on from the one before. */
describe('a register that is at home on a share', () => {
  let office: SharedOffice;
  let one: Machine;
  let two: Machine;
  let three: Machine;
  const signedIn = { accountId: expect.any(String) as string };

  beforeAll(async () => {
    office = await sharedOffice();
    [one, two, three] = [office.machine('PC-1'), office.machine('PC-2'), office.machine('PC-3')];
  });
  afterAll(() => office.close());

  it('is made on one machine, which has the lease from then on, and the others are told who and since when', async () => {
    expect(await one.door()).toMatchObject({ state: 'none', loan: { standing: 'free' } });
    expect(await one.ask('register.create', newOffice)).toMatchObject(signedIn);
    expect(await office.lies()).toEqual(['koordinat.db.utlaan']);
    expect(await one.door()).toMatchObject({ state: 'open', loan: { standing: 'mine', isHere: true } });
    const holder = { loginName: 'ingrid', machine: 'PC-1', since: '2026-11-26T12:00:00.000Z', until: '2026-11-27' };
    expect(await two.door()).toMatchObject({ state: 'home', loan: { standing: 'lent', holder, isThisMachine: false } });
    expect(await two.ask('register.create', newOffice)).toBe('LENT_OUT');
    expect(await two.ask('register.restore', { fileToken: newId, loginName: null, password: null })).toBe(
      'SHARED_PLACE',
    );
  });

  it('comes home as a container that any machine can put back, and the copy is gone', async () => {
    for (const [loginName, role] of [
      ['leif', 'leader'],
      ['kari', 'caseWorker'],
    ])
      await one.ask('account.add', { loginName, displayName: `${loginName} Vik`, role, password: testPassword });
    await addUnit(one, 'Hjemmetjenesten');
    expect(await one.ask('lending.checkIn')).toEqual({});
    expect(await office.lies()).toEqual(['koordinat.db.innlevert-1.tar']);
    await readBackup(join(office.share, 'koordinat.db.innlevert-1.tar'));
    expect(await one.ask('unit.list')).toBe('LOCKED');
    expect(await one.door()).toMatchObject({ state: 'home', loan: { standing: 'free', isHere: false, holder: null } });
    expect(await one.unlock()).toBe('KEY_FILE_MISSING');
  });

  it('is checked out by one at a time, with all that was done, and the log says so', async () => {
    expect((await two.door()).accounts.map(({ loginName }) => loginName).toSorted()).toEqual([
      'ingrid',
      'kari',
      'leif',
    ]);
    expect(await two.ask('register.checkOut', { loginName: 'leif', password: 'feil passord til alt' })).toBe(
      'WRONG_NAME_OR_PASSWORD',
    );
    expect(await office.lies()).toEqual(['koordinat.db.innlevert-1.tar']);
    // Both at once: one wins, whichever.
    const both = await Promise.all([two.checkOut('kari'), three.checkOut('leif')]);
    expect(both.filter((answer) => answer === 'LENT_OUT')).toHaveLength(1);
    if (both[0] === 'LENT_OUT') [two, three] = [three, two];
    expect(await unitNames(two)).toEqual(['Hjemmetjenesten']);
    expect(await three.door()).toMatchObject({ state: 'home', loan: { standing: 'lent' } });
    const lines = await two.host.current()?.database.db.select().from(audit).where(eq(audit.entity, 'loan'));
    expect(lines?.map(({ detail }) => detail)).toEqual([
      { checkedOut: true, until: '2026-11-27', edition: 0 },
      { checkedOut: true, until: '2026-11-27', edition: 1 },
    ]);
    await addUnit(two, 'Skolen');
    expect(await two.ask('lending.checkIn')).toEqual({});
    expect(await office.lies()).toEqual(['koordinat.db.innlevert-1.tar', 'koordinat.db.innlevert-2.tar']);
  });

  it('is lent for as long as the office says, and a loan is extended until its last day', async () => {
    expect(await one.checkOut()).toMatchObject(signedIn);
    expect(await unitNames(one)).toEqual(['Hjemmetjenesten', 'Skolen']);
    // The line of each check-in came home with it.
    expect(await loggedBy(one, 'lending.checkIn')).toHaveLength(2);
    expect(await one.ask('lending.changeRule', { days: 3, version: 1 })).toEqual({ version: 2 });
    expect(await one.ask('lending.changeRule', { days: 5, version: 1 })).toBe('CONFLICT');
    expect(await one.ask('lending.extend')).toEqual({});
    expect(await loggedBy(one, 'lending.extend')).toMatchObject([
      { action: 'change', entity: 'loan', detail: { until: '2026-12-01' } },
    ]);
    expect(await two.door()).toMatchObject({ loan: { holder: { until: '2026-12-01' } } });
    office.setToday('2026-12-02');
    expect(await one.door()).toMatchObject({ loan: { standing: 'overdue' } });
    expect(await one.ask('lending.extend')).toBe('LOAN_OVERDUE');
  });

  it('is taken over past that day by an administrator with a reason, and the other copy never comes home', async () => {
    await addUnit(one, 'Blir aldri levert');
    expect(await two.door()).toMatchObject({ state: 'home', loan: { standing: 'expired' } });
    expect(await two.checkOut('kari')).toBe('LOAN_OVERDUE');
    expect(await two.checkOut('kari', 'Hun er syk')).toBe('FORBIDDEN');
    expect(await one.door()).toMatchObject({ loan: { standing: 'overdue' } });
    expect(await two.checkOut('ingrid', 'Maskinen er stjålet')).toMatchObject(signedIn);
    const db = two.host.current()?.database.db;
    const [line] = (await db?.select().from(audit).where(eq(audit.ground, 'Maskinen er stjålet'))) ?? [];
    expect(line).toMatchObject({ action: 'change', entity: 'loan', detail: { until: '2026-12-01' } });
    expect(await unitNames(two)).toEqual(['Hjemmetjenesten', 'Skolen']);

    expect(await one.door()).toMatchObject({ state: 'open', loan: { standing: 'lost', isThisMachine: false } });
    expect(await one.ask('lending.checkIn')).toBe('LEASE_LOST');
    // What was written there can still be read.
    expect(await unitNames(one)).toContain('Blir aldri levert');
    expect(await two.ask('lending.checkIn')).toEqual({});
    expect(await one.ask('lending.checkIn')).toBe('LEASE_LOST');
    expect((await office.lies()).filter((name) => name.endsWith('.tar'))).toEqual([
      'koordinat.db.innlevert-2.tar',
      'koordinat.db.innlevert-3.tar',
    ]);
  });

  it('is worked in while the share is away, and brought home when it is there again', async () => {
    expect(await three.checkOut()).toMatchObject(signedIn);
    await rename(office.share, `${office.share}-away`);
    await addUnit(three, 'Fra hjemmekontoret');
    expect(await three.ask('lending.checkIn')).toBe('HOME_UNREACHABLE');
    expect(await three.door()).toMatchObject({ state: 'open', loan: { standing: 'unreachable', isHere: true } });
    expect(await two.door()).toMatchObject({ state: 'home', loan: { standing: 'unreachable' } });
    expect(await two.checkOut()).toBe('HOME_UNREACHABLE');
    await rename(`${office.share}-away`, office.share);
    expect(await three.ask('lending.checkIn')).toEqual({});
    expect(await two.checkOut()).toMatchObject(signedIn);
    expect(await unitNames(two)).toContain('Fra hjemmekontoret');
  });

  it('is not brought home over something that has come meanwhile, whatever the lease says', async () => {
    const newest = join(office.share, 'koordinat.db.innlevert-4.tar');
    await cp(newest, join(office.share, 'koordinat.db.innlevert-5.tar'));
    expect(await two.ask('lending.checkIn')).toBe('HOME_MOVED_ON');
    await rm(join(office.share, 'koordinat.db.innlevert-5.tar'));
    expect(await two.ask('lending.checkIn')).toEqual({});
  });

  it('a lease that cannot be read keeps the register lent until an administrator ends it', async () => {
    await writeFile(`${office.home}.utlaan`, '');
    expect(await one.door()).toMatchObject({ loan: { standing: 'lost' } });
    expect(await three.door()).toMatchObject({ state: 'home', loan: { standing: 'unreadable', holder: null } });
    expect(await three.checkOut()).toBe('LOAN_OVERDUE');
    expect(await three.checkOut('ingrid', 'Skadet fil')).toMatchObject(signedIn);
    const db = three.host.current()?.database.db;
    const [last] = (await db?.select().from(audit).where(eq(audit.entity, 'loan')).orderBy(desc(audit.seq))) ?? [];
    expect(last).toMatchObject({ detail: { checkedOut: true } });
  });
});

it('the two files of a register that somebody put on a share are lent by commands too, and step aside when it comes home', async () => {
  const office = await sharedOffice();
  await initRegister(office.home);
  const copy = join(office.share, '..', 'copy.db');
  const checkOut = () => koordinat(['check-out', office.home, '--register', copy, '--json']);
  const checkIn = () => koordinat(['check-in', '--register', copy, '--json']);
  const whoHas = async () => (await koordinat(['who-has', office.home, '--json'])).json;

  await mkdir(`${office.home}-wal`);
  expect((await checkOut()).json).toEqual({ error: { code: 'HOME_NOT_CLOSED' } });
  await rm(`${office.home}-wal`, { recursive: true });
  expect(await whoHas()).toEqual({ edition: 0, lease: null });
  expect(await office.machine('PC-2').door()).toMatchObject({ state: 'home', accounts: [{ loginName: 'ingrid' }] });
  expect((await checkOut()).json).toMatchObject({ register: copy, until: '2026-11-23' });
  expect(await whoHas()).toMatchObject({ lease: { loginName: 'ingrid', until: '2026-11-23' } });
  expect((await checkOut()).json).toEqual({ error: { code: 'REGISTER_EXISTS' } });
  expect(await checkIn()).toMatchObject({ code: 0 });
  expect(await office.lies()).toEqual([
    'koordinat.db.for-utlaan',
    'koordinat.db.innlevert-1.tar',
    'koordinat.db.keys.for-utlaan',
    'koordinat.db.keys.forrige.for-utlaan',
  ]);
  expect((await checkIn()).json).toEqual({ error: { code: 'REGISTER_MISSING' } });
  expect(await checkOut()).toMatchObject({ code: 0 });
  expect(await checkIn()).toMatchObject({ code: 0 });
  expect(await office.lies()).toEqual(['koordinat.db.innlevert-1.tar', 'koordinat.db.innlevert-2.tar']);
  await office.close();
});

const unitNames = async ({ ask }: Machine) =>
  ((await ask('unit.list')) as { name: string }[]).map(({ name }) => name).toSorted();
const addUnit = ({ ask }: Machine, name: string) =>
  ask('unit.create', { name, leader: null, sector: 'other', phone: null, email: null, isActive: true });
const newId = '00000000-0000-4000-8000-000000000000';
