/** The part of package-lock.json that a bill of materials is made from. */
export interface LockFile {
  name: string;
  version: string;
  /** By path: '' is the app itself, else such as `node_modules/zod`. */
  packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  /** Only where a package goes under another name than that of its folder. */
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The name of the folder a package lies in. */
export const folderName = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Everything a package asks for; of the app itself also what builds and tests it. */
export const wantedBy = (one: LockedPackage): string[] =>
  Object.keys({ ...one.dependencies, ...one.devDependencies, ...one.optionalDependencies });

/** Where Node finds what the package at `path` asks for: beside it, else in a folder above; null where it is not installed. */
export function placeOf(name: string, path: string, packages: LockFile['packages']): string | null {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
    if (place in packages) return place;
    if (from === '') return null;
  }
}
