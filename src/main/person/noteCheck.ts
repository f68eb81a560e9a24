import { holdsNationalNumber } from '../../domain/person/noteRules.ts';
import type { CommandContext, QueryContext } from '../api/context.ts';
import { refuseBroken } from '../api/refusal.ts';
import { registerNamesIn } from './noteCheckRepo.ts';

/** What a text that should hold no person holds of persons. That a name was found is itself a thing learnt of the register: logged. */
export async function checkNote({ db, audit }: Pick<QueryContext, 'db' | 'audit'>, text: string) {
  const names = await registerNamesIn(db, text);
  if (names.length > 0) await audit.note({ action: 'read', entity: 'note', detail: { namesFound: names.length } });
  return { hasNumber: holdsNationalNumber(text), names };
}

/** Refuses a text that names somebody in the register, at its field, unless the writer has seen it and keeps it. */
export async function refuseNames(
  { db }: Pick<CommandContext, 'db'>,
  field: string,
  text: string,
  namesConfirmed: boolean,
): Promise<void> {
  if (!namesConfirmed && (await registerNamesIn(db, text)).length > 0) refuseBroken({ [field]: 'registerName' });
}

/** Refuses texts, by their fields, that hold a number or name somebody in the register; a name may be kept, a number never. */
export async function refusePersons(
  ctx: Pick<CommandContext, 'db'>,
  texts: Readonly<Record<string, string | null>>,
  namesConfirmed: boolean,
): Promise<void> {
  for (const [field, text] of Object.entries(texts)) {
    if (text === null) continue;
    if (holdsNationalNumber(text)) refuseBroken({ [field]: 'nationalNumber' });
    await refuseNames(ctx, field, text, namesConfirmed);
  }
}
