import { backupRegister } from '../../src/main/backup/backup.ts';
import { restoreBackup } from '../../src/main/backup/restore.ts';
import { bulkInsert } from '../../src/main/db/bulkInsert.ts';
import { newIdOfMany } from '../../src/main/db/newId.ts';
import { setting, unit } from '../../src/main/db/schema/index.ts';
import { checkOut } from '../../src/main/lending/checkOut.ts';
import { handBack } from '../../src/main/lending/handBack.ts';
import { copyPlaceOf, homePlacesOf } from '../../src/main/lending/homePlaces.ts';
import { systemClock } from '../../src/main/register/clock.ts';
import { encryptAnew } from '../../src/main/register/encryptAnew.ts';
import type { UnlockedRegister } from '../../src/main/register/openRegister.ts';
import { pathsOf } from '../../src/main/register/registerPaths.ts';
import { type LineWriter, writeAudit } from '../../src/main/security/auditLog.ts';
import { faultVariable } from '../../src/main/faults/faultPoint.ts';
import { openAlone, resourcesOfTests } from '../fixtures/openAlone.ts';
import { stepRows } from './stepRows.ts';

/** Does one piece of work, and dies at the named point of it. `WORK POINT F PASSWORD [FOLDER | BACKUP | RESOURCES]`. Says «begun» and «done». */
/** As in lendingSteps.ts, which knows every module of the house. */
const breakReason = 'maskinen er borte';
const [work = '', point = '', path = '', password = '', other = ''] = process.argv.slice(2);
/** From here on: opening the register passes some of the same points. */
const begin = () => {
  process.stdout.write('begun\n');
  process.env[faultVariable] = point;
};
const actor = (register: UnlockedRegister) => ({
  accountId: register.account.id,
  route: 'test.step',
  at: '2026-11-21T12:00:00.000Z',
});

const logOf =
  (register: UnlockedRegister): LineWriter =>
  (db, entry) =>
    writeAudit(db, actor(register), entry);

/** A great import in one piece: larger than the memory that great work may keep its pages in, where it is asked to be. */
async function importMany(register: UnlockedRegister): Promise<void> {
  const blank = { version: 1, leader: null, sector: 'other' as const, phone: null, email: null, isActive: true };
  const rows = Array.from({ length: stepRows }, (_, n) => ({
    ...blank,
    id: newIdOfMany(),
    name: `Enhet ${n} ${'x'.repeat(2000)}`,
    importBatchId: null,
  }));
  await register.database.inTransaction(async (db) => {
    bulkInsert(db, unit, rows);
    await writeAudit(db, actor(register), { action: 'create', entity: 'unit' });
  }, 'great');
}

async function saveOne(register: UnlockedRegister): Promise<void> {
  await register.database.inTransaction(async (db) => {
    await db.insert(setting).values({ key: 'step.saved', value: true });
    await writeAudit(db, actor(register), { action: 'create', entity: 'setting', entityId: 'step.saved' });
  });
}

/** What the order `account.rotateDataKey` does after its backup. */
async function rotate(register: UnlockedRegister): Promise<void> {
  const closed = await register.closeKeepingKey();
  await encryptAnew({
    paths: register.paths,
    closed,
    now: actor(register).at,
    log: logOf(register),
    tell: () => undefined,
  });
  await openAlone(path, 'ingrid', password);
}

const works: Record<string, (register: UnlockedRegister) => Promise<unknown>> = {
  save: saveOne,
  import: importMany,
  backup: (register) => backupRegister({ register, toFolder: other, now: '2026-11-21T12:00:00.000Z' }),
  // Closing writes the key file, and the one before it.
  keyFile: async (register) => register.close(),
  rotate,
};

/** What the machine that dies does about a register that is at home at the path; its copy lies in the folder. */
async function checkOutHere(): Promise<void> {
  await checkOut({
    home: homePlacesOf(path),
    homePath: path,
    local: copyPlaceOf(path, other, resourcesOfTests),
    machine: 'PC-1',
    loginName: 'ingrid',
    password,
    breakBecause: work === 'takeOver' ? breakReason : null,
    setLostCopyAside: async () => undefined,
    ...systemClock(),
  });
}

if (work === 'checkOut' || work === 'takeOver') {
  begin();
  await checkOutHere();
} else if (work === 'checkIn') {
  const copy = await openAlone(copyPlaceOf(path, other, resourcesOfTests).database, 'ingrid', password);
  begin();
  await handBack(copy, () => undefined, logOf(copy));
} else if (work === 'restore') {
  begin();
  await restoreBackup(other, pathsOf(path, resourcesOfTests));
} else if (work === 'migrate') {
  begin();
  // The resources of an edition to come.
  await openAlone(path, 'ingrid', password, other);
} else {
  const register = await openAlone(path, 'ingrid', password);
  begin();
  await works[work]?.(register);
}
process.stdout.write('done\n');
process.exit(0);
