import { basename } from 'node:path';

import { dialog } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';

import type { FilePurpose } from '../../contract/app.ts';
import { writePieces } from '../api/writtenFile.ts';

/** What is taken is decided by the register from what stands in the file; these only narrow what the dialog shows. */
const attachmentEndings = ['pdf', 'png', 'jpg', 'jpeg', 'txt', 'docx', 'xlsx', 'odt', 'ods', 'rtf'] as const;

const endings: Readonly<Record<FilePurpose, FileFilter[]>> = {
  spreadsheet: [{ name: 'Excel, CSV', extensions: ['xlsx', 'csv'] }],
  xlsx: [{ name: 'Excel', extensions: ['xlsx'] }],
  csv: [{ name: 'CSV', extensions: ['csv'] }],
  attachment: [{ name: 'PDF, PNG, JPEG, TXT, Word, Excel, ODF, RTF', extensions: [...attachmentEndings] }],
  backup: [{ name: 'Koordinat', extensions: ['tar'] }],
  logo: [{ name: 'PNG, JPEG, SVG', extensions: ['png', 'jpg', 'jpeg', 'svg'] }],
  document: [{ name: 'Word, PDF', extensions: ['docx', 'pdf'] }],
  register: [{ name: 'Koordinat', extensions: ['db'] }],
};

/** The file that the user wants to open; null when they give it up. */
export async function askWhichFile(window: BrowserWindow, purpose: FilePurpose): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, { properties: ['openFile'], filters: endings[purpose] });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** The folder that the user picks; null when they give it up. */
export async function askWhichFolder(window: BrowserWindow): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Where the user wants to save; null when they give it up. */
export async function askWhereToSave(
  window: BrowserWindow,
  suggestedName: string,
  filters: FileFilter[] = filtersFor(suggestedName),
): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, { defaultPath: safeFileName(suggestedName), filters });
  return answer.canceled || !answer.filePath ? null : answer.filePath;
}

export const filtersForPurpose = (purpose: FilePurpose): FileFilter[] => endings[purpose];

/** Asks for a place and writes there; null when the user gives it up. Throws as `writePieces`: an older file of that name is then as it was. */
export async function saveWhereAsked(
  window: BrowserWindow,
  suggestedName: string,
  makeBytes: () => Promise<Uint8Array> | Uint8Array,
): Promise<string | null> {
  const path = await askWhereToSave(window, suggestedName);
  if (path === null) return null;
  await writePieces(path, [await makeBytes()]);
  return basename(path);
}

/** A name without what Windows refuses in names, so that a title may be used as one. */
function safeFileName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are just what must go
  const plain = name.replaceAll(/[<>:"/\\|?*\u0000-\u001f]/g, '-').replace(/[. ]+$/, '');
  return plain === '' ? 'Koordinat' : plain;
}

function filtersFor(name: string): FileFilter[] {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1];
  return ending ? [{ name: ending.toUpperCase(), extensions: [ending] }] : [];
}
