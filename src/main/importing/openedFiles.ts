import type { ImportKind } from '../../domain/importing/importKind.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import type { Spreadsheet } from '../spreadsheet/spreadsheet.ts';

/** What a list is opened for: one of the kinds of list, or the answers to a survey. */
export type OpenedKind = ImportKind | 'survey';

/** A list that was read and is being looked over. It lies in this process's memory alone, and not for long. */
export interface OpenedFile {
  kind: OpenedKind;
  spreadsheet: Spreadsheet;
  /** What the last trial made of the cells, by the choices it was made with: the run need not read them again. */
  lastReading: { key: string; reading: unknown } | null;
}

const keptMs = 60 * 60 * 1000;
const keptFiles = 2;
const opened = new Map<string, { file: OpenedFile; at: number }>();

/** Keeps a list and gives the token it is asked for by. Older ones go: a list can hold many people's facts. */
export function keepFile(file: OpenedFile): string {
  const now = performance.now();
  for (const [token, { at }] of opened) {
    if (opened.size >= keptFiles || now - at > keptMs) opened.delete(token);
  }
  const token = newId();
  opened.set(token, { file, at: now });
  return token;
}

/** The list of a token. Refuses with NOT_FOUND when it was let go. */
export function keptFile(token: string, kind: OpenedKind): OpenedFile {
  const found = opened.get(token);
  if (!found || found.file.kind !== kind || performance.now() - found.at > keptMs) {
    opened.delete(token);
    throw new Refusal('NOT_FOUND', { what: 'file' });
  }
  return found.file;
}

export function letGo(token: string): void {
  opened.delete(token);
}
