import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

const on = '1'.charCodeAt(0);
const off = '0'.charCodeAt(0);

/** How each fuse must stand in what is shipped; `electron-builder.yml` turns them. */
const wanted: ReadonlyMap<FuseV1Options, number> = new Map([
  [FuseV1Options.RunAsNode, off],
  [FuseV1Options.EnableCookieEncryption, on],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, off],
  [FuseV1Options.EnableNodeCliInspectArguments, off],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, on],
  [FuseV1Options.OnlyLoadAppFromAsar, on],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, off],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, off],
]);

/** Fuses of the program that do not stand as they must, in words. */
export async function fusesTurned(program: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(program);
  return [...wanted]
    .filter(([fuse, state]) => Number(wire[fuse]) !== state)
    .map(([fuse, state]) => `fuse ${FuseV1Options[fuse]} is not ${state === on ? 'on' : 'off'}`);
}
