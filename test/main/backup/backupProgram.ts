import { backupRegister } from '../../../src/main/backup/backup.ts';
import { restoreBackup } from '../../../src/main/backup/restore.ts';
import { pathsOf } from '../../../src/main/register/registerPaths.ts';
import { openAlone, resourcesOfTests } from '../../fixtures/openAlone.ts';

/** A process that can be killed. `backup F DIR PASSWORD`, `restore BACKUP F`, `open F PASSWORD`; «begin» when the work begins. */
const [what, first = '', second = '', third = ''] = process.argv.slice(2);

if (what === 'restore') {
  process.stdout.write('begin\n');
  await restoreBackup(first, pathsOf(second, resourcesOfTests));
} else {
  const register = await openAlone(first, 'ingrid', what === 'open' ? second : third);
  process.stdout.write('begin\n');
  if (what === 'backup') {
    const paths = pathsOf(first, resourcesOfTests);
    await backupRegister({ register, paths, toFolder: second, now: '2026-11-21T12:00:00.000Z' });
  }
  await register.close();
}
process.stdout.write('end\n');
