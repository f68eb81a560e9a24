import { dirname } from 'node:path';

import { backupIsOld } from '../../domain/backup/rotation.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { folderBeside } from './beforeMigrating.ts';
import { noteBackupState, readBackupState } from './backupStateRepo.ts';
import { keptFiles } from './keptFiles.ts';
import { firstWorkOn } from './firstWorkRepo.ts';

/** The last backup, the place for the next, and the ones that are kept. */
export const backupHandlers: ModuleHandlers<'backup'> = {
  async state({ db, today, registerFile }) {
    const { place, last, failed, triedAt } = await readBackupState(db);
    const folder = place ?? folderBeside(registerFile.path);
    return {
      last,
      failed,
      triedAt,
      isOld: backupIsOld(last?.at.slice(0, 10) ?? null, await firstWorkOn(db, today), today),
      place: folder,
      isBeside: place === null,
      kept: await keptFiles(folder, registerFile.id, today),
    };
  },
  async choosePlace({ db, audit, files, registerFile }, { fileToken }) {
    const place = fileToken === null ? null : files[fileToken];
    if (place === undefined) throw new Refusal('NOT_FOUND');
    // Among the register's own files a backup would be lost with them.
    if (place === dirname(registerFile.path)) throw new Refusal('RULE', { fields: { fileToken: 'ownFolder' } });
    await noteBackupState(db, { place, failed: null });
    await audit.write({ action: 'change', entity: 'backup' });
    return {};
  },
};
