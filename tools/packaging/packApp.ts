import { join } from 'node:path';

import { build, Platform } from 'electron-builder';

import { makeStandInElectron } from './standInElectron.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Packs what is built by the rules of electron-builder.yml, without an installer, around a stand-in for Electron's
 * distribution. Gives the folder of the packed app. Packed for Windows elsewhere it holds the native libraries of the system
 * it was packed on: enough to look at the program, and nothing to ship.
 */
export async function packAroundStandIn(folder: string, system: 'linux' | 'windows'): Promise<string> {
  if (process.platform !== 'linux')
    throw new Error(
      'The stand-in is packed on Linux; elsewhere, look at what was packed for release: --packed=FOLDER.',
    );
  const [electronDist, output] = [join(folder, 'electron'), join(folder, 'dist')];
  makeStandInElectron(electronDist, system);
  await build({
    projectDir: root,
    targets: Platform[system === 'linux' ? 'LINUX' : 'WINDOWS'].createTarget('dir'),
    publish: 'never',
    config: {
      extends: join(root, 'electron-builder.yml'),
      directories: { output },
      electronDist,
      // The icon and the certificate go in with tools that are fetched from the net.
      win: { signAndEditExecutable: false },
    },
  });
  return join(output, system === 'linux' ? 'linux-unpacked' : 'win-unpacked');
}

/** The program and the resources of a packed app, as each system lays them out. */
export function partsOfPackedApp(folder: string): { program: string; resources: string } {
  if (process.platform === 'darwin') {
    const contents = join(folder, 'Koordinat.app', 'Contents');
    return { program: join(folder, 'Koordinat.app'), resources: join(contents, 'Resources') };
  }
  const program = join(folder, process.platform === 'win32' ? 'Koordinat.exe' : 'koordinat');
  return { program, resources: join(folder, 'resources') };
}
