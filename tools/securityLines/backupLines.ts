import type { SecuritySection } from './securityLine.ts';

const damaged = 'test/main/backup/damagedBackup.test.ts';
const kept = 'test/main/backup/keptBackups.test.ts';
const backup = 'test/main/backup/backup.test.ts';

/** Backups. */
export const backupLines: SecuritySection = {
  title: 'Backups',
  lines: [
    {
      promise: 'a copy is opened, checked and counted before it counts as a backup',
      file: 'src/main/backup/inspectCopy.ts',
      line: "if (!isWhole || (await readIdentity(copy.db)) !== registerId) throw new Refusal('DAMAGED');",
      tests: [backup],
    },
    {
      promise: 'a container is read again before it gets its name',
      file: 'src/main/backup/writeBackup.ts',
      line: 'await readBackup(container);',
      tests: [backup, damaged],
    },
    {
      promise: 'a flipped bit in a part is found',
      file: 'src/main/backup/readBackup.ts',
      line: "if ((await sha256OfFile(path, part.offset, part.size)) !== sha256) throw new Refusal('BACKUP_DAMAGED');",
      tests: [damaged],
    },
    {
      promise: 'parts of two registers are no backup',
      file: 'src/main/backup/readBackup.ts',
      line: "if (decodeKeyFile(keyFileBytes).file.registerId !== manifest.registerId) throw new Refusal('BACKUP_DAMAGED');",
      tests: [damaged],
    },
    {
      promise: 'an empty file is no backup',
      file: 'src/main/backup/readBackup.ts',
      line: "if (size === 0) throw new Refusal('EMPTY_FILE');",
      tests: [damaged],
    },
    {
      promise: 'a newer edition’s backup is not put back by an older app',
      file: 'src/main/backup/restore.ts',
      line: "if (manifest.schema > Math.max(...knownMigrations(paths.migrations))) throw new Refusal('NEWER_FILE');",
      tests: [damaged],
    },
    {
      promise: 'restoring overwrites no key file and no log',
      file: 'src/main/backup/putInPlace.ts',
      line: "if (inTheWay.some((path) => existsSync(path))) throw new Refusal('REGISTER_EXISTS');",
      tests: [backup],
    },
    {
      promise: 'restoring overwrites no register',
      file: 'src/main/backup/putInPlace.ts',
      line: "if ((await sha256OfFile(database)) !== databaseSha256) throw new Refusal('REGISTER_EXISTS');",
      tests: [backup],
    },
    {
      promise: 'a stick that is not put in is told, and no folder made in its place',
      file: 'src/main/backup/keepBackup.ts',
      line: 'if (folder !== folderBeside(registerPath)) await needFolder(folder);',
      tests: [kept],
    },
    {
      promise: 'old backups go, so that what was deleted goes with them',
      file: 'src/main/backup/keepBackup.ts',
      line: 'await letOldOnesGo(folder, register.registerId, today);',
      tests: [kept],
    },
    {
      promise: 'before a copy leaves the register a line says so',
      file: 'src/main/backup/keepBackup.ts',
      line: "log(db, { action: 'export', entity: 'register', entityId: register.registerId }),",
      instead: 'Promise.resolve(db),',
      tests: [kept],
    },
    {
      promise: 'a backup that was taken leaves a line',
      file: 'src/main/backup/keepBackup.ts',
      line: "await log(db, { action: 'system', entity: 'backup', detail: { size: written.size } });",
      tests: [kept],
    },
    {
      promise: 'who tries restoring leaves a line',
      file: 'src/main/backup/tryRestoring.ts',
      line: "await log(db, { action: 'system', entity: 'backup', detail: { tables: found.size, rows } });",
      tests: [kept],
    },
  ],
};
