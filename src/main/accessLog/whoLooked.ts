import { osloTime } from '../../domain/accessLog/osloTime.ts';
import { visitsOf } from '../../domain/accessLog/visit.ts';
import { accountNames } from '../account/accountRepo.ts';
import { Refusal } from '../api/refusal.ts';
import type { ReadDb } from '../db/database.ts';
import { findPerson } from '../person/personRepo.ts';
import { personIdsOf } from '../privacy/belongingsRepo.ts';
import { linesOfPerson } from './accessLogRepo.ts';

/** Everybody who has dealt with a person's record, gathered to visits. Refuses with NOT_FOUND. */
export async function whoLooked(db: ReadDb, personId: string) {
  const person = await findPerson(db, personId);
  if (!person) throw new Refusal('NOT_FOUND');
  const lines = await linesOfPerson(db, await personIdsOf(db, person.id));
  const names = await accountNames(db);
  const [first] = lines;
  const visits = visitsOf(lines).map((visit) => ({
    ...visit,
    acts: [...visit.acts],
    grounds: [...visit.grounds],
    accountName: visit.accountId === null ? null : (names.get(visit.accountId) ?? null),
  }));
  return { person, since: first ? osloTime(first.at).day : null, visits };
}
