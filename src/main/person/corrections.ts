import type { PersonFields } from '../../contract/person.ts';
import type { CommandContext } from '../api/context.ts';
import { newId } from '../db/newId.ts';
import { insertPersonChange } from './personChangeRepo.ts';

interface Correction {
  personId: string;
  changed: readonly (keyof PersonFields)[];
  before: PersonFields;
  after: PersonFields;
}

/** Keeps what stood in the fields that were changed (GDPR art. 16): a correction leaves its history. */
export async function keepCorrection(
  { db, now, account }: CommandContext,
  { personId, changed, before, after }: Correction,
): Promise<void> {
  if (changed.length === 0) return;
  const of = (fields: PersonFields) => Object.fromEntries(changed.map((name) => [name, fields[name]]));
  await insertPersonChange(db, {
    id: newId(),
    personId,
    at: now,
    accountId: account.id,
    before: of(before),
    after: of(after),
  });
}
