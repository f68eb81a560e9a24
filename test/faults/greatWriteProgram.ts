import { bulkInsert } from '../../src/main/db/bulkInsert.ts';
import { newIdOfMany } from '../../src/main/db/newId.ts';
import { unit } from '../../src/main/db/schema/index.ts';
import { writeAudit } from '../../src/main/security/auditLog.ts';
import { openAlone } from '../fixtures/openAlone.ts';

/** Writes a great many records in one piece, over and over, until it is killed, and says so once each piece is saved. `F PASSWORD`. */
const [path = '', password = ''] = process.argv.slice(2);
const register = await openAlone(path, 'ingrid', password);
const actor = { accountId: register.account.id, route: 'test.write', at: '2026-11-21T12:00:00.000Z' };

/** Larger than the memory that great work may keep its pages in: some lie in the file before the piece is saved. */
const rows = Array.from({ length: 40_000 }, (_, n) => ({
  id: '',
  version: 1,
  name: `Enhet ${n} ${'x'.repeat(2000)}`,
  leader: null,
  sector: 'other' as const,
  phone: null,
  email: null,
  isActive: true,
  importBatchId: null,
}));

process.stdout.write('begun\n');
for (;;) {
  for (const row of rows) row.id = newIdOfMany();
  await register.database.inTransaction(async (db) => {
    bulkInsert(db, unit, rows);
    await writeAudit(db, actor, { action: 'create', entity: 'unit' });
  }, 'great');
  process.stdout.write('saved\n');
}
