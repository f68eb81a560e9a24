import { setting } from '../../src/main/db/schema/index.ts';
import { writeAudit } from '../../src/main/security/auditLog.ts';
import { openAlone } from '../fixtures/openAlone.ts';

/**
 * Saves numbered records with their audit lines until it is killed or has tried them all, and says each number once it is
 * saved. What is refused is said with the code, and the next one tried. `F PASSWORD [FROM] [UNTIL]`.
 */
const [path = '', password = '', from = '0', until = 'Infinity'] = process.argv.slice(2);
const register = await openAlone(path, 'ingrid', password);
const actor = { accountId: register.account.id, route: 'test.write', at: '2026-11-21T12:00:00.000Z' };

for (let n = Number(from); n < Number(until); n += 1) {
  const key = `written.${n}`;
  try {
    await register.database.inTransaction(async (db) => {
      await db.insert(setting).values({ key, value: { n, filling: 'x'.repeat(2000) } });
      await writeAudit(db, actor, { action: 'create', entity: 'setting', entityId: key });
    });
    process.stdout.write(`${n}\n`);
  } catch (error) {
    process.stdout.write(`refused ${(error as { code?: string }).code ?? String(error)}\n`);
  }
}
// As a crash would: nothing is closed.
process.kill(process.pid, 'SIGKILL');
