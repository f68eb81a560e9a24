import { join } from 'node:path';

import { build, Platform } from 'electron-builder';

const root = join(import.meta.dirname, '..', '..');

/**
 * Packs what is built by the rules of electron-builder.yml, for the system it runs on and without an installer, around a
 * folder with Electron's distribution. Gives the folder of the packed app.
 */
export async function packApp(output: string, electronDist: string): Promise<string> {
  if (process.platform !== 'linux')
    throw new Error(
      'The stand-in for Electron is laid out for Linux; elsewhere, look at what was packed for release: --packed=FOLDER.',
    );
  await build({
    projectDir: root,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: { extends: join(root, 'electron-builder.yml'), directories: { output }, electronDist },
  });
  return join(output, 'linux-unpacked');
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
