import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { resourcesPath } from '../main/testRegister.ts';

/**
 * The resources of an edition to come, with one migration more than today's: a new table and a row in an old one. Where
 * half of it were done, doing it again would fail. `statement` is added to it, to make it fail. Gives the folder.
 */
export function newerEdition(folder: string, statement = ''): string {
  cpSync(resourcesPath, folder, { recursive: true });
  const path = join(folder, 'migrations', 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { idx: number; when: number; tag: string }[] };
  const last = journal.entries.at(-1);
  if (!last) throw new Error('no migrations');
  const next = { ...last, idx: last.idx + 1, when: last.when + 1, tag: '9999_to_come' };
  writeFileSync(path, JSON.stringify({ ...journal, entries: [...journal.entries, next] }));
  writeFileSync(
    join(folder, 'migrations', `${next.tag}.sql`),
    [
      'CREATE TABLE `to_come` (`id` text PRIMARY KEY NOT NULL);',
      `INSERT INTO \`setting\` (\`key\`, \`value\`) VALUES ('toCome', 'true');`,
      ...(statement === '' ? [] : [statement]),
    ].join('--> statement-breakpoint\n'),
  );
  return folder;
}
