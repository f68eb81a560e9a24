import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// oxlint-disable-next-line import/default -- the package's types say it otherwise than it is
import Driver from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase, type Database, type Db } from '../../../src/main/db/database.ts';
import { personTables } from '../../../src/main/db/personTables.ts';
import { audit, draft, meetingRecord, officeMeeting, person } from '../../../src/main/db/schema/index.ts';
import { belongingsOf } from '../../../src/main/privacy/belongingsRepo.ts';
import { deletePerson } from '../../../src/main/privacy/deletePerson.ts';
import { checkAuditChain } from '../../../src/main/security/auditChain.ts';
import { writeAudit } from '../../../src/main/security/auditLog.ts';
import { resourcesPath } from '../testRegister.ts';
import { fillEveryTable } from './everyTable.ts';

const canary = 'KANARIFUGL-0815';
const actor = { accountId: 'a1', route: 'person.change', at: '2026-11-23T10:00:00.000Z' };

let folder: string;
let path: string;
const key = randomBytes(32);
let database: Database;
let personId: string;
let otherId: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'koordinat-delete-'));
  path = join(folder, 'register.db');
  database = openDatabase(path, key, join(resourcesPath, 'migrations'));
  await database.inTransaction(async (db) => {
    otherId = fillEveryTable(db, 'EN-ANNEN');
    personId = fillEveryTable(db, canary);
    await db.update(person).set({ givenName: canary, familyName: 'Kanari' }).where(eq(person.id, personId));
    await writeAudit(db, actor, { action: 'read', entity: 'person', personId, ground: `klage fra ${canary}` });
    await writeAudit(db, actor, { action: 'read', entity: 'person', personId: otherId, ground: 'beholdes' });
    await writeAudit(db, actor, { action: 'export', entity: 'personList', ground: `lista med ${canary} Kanari` });
    await db.insert(draft).values([
      { id: 'd1', accountId: 'a2', kind: 'referral', payload: { personId, note: canary }, updatedAt: actor.at },
      { id: 'd2', accountId: 'a2', kind: 'referral', payload: { name: `${canary} Kanari` }, updatedAt: actor.at },
      { id: 'd3', accountId: 'a2', kind: 'referral', payload: { name: 'En annen' }, updatedAt: actor.at },
    ]);
    await db.insert(meetingRecord).values(minutesAbout(db, personId));
  });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function minutesAbout(db: Db, id: string): typeof meetingRecord.$inferSelect {
  const [meeting] = db.select().from(officeMeeting).all();
  const item = { kind: 'case', personId: id, initials: 'KK', conclusion: canary, background: canary };
  const snapshot = { day: '2026-11-02', startTime: null, minutes: null, place: null, participants: [], items: [item] };
  return {
    id: 'r1',
    meetingId: meeting?.id ?? '',
    number: 1,
    snapshot: snapshot as never,
    hash: 'x',
    note: null,
    approvedAt: actor.at,
    accountId: 'a1',
  };
}

/** Every page of a copy without its key, free ones too. */
function inClear(): Buffer {
  const copy = join(folder, 'clear.db');
  rmSync(copy, { force: true });
  copyFileSync(path, copy);
  const client = new Driver(copy);
  client.pragma(`cipher='sqlcipher'`);
  client.pragma('legacy=4');
  client.key(Buffer.from(`x'${key.toString('hex')}'`, 'latin1'));
  client.pragma('journal_mode=DELETE');
  client.rekey(Buffer.alloc(0));
  client.close();
  const bytes = readFileSync(copy);
  rmSync(copy);
  return bytes;
}

describe('deleting a person', () => {
  it('begins from a register where the canary stands in every table about persons, and the export shows every one', async () => {
    const found = await belongingsOf(database.db, personId);
    const shown = [...found].filter(([, rows]) => JSON.stringify(rows).includes(personId));
    expect(personTables.length).toBeGreaterThan(25);
    for (const table of personTables) expect(found.get(table)?.length, table.name).toBeGreaterThan(0);
    expect(shown.length).toBeGreaterThan(10);
    database.emptyLog();
    expect(inClear().includes(canary), 'the canary can be found at all').toBe(true);
  });

  it('leaves nothing: not in a table, a page, the log beside the file, the minutes, a draft or the audit', async () => {
    const before = { ...counts() };
    const deleted = await database.inTransaction(async (db) => {
      const went = await deletePerson(db, personId);
      await writeAudit(db, actor, {
        action: 'delete',
        entity: 'person',
        personId,
        detail: { clearedDigest: went.clearedDigest },
      });
      return went;
    }, 'great');
    expect(Object.keys(deleted.rows)).toEqual(expect.arrayContaining(personTables.map(({ name }) => name)));
    expect(deleted.rows['draft']).toBe(2);
    for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file)).includes(canary), file).toBe(false);
    expect(inClear().includes(canary)).toBe(false);
    // The other one has every row still.
    for (const { name } of personTables) expect(counts()[name], name).toBe((before[name] ?? 0) - 1);
    expect(database.integrityCheck()).toEqual([]);
  });

  it('leaves the chain of the log whole, with who looked and when, and other people’s reasons', async () => {
    const lines = database.db.select().from(audit).all();
    expect(lines.map(({ personId: id, ground }) => [id, ground])).toEqual([
      [personId, null],
      [otherId, 'beholdes'],
      [null, null],
      [personId, null],
    ]);
    expect(await checkAuditChain(database.db)).toMatchObject({ ok: true, lines: 4 });
  });

  it.each([
    ['a cleared line is changed', { seq: 1, values: { accountId: 'somebody else' } }, 4],
    ['another line is cleared afterwards', { seq: 2, values: { ground: null, clearedBy: 4 } }, 4],
    ['a line says it was cleared by one that is no deletion', { seq: 2, values: { ground: null, clearedBy: 99 } }, 2],
  ])('breaks the chain when %s', async (_, { seq, values }, brokenAt) => {
    const [was] = database.db.select().from(audit).where(eq(audit.seq, seq)).all();
    database.db.update(audit).set(values).where(eq(audit.seq, seq)).run();
    expect(await checkAuditChain(database.db)).toMatchObject({ ok: false, brokenAt });
    if (was) database.db.update(audit).set(was).where(eq(audit.seq, seq)).run();
  });
});

function counts(): Record<string, number> {
  return Object.fromEntries(
    personTables.map(({ name, table }) => [name, database.db.select().from(table).all().length]),
  );
}
