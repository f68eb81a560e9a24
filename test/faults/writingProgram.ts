import { setting } from '../../src/main/db/schema/index.ts';
import { writeAudit } from '../../src/main/security/auditLog.ts';
import { openAlone } from '../fixtures/openAlone.ts';

/** Saves numbered records with their audit lines until it is killed, and says each number once it is saved. `F PASSWORD [FROM]`. */
const [path = '', password = '', from = '0'] = process.argv.slice(2);
const register = await openAlone(path, 'ingrid', password);
const actor = { accountId: register.account.id, route: 'test.write', at: '2026-11-21T12:00:00.000Z' };

for (let n = Number(from); ; n += 1) {
  const key = `written.${n}`;
  await register.database.inTransaction(async (db) => {
    await db.insert(setting).values({ key, value: { n, filling: 'x'.repeat(2000) } });
    await writeAudit(db, actor, { action: 'create', entity: 'setting', entityId: key });
  });
  process.stdout.write(`${n}\n`);
}
