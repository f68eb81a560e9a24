/** What a machine tells of where a file lies. Paths as the system writes them. */
export interface MachinePlaces {
  system: 'windows' | 'mac' | 'linux';
  /** Mounted file systems (Linux, macOS): where, and of which kind. */
  mounts: readonly { at: string; kind: string }[];
  /** Drive letters of Windows that stand for a place on the network, such as «P:». */
  networkDrives: readonly string[];
  /** Folders that a program keeps the same on several machines, as the system names them (OneDrive's variables). */
  syncedFolders: readonly string[];
}

/** Where two could change the register at once without knowing: on the network, or in a folder that is synchronised. */
export interface SharedPlace {
  kind: 'network' | 'synced';
  /** The program or the kind of share, as people know it. */
  name: string;
}

const networkKinds =
  /^(nfs4?|cifs|smb[23]?|smbfs|ncpfs|afpfs|webdav|davfs|9p2000|glusterfs|ceph|fuse\.(sshfs|rclone|davfs2?|s3fs|gvfsd-fuse))$/;

/** Folder names that the programs make, wherever the user has put them. */
const syncedNames: readonly (readonly [RegExp, string])[] = [
  [/^OneDrive( - .+)?$/i, 'OneDrive'],
  [/^Dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(Google Drive|GoogleDrive(-.+)?|My Drive|Min disk)$/i, 'Google Drive'],
  [/^(iCloud Drive|iCloudDrive|com~apple~CloudDocs)$/i, 'iCloud'],
  [/^(Nextcloud|ownCloud)$/i, 'Nextcloud'],
  [/^Box( Sync)?$/i, 'Box'],
];

/** Whether a path lies where several machines write, and what such a place is called; null for the machine's own disk. */
export function sharedPlaceOf(path: string, places: MachinePlaces): SharedPlace | null {
  const isWindows = places.system === 'windows';
  const plain = isWindows ? path.replaceAll('/', '\\') : path;
  // \\?\C:\… is the machine's own disk written in the long way; \\?\UNC\… and \\server\… are not.
  const own = plain.replace(/^\\\\[?.]\\(?!UNC\\)/i, '');
  if (isWindows && own.startsWith('\\\\')) return { kind: 'network', name: 'UNC' };
  const drive = isWindows ? own.slice(0, 2).toUpperCase() : '';
  if (places.networkDrives.some((letter) => letter.toUpperCase() === drive)) return { kind: 'network', name: drive };
  const mount = isWindows ? undefined : mountOf(plain, places.mounts);
  if (mount && networkKinds.test(mount.kind)) return { kind: 'network', name: mount.kind };
  const synced = places.syncedFolders.find((folder) => folder !== '' && isWithin(own, folder, isWindows));
  const named = own
    .split(/[\\/]/)
    .slice(0, -1)
    .flatMap((part) => syncedNames.filter(([name]) => name.test(part)));
  const name = named[0]?.[1] ?? (synced === undefined ? null : 'OneDrive');
  return name === null ? null : { kind: 'synced', name };
}

/** The mount that a path lies on: the longest that holds it. */
function mountOf(path: string, mounts: MachinePlaces['mounts']): { at: string; kind: string } | undefined {
  return mounts
    .filter(({ at }) => isWithin(path, at, false))
    .toSorted((a, b) => a.at.length - b.at.length)
    .at(-1);
}

function isWithin(path: string, folder: string, isWindows: boolean): boolean {
  const separator = isWindows ? '\\' : '/';
  const [inner, outer] = isWindows ? [path.toLowerCase(), folder.toLowerCase()] : [path, folder];
  return inner === outer || inner.startsWith(outer.endsWith(separator) ? outer : outer + separator);
}
