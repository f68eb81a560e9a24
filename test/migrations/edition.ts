import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const migrations = resolve(import.meta.dirname, '../../resources/migrations');

interface Journal {
  entries: { idx: number; when: number; tag: string }[];
}
const journalIn = (folder: string) => join(folder, 'meta', '_journal.json');
const readJournal = (folder: string) => JSON.parse(readFileSync(journalIn(folder), 'utf8')) as Journal;

/** Every migration of today, oldest first: the state of a register is told by how many of them it has. */
export const migrationTags: readonly string[] = readJournal(migrations).entries.map(({ tag }) => tag);

/** The statements of a migration, as drizzle runs them one by one. */
export const statementsOf = (tag: string): string[] =>
  readFileSync(join(migrations, `${tag}.sql`), 'utf8').split('--> statement-breakpoint');

/** The migrations of an edition that knew the first `count` of today's, and after them `more`, each a list of statements. */
export function editionOf(folder: string, count: number, ...more: (readonly string[])[]): string {
  cpSync(migrations, folder, { recursive: true });
  const journal = readJournal(folder);
  const entries = journal.entries.slice(0, count);
  for (const statements of more) {
    const last = entries.at(-1) ?? { idx: -1, when: 0 };
    const next = { ...last, idx: last.idx + 1, when: last.when + 1, tag: `${9000 + entries.length}_to_come` };
    writeFileSync(join(folder, `${next.tag}.sql`), statements.join('--> statement-breakpoint\n'));
    entries.push(next);
  }
  writeJournal(folder, { ...journal, entries });
  return folder;
}

/** Takes a migration out of the folder's list, or changes what stands there of it. */
export function changeJournal(folder: string, change: (entries: Journal['entries']) => Journal['entries']): void {
  const journal = readJournal(folder);
  writeJournal(folder, { ...journal, entries: change(journal.entries) });
}

const writeJournal = (folder: string, journal: Journal) => writeFileSync(journalIn(folder), JSON.stringify(journal));
