import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

import { encodeManifest, type BackupManifest } from './backupManifest.ts';
import { partNames } from './readBackup.ts';
import { tarHeader, tarPadding } from './tar.ts';

/** Writes manifest, key file and database into one file and forces it to the disk. Throws the system's error. */
export async function writeContainer(
  path: string,
  manifest: BackupManifest,
  keyFile: Buffer,
  databasePath: string,
): Promise<void> {
  const seconds = Math.floor(Date.parse(manifest.createdAt) / 1000);
  const first = encodeManifest(manifest);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(
      Buffer.concat([
        tarHeader(partNames.manifest, first.length, seconds),
        first,
        tarPadding(first.length, false),
        tarHeader(partNames.keyFile, keyFile.length, seconds),
        keyFile,
        tarPadding(keyFile.length, false),
        tarHeader(partNames.database, manifest.database.size, seconds),
      ]),
    );
    await file.writeFile(createReadStream(databasePath, { highWaterMark: 1 << 20 }));
    await file.writeFile(tarPadding(manifest.database.size, true));
    await file.sync();
  } finally {
    await file.close();
  }
}
