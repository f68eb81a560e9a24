import { yearOf } from '../../domain/calendar/day.ts';
import { maskNationalId } from '../../domain/person/nationalId.ts';
import { searchRank } from '../../domain/person/searchRank.ts';
import { typedWords } from '../../domain/person/searchWords.ts';
import type { QueryContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import type { ReadDb } from '../db/database.ts';
import { personLineOf } from '../person/personRepo.ts';
import { personStates } from '../person/personStateRepo.ts';
import { casesByNumber, casesNumbered, complaintsOfPersons, countBeginnings, personsWithWords } from './searchRepo.ts';

const MOST_PEOPLE = 8;
const MOST_CASES = 4;
const MOST_COMPLAINTS = 3;
/** «31» alone is case 31 of this year or one of the years before it. */
const YEARS_BACK = 5;

/** Anybody by name, number or case, as one types. */
export const searchHandlers: ModuleHandlers<'search'> = {
  async find(ctx, { text }) {
    const words = typedWords(text);
    const people = await findPeople(ctx, words);
    const cases = await findCases(ctx, words);
    // The text may be a name or a number, so the log has the count alone.
    const complaints = await findComplaints(ctx, people);
    const hits = people.length + cases.length + complaints.length;
    if (hits > 0) await ctx.audit.note({ action: 'read', entity: 'search', detail: { hits } });
    return { people, cases, complaints };
  },
};

async function findPeople({ db, today }: QueryContext, words: readonly string[]) {
  if (words.length === 0) return [];
  const hits = await personsWithWords(db, await rarestFirst(db, words));
  const best = [...new Map(hits.map((person) => [person.id, person])).values()]
    .map((person) => ({ person, rank: searchRank(person, words) }))
    .toSorted((a, b) => b.rank - a.rank || (a.person.sortName < b.person.sortName ? -1 : 1))
    .slice(0, MOST_PEOPLE)
    .map(({ person: { nationalId, address, ...person } }) => ({
      ...personLineOf(person),
      maskedNationalId: nationalId === null ? null : maskNationalId(nationalId),
      address,
    }));
  const stateOf = await personStates(
    db,
    best.map((person) => person.id),
    today,
  );
  return best.map((person) => {
    const { coordinator, missesCoordinator } = stateOf(person.id);
    return { ...person, missesCoordinator, coordinator: coordinator?.name ?? null };
  });
}

/** The word that fewest begin with stands first; one alone needs no counting. */
async function rarestFirst(db: ReadDb, words: readonly string[]): Promise<readonly string[]> {
  if (words.length === 1) return words;
  const counted: { word: string; n: number }[] = [];
  for (const word of words) counted.push({ word, n: await countBeginnings(db, word) });
  return counted.toSorted((a, b) => a.n - b.n).map(({ word }) => word);
}

async function findCases({ db, today }: QueryContext, words: readonly string[]) {
  const number = words.find((word) => /^\d{4}\/\d+$/.test(word));
  const running = words.find((word) => /^\d{1,5}$/.test(word));
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => yearOf(today) - back);
  const found =
    number !== undefined
      ? await casesByNumber(db, number, MOST_CASES)
      : running === undefined
        ? []
        : await casesNumbered(
            db,
            years.map((year) => `${year}/${Number(running)}`),
          );
  return found.slice(0, MOST_CASES).map(({ givenName, familyName, ...row }) => ({
    ...row,
    personName: `${givenName} ${familyName}`.trim(),
  }));
}

async function findComplaints({ db }: QueryContext, people: readonly { id: string }[]) {
  if (people.length === 0) return [];
  const found = await complaintsOfPersons(
    db,
    people.map(({ id }) => id),
  );
  return found
    .toSorted((a, b) => Number(a.state === 'closed') - Number(b.state === 'closed'))
    .slice(0, MOST_COMPLAINTS)
    .map(({ givenName, familyName, ...row }) => ({ ...row, personName: `${givenName} ${familyName}`.trim() }));
}
