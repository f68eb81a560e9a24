import { and, eq, inArray } from 'drizzle-orm';

import { nameWords } from '../../domain/person/name.ts';
import { type PossibleName, possibleNames } from '../../domain/person/noteRules.ts';
import { alias } from '../db/columns.ts';
import type { ReadDb } from '../db/database.ts';
import { coordinator, fadder, searchWord } from '../db/schema/index.ts';

/**
 * The names in a text that stand in the register of persons, as they were typed. Two neighbouring words of one person's
 * names make a name; those of coordinators and faddere are expected in notes of the office's own work.
 */
export async function registerNamesIn(db: ReadDb, text: string): Promise<string[]> {
  const candidates = possibleNames(text);
  if (candidates.length === 0) return [];
  const staff = await staffWords(db);
  const asked = candidates.filter(({ words }) => !staff.some((of) => words.every((word) => of.has(word))));
  const known = await knownPairs(db, asked);
  return [...new Set(asked.filter(({ words }) => known.has(pairKey(...words))).map(({ typed }) => typed))];
}

async function staffWords(db: ReadDb): Promise<Set<string>[]> {
  const names = [
    ...(await db.select({ name: coordinator.name }).from(coordinator)),
    ...(await db.select({ name: fadder.name }).from(fadder)),
  ];
  return names.map(({ name }) => new Set(nameWords(name ?? '')));
}

/** The pairs of words that one and the same person has, in either order. */
async function knownPairs(db: ReadDb, asked: readonly PossibleName[]): Promise<Set<string>> {
  if (asked.length === 0) return new Set();
  const other = alias(searchWord, 'other_word');
  const firsts = [...new Set(asked.map(({ words }) => words[0]))];
  const seconds = [...new Set(asked.map(({ words }) => words[1]))];
  const rows = await db
    .selectDistinct({ first: searchWord.word, second: other.word })
    .from(searchWord)
    .innerJoin(other, and(eq(other.personId, searchWord.personId), inArray(other.word, seconds)))
    .where(inArray(searchWord.word, firsts));
  return new Set(rows.map(({ first, second }) => pairKey(first, second)));
}

const pairKey = (first: string, second: string): string => `${first} ${second}`;
