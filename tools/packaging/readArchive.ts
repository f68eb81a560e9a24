import { createHash } from 'node:crypto';

import { extractFile, getRawHeader, listPackage, statFile } from '@electron/asar';

/** The files of an archive (folders left out), with `/` on every system. */
export function filesInArchive(archive: string): string[] {
  return listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !('files' in statFile(archive, path)));
}

export const readFromArchive = (archive: string, path: string): Buffer => extractFile(archive, path);

/** The hash of the archive's list of files, which Electron on Windows and macOS is given to hold the archive to. */
export const listHash = (archive: string): string =>
  createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');

/** Files whose content is not the one that the archive's own list was made for. */
export function filesNotAsListed(archive: string): string[] {
  return filesInArchive(archive).filter((path) => {
    const entry = statFile(archive, path);
    if (!('size' in entry)) return true;
    const hash = createHash('sha256').update(extractFile(archive, path)).digest('hex');
    return entry.integrity?.algorithm !== 'SHA256' || entry.integrity.hash !== hash;
  });
}
