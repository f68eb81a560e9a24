import type { PersonFilter } from '../../contract/person.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { QueryContext } from '../api/context.ts';
import type { ReadDb } from '../db/database.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { personConditions } from './personFilterSql.ts';
import { personPage, type PersonSort } from './personListRepo.ts';
import { personLineOf } from './personRepo.ts';
import { personStates } from './personStateRepo.ts';

export type PersonPageRow = Awaited<ReturnType<typeof personPage>>[number];

/** Rows as they are shown: with how it stands with each person on the day. */
export async function shownPersons(db: ReadDb, rows: readonly PersonPageRow[], day: Day) {
  const stateOf = await personStates(
    db,
    rows.map((row) => row.id),
    day,
  );
  return rows.map((row) => ({
    ...personLineOf(row),
    needClass: row.needClass,
    area: row.area,
    ...stateOf(row.id),
  }));
}
export type ListedPerson = Awaited<ReturnType<typeof shownPersons>>[number];

/** Every person who matches and may be seen, in order, however many there are; not yet with how it stands with them. */
export function everyListedPerson(
  { db, today, hiddenPersons }: Pick<QueryContext, 'db' | 'today' | 'hiddenPersons'>,
  { filter, sort }: { filter: PersonFilter; sort: PersonSort },
): Promise<PersonPageRow[]> {
  const conditions = [...withoutHidden.persons(hiddenPersons), ...personConditions(db, filter, filter.asOf ?? today)];
  return personPage(db, { conditions, sort, after: null, limit: -1 });
}
