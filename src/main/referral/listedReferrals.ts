import type { ReferralFilter, ReferralRow } from '../../contract/referralList.ts';
import { coveredState } from '../../domain/coordinator/coveredState.ts';
import type { QueryContext } from '../api/context.ts';
import { whoIsAssigned } from '../person/coverage.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { referralConditions } from './referralFilterSql.ts';
import { nextDeadlines, referralPlaces, referralRows, type ReferralSort } from './referralListRepo.ts';

type Reader = Pick<QueryContext, 'db' | 'today'>;

/** Rows as they are shown: where the case stands today, and what is due next. */
export async function shownRows(
  { db, today }: Reader,
  rows: Awaited<ReturnType<typeof referralRows>>,
): Promise<ReferralRow[]> {
  const deadlines = await nextDeadlines(
    db,
    rows.map((row) => row.id),
  );
  const isAssigned = await whoIsAssigned(
    db,
    rows.map((row) => row.person.id),
    today,
  );
  return rows.map((row) => ({
    ...row,
    state: coveredState(row.state, isAssigned.has(row.person.id)),
    nextDeadline: deadlines.get(row.id) ?? null,
  }));
}

/** The ids of every case that matches and may be seen, in order: sorted once, however many there are. */
export async function listedReferralIds(
  { db, today, hiddenPersons }: Reader & Pick<QueryContext, 'hiddenPersons'>,
  { filter, sort, descending }: { filter: ReferralFilter; sort: ReferralSort; descending: boolean },
): Promise<string[]> {
  const conditions = [...withoutHidden.referrals(hiddenPersons), ...referralConditions(db, filter, today)];
  const places = await referralPlaces(db, { conditions, sort, descending, after: null, limit: -1 });
  return places.map(({ id }) => id);
}

/** The rows of these cases as they are shown, in the order of the ids. */
export const referralsById = async (reader: Reader, ids: readonly string[]): Promise<ReferralRow[]> =>
  shownRows(reader, await referralRows(reader.db, ids));
