import { addDays, type Day } from '../../domain/calendar/day.ts';
import { osloTime } from '../../domain/accessLog/osloTime.ts';
import {
  type Look,
  looksToReview,
  type Relation,
  type ReviewLimits,
  type ReviewedLook,
} from '../../domain/accessLog/review.ts';
import { accountNames } from '../account/accountRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { personLines } from '../person/personRepo.ts';
import { readsBetween, responsibilities, writesBetween } from './accessLogRepo.ts';

const key = (...parts: readonly string[]) => parts.join(' ');

/** Days in Norway are up to two hours ahead of the log's clock: asked a day wider, and sorted out by the wall's clock. */
const around = (from: Day, to: Day) => ({
  from: `${addDays(from, -1)}T00:00:00.000Z`,
  before: `${addDays(to, 2)}T00:00:00.000Z`,
});

export interface Review {
  /** How many looks there were in the period. */
  looks: number;
  toReview: readonly ReviewedLook[];
  /** Names of the persons who are still in the register, by id. */
  persons: Awaited<ReturnType<typeof personLines>>;
}

/** The looks of a period and which of them should be asked about. */
export async function reviewLooks(db: ReadDb, from: Day, to: Day, limits: ReviewLimits): Promise<Review> {
  const period = around(from, to);
  const reads = (await readsBetween(db, period.from, period.before))
    .map((line) => ({ ...line, day: osloTime(line.at).day }))
    .filter(({ day }) => day >= from && day <= to);
  const persons = await personLines(db, [...new Set(reads.map(({ personId }) => personId))]);
  const names = await accountNames(db);
  const looks = new Map<string, Look & { at: string[] }>();
  for (const { day, accountId, personId, at } of reads) {
    const id = key(day, accountId, personId);
    const look = looks.get(id);
    if (look) look.at.push(at);
    else
      looks.set(id, {
        day,
        accountId,
        accountName: names.get(accountId) ?? '',
        personId,
        personFamilyName: persons.get(personId)?.familyName ?? '',
        at: [at],
      });
  }
  const related = await relations(db, from, to, limits);
  return { looks: looks.size, toReview: looksToReview([...looks.values()], related, limits), persons };
}

async function relations(
  db: ReadDb,
  from: Day,
  to: Day,
  { relationDays }: ReviewLimits,
): Promise<(accountId: string, personId: string) => Relation> {
  const wide = around(addDays(from, -relationDays), addDays(to, relationDays));
  const wrote = new Map<string, Day[]>();
  for (const { accountId, personId, at } of await writesBetween(db, wide.from, wide.before)) {
    const id = key(accountId, personId);
    const days = wrote.get(id);
    if (days) days.push(osloTime(at).day);
    else wrote.set(id, [osloTime(at).day]);
  }
  const responsible = new Set((await responsibilities(db)).map((row) => key(row.accountId, row.personId)));
  return (accountId, personId) => ({
    isResponsible: responsible.has(key(accountId, personId)),
    wroteOn: wrote.get(key(accountId, personId)) ?? [],
  });
}
