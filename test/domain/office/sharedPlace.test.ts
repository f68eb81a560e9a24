import { describe, expect, it } from 'vitest';

import { type MachinePlaces, sharedPlaceOf } from '../../../src/domain/office/sharedPlace.ts';

const machine = (system: MachinePlaces['system']): MachinePlaces => ({
  system,
  mounts: [
    { at: '/', kind: 'ext4' },
    { at: '/mnt/felles', kind: 'cifs' },
    { at: '/mnt/felles/egen', kind: 'ext4' },
    { at: '/home', kind: 'nfs4' },
    { at: '/media/pinne', kind: 'vfat' },
    { at: '/Volumes/Felles', kind: 'smbfs' },
  ],
  networkDrives: ['P:', 'h:'],
  syncedFolders: ['D:\\Sky\\Jobb'],
});

describe('where a register may lie', () => {
  it.each([
    ['windows', String.raw`C:\Users\eva\AppData\Roaming\Koordinat\register\koordinat.db`, null],
    ['windows', String.raw`\\?\C:\Koordinat\koordinat.db`, null],
    ['windows', String.raw`\\filtjener\felles\koordinat.db`, 'UNC'],
    ['windows', '//filtjener/felles/koordinat.db', 'UNC'],
    ['windows', String.raw`\\?\UNC\filtjener\felles\koordinat.db`, 'UNC'],
    ['windows', String.raw`p:\KE\koordinat.db`, 'P:'],
    ['windows', String.raw`H:\koordinat.db`, 'H:'],
    ['windows', String.raw`C:\Users\eva\OneDrive - Prøvestad kommune\koordinat.db`, 'OneDrive'],
    ['windows', String.raw`D:\Sky\Jobb\KE\koordinat.db`, 'OneDrive'],
    ['windows', String.raw`D:\Sky\Jobber\koordinat.db`, null],
    ['windows', String.raw`C:\Users\eva\Dropbox (Privat)\koordinat.db`, 'Dropbox'],
    ['windows', String.raw`C:\Users\eva\iCloudDrive\koordinat.db`, 'iCloud'],
    ['windows', String.raw`G:\Min disk\koordinat.db`, 'Google Drive'],
    ['windows', String.raw`C:\Dropboxen\koordinat.db`, null],
    ['mac', '/Users/eva/Library/Mobile Documents/com~apple~CloudDocs/koordinat.db', 'iCloud'],
    ['mac', '/Users/eva/Library/CloudStorage/GoogleDrive-eva@example.org/koordinat.db', 'Google Drive'],
    ['mac', '/Volumes/Felles/koordinat.db', 'smbfs'],
    ['mac', '/Users/eva/Library/Application Support/Koordinat/koordinat.db', null],
    ['linux', '/mnt/felles/koordinat.db', 'cifs'],
    ['linux', '/mnt/felles/egen/koordinat.db', null],
    ['linux', '/home/eva/koordinat.db', 'nfs4'],
    ['linux', '/media/pinne/koordinat.db', null],
    ['linux', '/var/lib/dropbox.db', null],
  ] as const)('on %s %s is %s', (system, path, name) => {
    expect(sharedPlaceOf(path, machine(system))?.name ?? null).toBe(name);
  });
});
