import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

const english = { lang: 1033, codepage: 1200 };

/**
 * A program for Windows that does nothing, with the description of its edition that Electron's own carries: enough for the
 * builder to write the archive's hash and the fuses into a real .exe on any machine.
 */
export function emptyWindowsProgram(): Buffer {
  const program = NtExecutable.createEmpty();
  const resources = NtExecutableResource.from(program, true);
  const edition = Resource.VersionInfo.createEmpty();
  edition.lang = english.lang;
  edition.setStringValues(english, { ProductName: 'Electron', FileDescription: 'Electron' });
  edition.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}

/** The hash of the archive's list that Electron on Windows holds it to, from the program's own resources; null without one. */
export function integrityIn(program: Buffer): string | null {
  const { entries } = NtExecutableResource.from(NtExecutable.from(program));
  const found = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
  if (!found) return null;
  const [archive] = JSON.parse(Buffer.from(found.bin).toString('utf8')) as { file: string; value: string }[];
  return archive?.value ?? null;
}
