import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { emptyWindowsProgram } from './windowsProgram.ts';

/** The mark that @electron/fuses looks for in Electron's program, the wire's edition and its length; all fuses as Electron ships them. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const unflippedFuses = Buffer.concat([Buffer.from(fuseSentinel), Buffer.from([1, 8]), Buffer.from('10110001')]);

/** More languages than the app speaks, so that it shows when the rest are not left out. */
const languages = ['de', 'en-GB', 'en-US', 'nb', 'nn', 'sv'];

/**
 * A folder laid out as Electron's distribution is, where the real one cannot be fetched: its program does nothing, but
 * carries the wire of fuses, so that the builder turns the very bytes it would turn in the real one.
 */
export function makeStandInElectron(folder: string, system: 'linux' | 'windows' = 'linux'): void {
  const program =
    system === 'linux'
      ? { name: 'electron', bytes: Buffer.from('A stand-in for Electron.\n') }
      : { name: 'electron.exe', bytes: emptyWindowsProgram() };
  const files: Record<string, string | Buffer> = {
    [program.name]: Buffer.concat([program.bytes, unflippedFuses, Buffer.from('\n')]),
    LICENSE: 'The licence of Electron stands here in a real distribution.\n',
    'LICENSES.chromium.html': '<p>The licences of Chromium stand here in a real distribution.</p>\n',
    version: 'stand-in\n',
    ...Object.fromEntries(languages.map((language) => [`locales/${language}.pak`, ''])),
  };
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: name === program.name ? 0o755 : 0o644 });
  }
}
