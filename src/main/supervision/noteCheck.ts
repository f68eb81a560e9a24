import { holdsNationalNumber } from '../../domain/supervision/noteRules.ts';
import { textsOf } from '../../domain/supervision/sessionRules.ts';
import type { CommandContext, QueryContext } from '../api/context.ts';
import { refuseBroken } from '../api/refusal.ts';
import { registerNamesIn } from './noteCheckRepo.ts';

/** What a text about supervision holds of persons. That a name was found is itself a thing learnt of the register: logged. */
export async function checkNote({ db, audit }: Pick<QueryContext, 'db' | 'audit'>, text: string) {
  const names = await registerNamesIn(db, text);
  if (names.length > 0)
    await audit.note({ action: 'read', entity: 'supervisionNote', detail: { namesFound: names.length } });
  return { hasNumber: holdsNationalNumber(text), names };
}

/** Refuses texts that name somebody in the register, unless the writer has seen it and keeps it. */
export async function refuseNames(
  { db }: Pick<CommandContext, 'db'>,
  texts: { themes: string | null; place: string | null; note: string | null },
  namesConfirmed: boolean,
): Promise<void> {
  if (!namesConfirmed && (await registerNamesIn(db, textsOf(texts))).length > 0) refuseBroken({ note: 'registerName' });
}
