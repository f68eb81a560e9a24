import { openDatabase, type Database } from '../db/database.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import type { RegisterAnchors } from '../security/keyFileShape.ts';
import { keyFileWithAnchors } from '../security/vault.ts';

/** What a backup needs of the key, without getting it. */
export interface CopyKeys {
  /** Opens a copy of the database with this register's key, an older one as it is. Throws DatabaseError. */
  open(path: string): Database;
  /** The key file's bytes, saying how far a copy has come and not how far the register has. */
  keyFile(anchors: RegisterAnchors): Promise<Buffer>;
}

/** Bound to the data key that is in memory while the register is open. */
export const copyKeysOf = (paths: RegisterPaths, dek: Buffer): CopyKeys => ({
  open: (path) => openDatabase(path, dek, paths.migrations, 'wait'),
  keyFile: (anchors) => keyFileWithAnchors(paths.keyFile, dek, anchors),
});
