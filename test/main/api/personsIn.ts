import type { Db } from '../../../src/main/db/database.ts';
import { person } from '../../../src/main/db/schema/index.ts';
import { idsAbout } from '../../../src/main/privacy/belongingsRepo.ts';

export interface Owners {
  /** Whose the record is that an id belongs to. */
  readonly byRecord: ReadonlyMap<string, string>;
  /** Who is told of by an id or a name: «Given Family». */
  readonly byName: ReadonlyMap<string, string>;
}

/** Whose every record and every name of the register is. */
export async function personsByRecord(db: Db): Promise<Owners> {
  const byRecord = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { id, givenName, familyName } of await db.select().from(person)) {
    byName.set(id, id);
    byName.set(`${givenName} ${familyName}`, id);
    for (const key of await idsAbout(db, [id])) byRecord.set(key, id);
  }
  return { byRecord, byName };
}

/** The persons that a value names at any depth, as `names` knows them. */
export function personsIn(value: unknown, names: ReadonlyMap<string, string>, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    const id = names.get(value);
    if (id !== undefined) found.add(id);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    const { givenName, familyName } = value as { givenName?: unknown; familyName?: unknown };
    personsIn(`${String(givenName)} ${String(familyName)}`, names, found);
    for (const part of Object.values(value)) personsIn(part, names, found);
  }
  return found;
}
