import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL } from 'drizzle-orm';

import type { ParticipationFilter, participationSorts } from '../../contract/participation.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { ParticipationState } from '../../domain/participation/participation.ts';
import type { ReadDb } from '../db/database.ts';
import { behindKey, type PageKey } from '../db/pageKey.ts';
import { participationAgreement as agreement, person } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';

export type ParticipationSort = (typeof participationSorts)[number];

const orderOf = {
  toDay: [agreement.toDay, agreement.id],
  fromDay: [agreement.fromDay, agreement.id],
  person: [person.sortName, agreement.id],
} as const;

/** How many values a page's key has in every order. */
export const participationKeyLength = 2;

/** The states as SQL: what `participationStateOn` says of each row, held together by a test. */
const stateIs = (state: ParticipationState, day: Day): SQL | undefined => {
  const goesOn = or(isNull(agreement.endedOn), gte(agreement.endedOn, day));
  switch (state) {
    case 'planned':
      return and(goesOn, gte(agreement.toDay, day), gt(agreement.fromDay, day));
    case 'running':
      return and(goesOn, gte(agreement.toDay, day), lte(agreement.fromDay, day));
    case 'lapsed':
      return and(lt(agreement.toDay, day), isNull(agreement.endedOn), isNull(agreement.renewedOn));
    case 'ended':
      return or(
        lt(agreement.endedOn, day),
        and(lt(agreement.toDay, day), or(isNotNull(agreement.endedOn), isNotNull(agreement.renewedOn))),
      );
  }
};

/** The conditions of a list of agreements, as they stand on the day. */
export function participationConditions(filter: ParticipationFilter, day: Day): SQL[] {
  const { states, municipalityNumbers, withoutJournalNote, endsBy } = filter;
  const asked: (SQL | undefined)[] = [
    states.length > 0 ? or(...states.map((state) => stateIs(state, day))) : undefined,
    municipalityNumbers.length > 0 ? inArray(agreement.municipalityNumber, municipalityNumbers) : undefined,
    withoutJournalNote ? isNull(agreement.journalNotedOn) : undefined,
    endsBy === null ? undefined : lte(agreement.toDay, endsBy),
  ];
  return asked.filter((condition) => condition !== undefined);
}

interface Page {
  conditions: readonly SQL[];
  sort: ParticipationSort;
  after: PageKey | null;
  limit: number;
}

/** One page of agreements behind the key of the last row one has. The latest begun first; else what ends first, or by name. */
export async function participationPage(db: ReadDb, { conditions, sort, after, limit }: Page) {
  const order = orderOf[sort];
  const descending = sort === 'fromDay';
  return db
    .select({ agreement, person: personLineColumns, sortName: person.sortName })
    .from(agreement)
    .innerJoin(person, eq(person.id, agreement.personId))
    .where(and(...conditions, after ? behindKey(order, after, descending) : undefined))
    .orderBy(...order.map((column) => (descending ? desc(column) : asc(column))))
    .limit(limit);
}

type PageRow = Awaited<ReturnType<typeof participationPage>>[number];

/** The key of a row in the order. */
export const participationKeyOf = (sort: ParticipationSort, row: PageRow): PageKey => [
  sort === 'person' ? row.sortName : row.agreement[sort],
  row.agreement.id,
];

/** How many agreements meet the conditions. */
export async function countAgreements(db: ReadDb, conditions: readonly SQL[]): Promise<number> {
  const row = await db
    .select({ n: count() })
    .from(agreement)
    .where(and(...conditions))
    .get();
  return row?.n ?? 0;
}
