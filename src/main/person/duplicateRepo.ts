import { and, eq, gte, inArray, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm';

import type { PersonLine } from '../../contract/person.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { sortName } from '../../domain/person/name.ts';
import { openStates } from '../../domain/referral/state.ts';
import type { ReadDb } from '../db/database.ts';
import { account, person, referral } from '../db/schema/index.ts';
import { LAST_CHARACTER } from './personFilterSql.ts';
import { personLineColumns } from './personRepo.ts';

const SAME_BEGINNING = 3;
const MOST_CANDIDATES = 2000;

/** Somebody it might be, with what is needed to tell. */
export type Candidate = PersonLine & { identityKind: string };

const candidates = (db: ReadDb, where: SQL | undefined) =>
  db
    .select({ ...personLineColumns, identityKind: person.identityKind })
    .from(person)
    .where(and(isNull(person.mergedIntoId), where))
    .limit(MOST_CANDIDATES);

/** Everybody born on the day. */
export async function bornOn(db: ReadDb, day: Day): Promise<Candidate[]> {
  return candidates(db, eq(person.birthDate, day));
}

/**
 * Those whose family name (or given name, where the two changed places) begins alike and of whom no birth date tells
 * whether it is somebody else: expected children and people without one, or everybody where the asker has none.
 */
export async function namedAlike(
  db: ReadDb,
  names: { givenName: string; familyName: string },
  birthDate: Day | null,
): Promise<Candidate[]> {
  const beginnings = [sortName(names.familyName, ''), sortName(names.givenName, '')]
    .map((name) => name.slice(0, SAME_BEGINNING))
    .filter((name) => name.length === SAME_BEGINNING);
  if (beginnings.length === 0) return [];
  const begins = beginnings.map((start) =>
    and(gte(person.sortName, start), lt(person.sortName, start + LAST_CHARACTER)),
  );
  return candidates(db, and(or(...begins), birthDate === null ? undefined : isNull(person.birthDate)));
}

/** The newest case at work of each of these persons. */
export async function openCases(db: ReadDb, personIds: readonly string[]) {
  const rows = await db
    .select({
      personId: referral.personId,
      id: referral.id,
      caseNumber: referral.caseNumber,
      receivedOn: referral.receivedOn,
      state: referral.state,
      referrerType: referral.referrerType,
      responsible: account.displayName,
    })
    .from(referral)
    .leftJoin(account, and(isNotNull(referral.responsibleAccountId), eq(account.id, referral.responsibleAccountId)))
    .where(and(inArray(referral.personId, [...personIds]), inArray(referral.state, [...openStates])))
    .orderBy(sql`${referral.receivedOn}`, referral.id);
  return new Map(rows.map(({ personId, ...row }) => [personId, row]));
}
