import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

import type { HomeEdition } from '../../domain/lending/lease.ts';
import { Refusal } from '../api/refusal.ts';
import { sha256OfFile } from '../backup/fileHash.ts';
import { peekBackup } from '../backup/readBackup.ts';
import { decodeKeyFile } from '../security/keyFile.ts';
import type { KeyFileAccount } from '../security/keyFileShape.ts';
import { editionFile, type HomePlaces } from './homePlaces.ts';

/** The containers of check-ins that lie at home, by number, the newest last. Throws HOME_UNREACHABLE. */
export async function editionsAt(home: HomePlaces): Promise<number[]> {
  const names = await readdir(home.folder).catch(() => {
    throw new Refusal('HOME_UNREACHABLE');
  });
  return names
    .flatMap((name) => {
      const number = name.startsWith(`${home.name}.innlevert-`)
        ? /^(\d{1,9})\.tar$/.exec(name.slice(home.name.length + '.innlevert-'.length))?.[1]
        : undefined;
      return number === undefined ? [] : [Number(number)];
    })
    .toSorted((a, b) => a - b);
}

/** What is at home now: the newest container, else the pair of files that was put there; null where there is nothing. */
export async function findHome(home: HomePlaces): Promise<{ edition: number; container: string | null } | null> {
  const newest = (await editionsAt(home)).at(-1);
  if (newest !== undefined) return { edition: newest, container: editionFile(home, newest) };
  return existsSync(home.pair.keyFile) && existsSync(home.pair.database) ? { edition: 0, container: null } : null;
}

/** The number and the content's mark of what is at home. Reads the database of a pair from end to end. */
export async function homeEdition(home: HomePlaces): Promise<HomeEdition | null> {
  const found = await findHome(home);
  if (found === null) return null;
  const { edition, container } = found;
  return { edition, sha256: container === null ? await sha256OfFile(home.pair.database) : await markOf(container) };
}

/** A container is known by its database and by its key file: an account may have been admitted and nothing else changed. */
async function markOf(container: string): Promise<string> {
  const { manifest } = await peekBackup(container);
  return `${manifest.database.sha256}-${manifest.keyFile.sha256}`;
}

/** Who can unlock what is at home, as its key file says. */
export async function accountsAt(home: HomePlaces): Promise<KeyFileAccount[]> {
  const found = await findHome(home);
  if (found === null) return [];
  const bytes =
    found.container === null ? await readFile(home.pair.keyFile) : (await peekBackup(found.container)).keyFileBytes;
  return decodeKeyFile(bytes).file.accounts.map(({ id, loginName }) => ({ id, loginName }));
}
